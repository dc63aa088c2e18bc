package org.collectiveimpact.planning;

import java.math.RoundingMode;

/**
 * How many of the draws had something in common.
 *
 * @param count from 0 to {@code n}
 * @param n of how many, at least 1
 */
public record Share(int count, int n) {

    private static final int PERCENT = 100;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the count is out of range
     */
    public Share {
        if (!(0 <= count && count <= n && n > 0)) {
            throw new IllegalArgumentException("share: " + count + " of " + n + " (expected: 0 <= count <= n, n > 0)");
        }
    }

    /** Returns the share, from 0 to 1. */
    public double value() {
        return count / (double) n;
    }

    /**
     * Returns how far the share of these draws is likely to be from that of all that could be drawn, from 0 to 1.
     *
     * <p>It is 0 where all draws agree; then the others are most likely fewer than 3 in n.
     */
    public double standardError() {
        return Math.sqrt(value() * (1 - value()) / n);
    }

    /**
     * Returns the share in words, such as "96.2 % of 10000 (standard error 0.2)".
     *
     * <p>The share is rounded down, so that only all are 100 %, and its error up.
     */
    @Override
    public String toString() {
        if (count == n) {
            return "all of " + n;
        }
        return count == 0
                ? "none of " + n
                : percent(value(), RoundingMode.FLOOR) + " % of " + n + " (standard error "
                        + percent(standardError(), RoundingMode.CEILING) + ")";
    }

    private static String percent(double share, RoundingMode rounding) {
        return Figures.rounded(share * PERCENT, 1, rounding);
    }
}
