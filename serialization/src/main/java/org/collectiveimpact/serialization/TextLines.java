package org.collectiveimpact.serialization;

/** The lines of a text, found without splitting it, for it may have millions of them. */
record TextLines(String text) {

    /** Returns where a line begins, counted from 1; the length of the text if it has fewer. */
    int start(int line) {
        int start = 0;
        for (int i = 1; i < line && start < text.length(); i++) {
            start = next(start);
        }
        return start;
    }

    /** Returns where the line after the one at an offset begins. */
    int next(int offset) {
        int end = end(offset);
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }

    /** Returns where the line at an offset ends, before its line break. */
    int end(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Returns the line that an offset is in, counted from 1. */
    int lineOf(int offset) {
        int line = 1;
        for (int next = next(0); next <= offset && next < text.length(); next = next(next)) {
            line++;
        }
        return line;
    }

    /** Whether nothing but blanks and line breaks is left from an offset on. */
    boolean isOver(int offset) {
        int rest = offset;
        while (rest < text.length() && Character.isWhitespace(text.charAt(rest))) {
            rest++;
        }
        return rest == text.length();
    }
}
