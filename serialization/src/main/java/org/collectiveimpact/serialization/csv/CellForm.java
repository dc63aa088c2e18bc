package org.collectiveimpact.serialization.csv;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the values of one type stand in a cell. */
interface CellForm<V> {

    /** The form of all messages of this library: {@code name: value (expected: ...)}. */
    Pattern MESSAGE = Pattern.compile("(.*?) \\(expected: (.*)\\)", Pattern.DOTALL);

    /**
     * Returns the value that a cell stands for.
     *
     * @param text what is in the cell
     * @throws IllegalArgumentException if it stands for none; the message ends with what is expected
     */
    V read(String text, CsvFormat format);

    /** Returns what stands in a cell for a value; empty only for a text that is. */
    String write(V value, CsvFormat format);

    /** Returns the ids in a cell that stands for a value. */
    default List<String> ids(String text) {
        return List.of(text);
    }

    /** Whether any text may stand in the cell, so that blanks count and formulas are to be feared. */
    default boolean isText() {
        return false;
    }

    /** Returns what may stand in a cell. */
    default String expected(CsvFormat format) {
        try {
            V unused = read("", format);
            return "text";
        } catch (IllegalArgumentException e) {
            return expected(e);
        }
    }

    /** Returns what a refusal says was there. */
    static String found(IllegalArgumentException refusal) {
        return part(1, refusal);
    }

    /** Returns what a refusal says is expected. */
    static String expected(IllegalArgumentException refusal) {
        return part(2, refusal);
    }

    private static String part(int group, IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        Matcher matcher = MESSAGE.matcher(message);
        return matcher.matches() ? matcher.group(group) : message;
    }
}
