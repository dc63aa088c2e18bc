package org.collectiveimpact.framework;

import java.util.List;

/**
 * One published sentence, in our words.
 *
 * @param text the sentence, without marks
 * @param sources the keys of what it rests on, as {@link Source#of} takes them; never empty unless it is ours
 * @param standing how far it may be relied on
 */
public record Statement(String text, List<String> sources, Standing standing) {

    /** Refuses a blank text, and what is said to be published but names no source. */
    public Statement {
        sources = List.copyOf(sources);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: '" + text + "' (expected: a sentence)");
        }
        if (sources.isEmpty() && standing != Standing.OURS) {
            throw new IllegalArgumentException("sources: [] (expected: the key of a source for '" + text + "')");
        }
    }

    /** Returns a statement that was read in the sources named, each part in one of them at least. */
    public static Statement of(String text, String... sources) {
        return new Statement(text, List.of(sources), Standing.VERIFIED);
    }

    /** Returns a statement that is known from the sources named but was not read again there. */
    public static Statement unverified(String text, String... sources) {
        return new Statement(text, List.of(sources), Standing.UNVERIFIED);
    }

    /** Returns a statement of our own; the sources, if any, are its grounds. */
    public static Statement ours(String text, String... sources) {
        return new Statement(text, List.of(sources), Standing.OURS);
    }

    /** Reads the columns {@code text}, {@code sources} and {@code standing} of a row. */
    static Statement from(Row row) {
        return new Statement(row.text("text"), row.list("sources"), row.oneOf("standing", Standing.values()));
    }

    /**
     * Returns whether it was read in the sources named, each part in one of them at least, and thus may be quoted as
     * fact.
     */
    public boolean verified() {
        return standing == Standing.VERIFIED;
    }

    /** Returns the text; what is not verified bears its mark, such as "Convene community leaders. (unverified)". */
    @Override
    public String toString() {
        return verified() ? text : text + " (" + standing.id() + ")";
    }
}
