package org.collectiveimpact.model;

/**
 * The id of a partner.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record PartnerId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public PartnerId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
