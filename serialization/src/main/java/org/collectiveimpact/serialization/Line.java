package org.collectiveimpact.serialization;

import java.util.List;
import java.util.Optional;

/**
 * What one line of a file of lines holds: a value, or else what is wrong with it.
 *
 * @param number the number of the line in the file, counted from 1
 * @param value the value; empty if anything is wrong with the line
 * @param problems everything that is wrong with the line, in its order; empty if there is a value
 * @param <T> the type of the value
 */
public record Line<T>(long number, Optional<T> value, List<Problem> problems) {

    /**
     * Checks that there is either a value or a problem.
     *
     * @throws IllegalArgumentException if there are both or neither
     */
    public Line {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("line: " + (value.isPresent() ? "a value and problems" : "no value")
                    + " (expected: either a value or problems)");
        }
    }

    static <T> Line<T> good(long number, T value) {
        return new Line<>(number, Optional.of(value), List.of());
    }

    static <T> Line<T> bad(long number, List<Problem> problems) {
        return new Line<>(number, Optional.empty(), problems);
    }
}
