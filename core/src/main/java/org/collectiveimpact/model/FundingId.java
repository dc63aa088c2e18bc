package org.collectiveimpact.model;

/**
 * The id of a source of money.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record FundingId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public FundingId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static FundingId of(String value) {
        return new FundingId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
