package org.collectiveimpact.model;

/**
 * The id of a landscape entry.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record LandscapeEntryId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public LandscapeEntryId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static LandscapeEntryId of(String value) {
        return new LandscapeEntryId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
