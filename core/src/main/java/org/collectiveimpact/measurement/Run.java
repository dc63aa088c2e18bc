package org.collectiveimpact.measurement;

import java.util.Optional;

/**
 * The last changes of a curve, as far back as they all went one way.
 *
 * @param length how many changes in a row, at least 1
 * @param last which way they went
 */
public record Run(int length, Move last) {

    /** Returns the last run of values in order of time; empty with fewer than two, which hold no change. */
    static Optional<Run> of(double[] values) {
        int i = values.length - 1;
        if (i < 1) {
            return Optional.empty();
        }
        Move last = Move.between(values[i - 1], values[i]);
        int length = 0;
        while (i > 0 && Move.between(values[i - 1], values[i]) == last) {
            length++;
            i--;
        }
        return Optional.of(new Run(length, last));
    }

    /** Returns the run in words, such as "last 3 changes down". */
    @Override
    public String toString() {
        return "last " + (length == 1 ? "change" : length + " changes") + " " + last;
    }
}
