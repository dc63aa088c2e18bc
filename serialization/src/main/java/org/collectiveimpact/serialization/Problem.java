package org.collectiveimpact.serialization;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param file the file as the caller named it; empty if the document came from a mapper
 * @param line the line, counted from 1; 0 if the problem is with the file as a whole
 * @param column the column, counted from 1 in characters; 0 if the problem is with the file as a whole
 * @param pointer the place inside the document as a JSON pointer, such as {@code /indicators/0/direction}, or the name
 *     of the column of a table; empty for the whole document
 * @param found what is there
 * @param expected what may stand there, with the word that was probably meant if there is one
 */
public record Problem(String file, int line, int column, String pointer, String found, String expected) {

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** Returns problems in the order of the document. */
    static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(IN_ORDER).toList();
    }

    /** Returns a text as problems quote it: in single quotes, on one line, and shortened if it is long. */
    public static String quoted(String text) {
        return Quotation.of(text);
    }

    /** Returns a problem of which only the pointer is known. */
    static Problem at(String file, String pointer, String found, String expected) {
        return new Problem(file, 0, 0, pointer, found, expected);
    }

    /** Returns a problem with a file as a whole. */
    static Problem of(String file, String found, String expected) {
        return new Problem(file, 0, 0, "", found, expected);
    }

    /**
     * Returns the problem on one line, such as {@code milwaukee.yaml:12:9 /goals/0/priority: found text '1' (expected:
     * a whole number, without quotes)}.
     */
    @Override
    public String toString() {
        return place() + "found " + found + " (expected: " + expected + ")";
    }

    private String place() {
        String position = line > 0 ? line + ":" + column : "";
        String where = file.isEmpty() || position.isEmpty() ? file + position : file + ":" + position;
        String place = where.isEmpty() || pointer.isEmpty() ? where + pointer : where + " " + pointer;
        return place.isEmpty() ? "" : place + ": ";
    }
}
