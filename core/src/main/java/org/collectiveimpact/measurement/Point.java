package org.collectiveimpact.measurement;

/**
 * One value of a curve.
 *
 * @param at decimal years, the middle of the period: 2010.5 for the calendar year 2010
 * @param value the value, in the indicator's unit
 */
public record Point(double at, double value) {

    /**
     * Checks that both are numbers.
     *
     * @throws IllegalArgumentException if either is infinite or not a number
     */
    public Point {
        require(at, "at");
        require(value, "value");
    }

    private static void require(double number, String name) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(name + ": " + number + " (expected: a finite number)");
        }
    }
}
