package org.collectiveimpact.model;

/**
 * The id of a reference.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record ReferenceId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public ReferenceId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static ReferenceId of(String value) {
        return new ReferenceId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
