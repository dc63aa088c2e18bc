package org.collectiveimpact.model;

/**
 * The id of a person.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record PersonId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public PersonId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
