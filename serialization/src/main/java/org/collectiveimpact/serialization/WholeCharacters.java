package org.collectiveimpact.serialization;

import java.io.Reader;

/**
 * Reads a text in chunks that do not end within a character of two halves, over which the YAML parser would fall.
 *
 * <p>A half that stands alone is a chunk of its own.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    /**
     * Returns the text itself.
     *
     * @throws IllegalArgumentException if there is half of a character in it, which no file can hold
     */
    static String check(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !Character.isSupplementaryCodePoint(text.codePointAt(i++))) {
                throw new IllegalArgumentException(
                        "text: " + Quotation.of(text) + " (expected: whole characters of Unicode)");
            }
        }
        return text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        while (end > next + 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int read = end - next;
        next = end;
        return read;
    }

    /** Holds nothing that would have to be let go. */
    @Override
    public void close() {}
}
