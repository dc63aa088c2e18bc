package org.collectiveimpact.serialization;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads what lines hold, each as a document of its own.
 *
 * @param file the file as the caller named it
 * @param settings what a line may hold, how long it may be, and which rule sets are known
 * @param type the type of the values
 * @param function what becomes of each value
 */
record LineReader<T>(String file, LineSettings settings, Class<?> type, Function<Object, ? extends T> function) {

    /** Another place on the line, which ends what is expected. */
    private static final Pattern PLACE_IN_TEXT = Pattern.compile("at 1:(\\d+)$");

    /**
     * Reads a line.
     *
     * @throws CompletionException with the place of the line, if the function fails
     */
    Line<T> read(RawLine line) {
        String text = "";
        Object value;
        try {
            text = text(line);
            value = Documents.read(new SourceText(file, Format.JSON, text, settings.limits()), type, settings.known());
        } catch (DocumentException e) {
            return bad(line.number(), text, e.problems());
        }
        return Line.good(line.number(), apply(line.number(), value));
    }

    private String text(RawLine line) {
        if (line.isTooLong()) {
            throw refused(
                    "a line of " + line.length() + " bytes",
                    "at most " + settings.limits().bytes() + " bytes");
        }
        String text = line.text(file);
        if (text.isBlank()) {
            throw refused(Quotation.of(text), "well-formed " + Format.JSON);
        }
        return text;
    }

    private DocumentException refused(String found, String expected) {
        return new DocumentException(Problem.of(file, found, expected));
    }

    private T apply(long number, Object value) {
        try {
            return Objects.requireNonNull(function.apply(value), "value: null (expected: something to hand over)");
        } catch (RuntimeException e) {
            throw new CompletionException(file + ":" + number + ": " + e, e);
        }
    }

    private static <T> Line<T> bad(long number, String text, List<Problem> problems) {
        return Line.bad(
                number,
                problems.stream().map(each -> onLine(number, text, each)).toList());
    }

    /** Returns a problem of a text as one of a line; a carriage return within the text ends no line. */
    private static Problem onLine(long number, String text, Problem problem) {
        int start = 0;
        for (int line = 1; line < problem.line(); line++) {
            start = text.indexOf('\r', start) + 1;
        }
        return new Problem(
                problem.file(),
                (int) Math.min(number, Integer.MAX_VALUE),
                start + Math.max(1, problem.column()),
                problem.pointer(),
                problem.found(),
                PLACE_IN_TEXT.matcher(problem.expected()).replaceAll("at " + number + ":$1"));
    }
}
