package org.collectiveimpact.planning;

import org.collectiveimpact.assessment.Verdict;

/**
 * A gate in two assessments by the same rules.
 *
 * @param phase the number of the phase that it closes
 * @param name the name of the phase
 * @param before the verdict in the first
 * @param after the verdict in the second
 */
public record GateChange(int phase, String name, Verdict before, Verdict after) {

    /** Whether the verdict is another. */
    public boolean isChanged() {
        return before != after;
    }

    /** Returns the phase and the verdicts, such as "Initiate Action: OPEN, then PASS". */
    @Override
    public String toString() {
        return name + ": " + (isChanged() ? before + ", then " + after : after + " as before");
    }
}
