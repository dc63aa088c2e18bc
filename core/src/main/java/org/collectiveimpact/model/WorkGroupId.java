package org.collectiveimpact.model;

/**
 * The id of a work group.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record WorkGroupId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public WorkGroupId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static WorkGroupId of(String value) {
        return new WorkGroupId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
