package org.collectiveimpact.serialization;

/** Text from a document, made fit for a message of one line. */
final class Quotation {

    private static final int LONGEST = 60;

    private Quotation() {}

    /** Returns the text in single quotes, shortened if it is long. */
    static String of(String text) {
        return "'" + shortened(text) + "'";
    }

    /** Returns the text with escapes for what cannot be seen, and an ellipsis for what is too much. */
    static String shortened(String text) {
        StringBuilder quotation = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> append(point, quotation));
        return text.codePointCount(0, text.length()) > LONGEST
                ? quotation.append('\u2026').toString()
                : quotation.toString();
    }

    private static void append(int point, StringBuilder quotation) {
        switch (point) {
            case '\n' -> quotation.append("\\n");
            case '\r' -> quotation.append("\\r");
            case '\t' -> quotation.append("\\t");
            default -> {
                if (isVisible(point)) {
                    quotation.appendCodePoint(point);
                } else {
                    quotation.append(String.format("\\u%04X", point));
                }
            }
        }
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
