package org.collectiveimpact.serialization.csv;

/**
 * The lines of a text, each ended by a line feed, a carriage return or both.
 *
 * @param breaks how many line breaks there are
 * @param startOfLast where the last line begins
 */
record Lines(int breaks, int startOfLast) {

    static Lines of(String text) {
        int breaks = 0;
        int start = 0;
        for (int next = after(text, 0); next > 0; next = after(text, next)) {
            breaks++;
            start = next;
        }
        return new Lines(breaks, start);
    }

    /** Returns where the line after the one at an offset begins; -1 if it is the last. */
    static int after(String text, int offset) {
        for (int i = offset; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
            if (text.charAt(i) == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /** Returns the place after a text, as an empty cell. */
    static Cell endOf(String text) {
        Lines lines = of(text);
        return new Cell("", lines.breaks + 1, text.length() - lines.startOfLast + 1);
    }
}
