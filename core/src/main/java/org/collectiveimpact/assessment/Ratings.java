package org.collectiveimpact.assessment;

import java.time.LocalDate;

/**
 * When the answers of several people count as one, and for how long an answer counts.
 *
 * @param agreement the least within-group index at which raters agree, above 0 and at most 1; see
 *     {@link org.collectiveimpact.rules.Scale#agreement}
 * @param months how many months an answer counts, at least 1
 */
public record Ratings(double agreement, int months) {

    /**
     * An index of 0.7, which is customary and rests on no theory, and 36 months, a judgement of this library, published
     * nowhere.
     */
    public static final Ratings ENGINE_DEFAULT = new Ratings(0.7, 36);

    private static final double HAIR = 1e-9;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public Ratings {
        if (!(0 < agreement && agreement <= 1)) {
            throw new IllegalArgumentException("agreement: " + agreement + " (expected: above 0 and at most 1)");
        }
        if (months < 1) {
            throw new IllegalArgumentException("months: " + months + " (expected: at least 1)");
        }
    }

    /** Whether an index is high enough; the last bit of it does not count. */
    boolean agree(double index) {
        return index >= agreement - HAIR;
    }

    /** Whether an answer of a day is too old on another day. */
    boolean areStale(LocalDate day, LocalDate asOf) {
        return day.plusMonths(months).isBefore(asOf);
    }
}
