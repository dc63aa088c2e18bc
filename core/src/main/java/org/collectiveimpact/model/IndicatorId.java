package org.collectiveimpact.model;

/**
 * The id of an indicator.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record IndicatorId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public IndicatorId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
