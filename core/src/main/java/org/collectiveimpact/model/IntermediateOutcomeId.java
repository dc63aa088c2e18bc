package org.collectiveimpact.model;

/**
 * The id of an intermediate outcome.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record IntermediateOutcomeId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public IntermediateOutcomeId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static IntermediateOutcomeId of(String value) {
        return new IntermediateOutcomeId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
