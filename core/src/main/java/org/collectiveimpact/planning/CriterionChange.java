package org.collectiveimpact.planning;

/**
 * A criterion in two assessments by the same rules.
 *
 * @param criterion its id
 * @param label what became of it
 * @param before what it came to in the first
 * @param after what it came to in the second
 */
public record CriterionChange(String criterion, Label label, CriterionState before, CriterionState after) {

    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if it is not the one that fits
     */
    public CriterionChange {
        Label fitting = Label.of(before, after);
        if (label != fitting) {
            throw new IllegalArgumentException(
                    "label: " + label + " (expected: " + fitting + " for what " + criterion + " came to)");
        }
    }

    static CriterionChange of(String criterion, CriterionState before, CriterionState after) {
        return new CriterionChange(criterion, Label.of(before, after), before, after);
    }

    /** Returns the id, the label and what was found on either side, in one line. */
    @Override
    public String toString() {
        return criterion + ": " + label.words() + "; before: " + before + "; after: " + after;
    }
}
