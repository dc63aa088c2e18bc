package org.collectiveimpact.model;

import java.util.regex.Pattern;

/** The form that every id has. */
final class IdForm {

    private static final int LONGEST = 64;
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private IdForm() {}

    /** Throws unless the text is lower-case words joined by hyphens, and not too long. */
    static void check(String value) {
        if (value.length() > LONGEST || !WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException("id: '" + value
                    + "' (expected: lower-case words joined by hyphens, at most " + LONGEST + " characters)");
        }
    }
}
