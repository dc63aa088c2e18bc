package org.collectiveimpact.serialization;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value of the library said when it refused to be made.
 *
 * @param found what it was given
 * @param expected what it wants instead
 */
record Refusal(String found, String expected) {

    /** The form of all messages of this library: {@code name: value (expected: ...)}. */
    private static final Pattern MESSAGE = Pattern.compile("(.*?) \\(expected: (.*)\\)", Pattern.DOTALL);

    static Refusal of(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        Matcher matcher = MESSAGE.matcher(message);
        return matcher.matches()
                ? new Refusal(matcher.group(1), matcher.group(2))
                : new Refusal(message, "a value that can mean something");
    }

    /** Returns what the maker of something says when it is given nothing. */
    static Refusal of(Function<String, Object> parser) {
        try {
            Object unused = parser.apply("");
            return new Refusal("", "text");
        } catch (IllegalArgumentException e) {
            return of(e);
        }
    }
}
