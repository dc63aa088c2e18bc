package org.collectiveimpact.model;

/**
 * The id of a milestone.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record MilestoneId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public MilestoneId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static MilestoneId of(String value) {
        return new MilestoneId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
