package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.List;

/**
 * What a criterion comes to.
 *
 * @param row the criterion
 * @param bounds how far it is met
 * @param shortfalls the paths that fall short
 * @param untold the paths nobody can tell about
 * @param words what was found
 */
public record Found(Row row, Bounds bounds, List<String> shortfalls, List<String> untold, String words) {

    /** Returns the id of the criterion. */
    public String id() {
        return row.id();
    }

    boolean isMet() {
        return bounds.applies() && bounds.low() == 1;
    }
}
