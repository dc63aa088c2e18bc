package org.collectiveimpact.planning;

import java.util.List;

/**
 * A cheapest set of improvements that passes a gate.
 *
 * @param reckoning how it takes what is not known
 * @param effort the sum of the efforts, each from 1 to 5; the levels are added as they stand
 * @param improvements in an order of work: what has to come first comes first, then what is due first, what the gate asks
 *     for by itself, what is least effort, by id; empty if nothing is needed
 * @param alternatives the ids of other sets of the same effort that pass as well, in alphabetical order; at most three
 * @param isProven whether the search came to its end, so that no set of less effort passes; if it was given up, nothing
 *     can be spared of this one, but another may be less
 */
public record Route(
        Reckoning reckoning,
        int effort,
        List<Improvement> improvements,
        List<List<String>> alternatives,
        boolean isProven) {

    /** Copies the lists. */
    public Route {
        improvements = List.copyOf(improvements);
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** Returns the ids of the criteria to improve, in the order of work. */
    public List<String> criteria() {
        return improvements.stream().map(Improvement::criterion).toList();
    }

    /** Returns the effort and the improvements in short lines. */
    @Override
    public String toString() {
        return PlanText.of(this);
    }
}
