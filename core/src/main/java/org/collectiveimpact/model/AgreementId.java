package org.collectiveimpact.model;

/**
 * The id of an agreement.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record AgreementId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public AgreementId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static AgreementId of(String value) {
        return new AgreementId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
