package org.collectiveimpact.serialization;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Reads what lines hold, each as a document of its own.
 *
 * @param file the file as the caller named it
 * @param form the form of the values
 * @param function what becomes of each value
 */
record LineReader<T>(String file, ObjectForm form, Function<Object, ? extends T> function) {

    /**
     * Reads a line.
     *
     * @throws CompletionException with the place of the line, if the function fails
     */
    Line<T> read(RawLine line) {
        try {
            return line.isTooLong() ? tooLong(line) : read(line.number(), line.text(file));
        } catch (DocumentException e) {
            return bad(line.number(), "", e.problems());
        }
    }

    private Line<T> tooLong(RawLine line) {
        return bad(
                line.number(),
                "",
                List.of(Problem.of(
                        file, "a line of " + line.length() + " bytes", "at most " + DocumentLimits.BYTES + " bytes")));
    }

    private Line<T> read(long number, String text) {
        if (text.isBlank()) {
            Problem problem = Problem.of(file, Quotation.of(text), "well-formed " + Format.JSON);
            return bad(number, text, List.of(problem));
        }
        Attempt attempt = Attempt.at(new SourceText(file, Format.JSON, text), form);
        Object value = attempt.value();
        return value == null || !attempt.problems().isEmpty()
                ? bad(number, text, attempt.problems())
                : Line.good(number, apply(number, value));
    }

    private T apply(long number, Object value) {
        try {
            return Objects.requireNonNull(function.apply(value), "value: null (expected: something to hand over)");
        } catch (RuntimeException e) {
            throw new CompletionException(file + ":" + number + ": " + e, e);
        }
    }

    private Line<T> bad(long number, String text, List<Problem> problems) {
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
                problem.expected());
    }
}
