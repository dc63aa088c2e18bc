package org.collectiveimpact.planning;

import java.util.List;

/**
 * What the verdict on a gate hangs on, by the ids of criteria that are not known exactly; of a gate that is settled,
 * nothing.
 *
 * @param pass the fewest whose best answers make the gate pass; where several sets are as small, the one that moves the
 *     scores most
 * @param fail sets whose worst answers make it fail: for each requirement the smallest, and of these those that are no
 *     larger than another
 */
public record Hinge(List<String> pass, List<List<String>> fail) {

    /** Copies the lists. */
    public Hinge {
        pass = List.copyOf(pass);
        fail = fail.stream().map(List::copyOf).toList();
    }
}
