package org.collectiveimpact.measurement;

import java.math.BigDecimal;

/** The range of the numbers seen so far. */
final class Tally {

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void add(double number) {
        low = Math.min(low, number);
        high = Math.max(high, number);
    }

    /** Whether each number was one, and not further from zero than a limit. */
    boolean isWithin(double limit) {
        return -limit <= low && high <= limit;
    }

    /** Returns the lowest to the highest number; there has to be one. */
    Interval interval() {
        return new Interval(low, high);
    }

    /** Returns what one may be more than another; 23.9 less 23.7 is 0.2, as in decimals. */
    static Interval difference(Interval one, Interval other) {
        return new Interval(less(one.low(), other.high()), less(one.high(), other.low()));
    }

    private static double less(double one, double other) {
        return BigDecimal.valueOf(one).subtract(BigDecimal.valueOf(other)).doubleValue();
    }
}
