package org.collectiveimpact.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;

/** An id of any kind: lower-case words joined by hyphens. */
record Id(@JsonValue String value) {

    Id {
        if (!isWords(value)) {
            throw new IllegalArgumentException("id: " + value);
        }
    }

    /** Written for speed, as somebody would who had measured a pattern. */
    private static boolean isWords(String value) {
        boolean hyphen = true;
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            boolean before = hyphen;
            hyphen = each == '-';
            if (hyphen ? before : (each < 'a' || each > 'z') && (each < '0' || each > '9')) {
                return false;
            }
        }
        return !hyphen && value.length() <= 64;
    }
}
