package org.collectiveimpact.model;

/**
 * The id of a group of the population.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record GroupId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public GroupId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
