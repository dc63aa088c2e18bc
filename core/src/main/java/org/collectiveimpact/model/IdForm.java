package org.collectiveimpact.model;

import java.util.Objects;

/** The form that every id has. */
final class IdForm {

    private static final int LONGEST = 64;

    private IdForm() {}

    /** Throws unless the text is lower-case words joined by hyphens, and not too long. */
    static void check(String value) {
        Objects.requireNonNull(value, "value");
        if (value.length() > LONGEST || !isWords(value)) {
            throw new IllegalArgumentException("id: '" + value
                    + "' (expected: lower-case words joined by hyphens, at most " + LONGEST + " characters)");
        }
    }

    /** Letter by letter: documents are full of ids, and a pattern takes several times as long. */
    private static boolean isWords(String value) {
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            boolean hyphen = each == '-';
            if (hyphen ? !inWord : !isPartOfWord(each)) {
                return false;
            }
            inWord = !hyphen;
        }
        return inWord;
    }

    private static boolean isPartOfWord(char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
    }
}
