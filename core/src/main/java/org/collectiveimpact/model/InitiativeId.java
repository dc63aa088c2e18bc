package org.collectiveimpact.model;

/**
 * The id of an initiative.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record InitiativeId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public InitiativeId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static InitiativeId of(String value) {
        return new InitiativeId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
