package org.collectiveimpact.model;

/**
 * The id of an activity.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record ActivityId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public ActivityId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
