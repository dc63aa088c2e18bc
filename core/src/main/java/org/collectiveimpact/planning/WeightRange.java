package org.collectiveimpact.planning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far one weight or floor can be moved, all others staying as they are, before a verdict is another.
 *
 * <p>Only the ratio of a weight to the others matters. At an end of the range two things are alike, so that the verdict
 * may hold there or not; beyond it, as far as the next end, it does not hold.
 *
 * @param name what is moved, such as "weight of major criteria" or "floor of conditions"
 * @param value where it stands
 * @param least the lowest value; 0 stands for as little as one likes
 * @param most the highest value; empty for as much as there can be
 */
public record WeightRange(String name, double value, double least, Optional<Double> most) {

    private static final int DIGITS = 3;

    /** Keeps the last bits of an end from rounding it away. */
    private static final double HAIR = 1e-9;

    /** Whether a value is inside, the ends included. */
    public boolean contains(double other) {
        return least <= other && most.stream().allMatch(end -> other <= end);
    }

    /** Whether nothing but 0 ends the range. */
    public boolean isAny() {
        return least == 0 && most.isEmpty();
    }

    /** Returns the range in words, rounded inward, such as "floor of conditions at most 0.5 (is 0.5)". */
    @Override
    public String toString() {
        return name + " " + range() + " (is " + number(value, RoundingMode.HALF_EVEN) + ")";
    }

    private String range() {
        String from = number(least * (1 - HAIR), RoundingMode.CEILING);
        if (most.isEmpty()) {
            return least == 0 ? "any" : "at least " + from;
        }
        String to = number(most.get() * (1 + HAIR), RoundingMode.FLOOR);
        return least == 0 ? "at most " + to : from + " to " + to;
    }

    private static String number(double value, RoundingMode rounding) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(DIGITS, rounding))
                .stripTrailingZeros()
                .toPlainString();
    }
}
