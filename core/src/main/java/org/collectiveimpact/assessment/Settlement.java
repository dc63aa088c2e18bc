package org.collectiveimpact.assessment;

import java.util.List;

/**
 * The smallest sets of findings by which an open gate can be settled, if what is unknown in them were answered.
 *
 * <p>Nothing else has to be answered: with the answers meant here the verdict stands, whatever all others turn out to be.
 *
 * @param pass the fewest findings whose best answers make the gate pass; where several sets are as small, the one that
 *     moves the scores most
 * @param fail sets of findings whose worst answers make the gate fail: for each requirement the smallest, and of these
 *     those that are no larger than another
 */
public record Settlement(List<Finding> pass, List<List<Finding>> fail) {

    /** Keeps copies of the lists. */
    public Settlement {
        pass = List.copyOf(pass);
        fail = fail.stream().map(List::copyOf).toList();
    }
}
