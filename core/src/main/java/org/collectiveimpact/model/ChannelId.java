package org.collectiveimpact.model;

/**
 * The id of a channel.
 *
 * @param value the id as text, of the form that {@link Id} describes
 */
public record ChannelId(String value) implements Id {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public ChannelId {
        IdForm.check(value);
    }

    /** Returns the id with the given text. */
    public static ChannelId of(String value) {
        return new ChannelId(value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
