package org.collectiveimpact.rules;

import java.util.Arrays;
import java.util.List;
import org.collectiveimpact.model.Answer;

/**
 * How far a practice is met: certainly {@code low}, possibly {@code high}.
 *
 * <p>What is not known keeps its weight. It counts as nothing in {@code low} and as met in {@code high}, so that
 * keeping silent never helps. What does not apply is left out, and its weight is shared out among the rest; {@code
 * notApplicable} says how much that was. A score in which nothing applies is {@link #NOT_APPLICABLE}.
 *
 * @param low the share met for certain, from 0 to 1
 * @param high the share met if all that is unknown turns out well, from {@code low} to 1
 * @param notApplicable the share of the weight that does not apply, from 0 to 1
 */
public record Score(double low, double high, double notApplicable) {

    /** Certainly not met. */
    public static final Score NONE = exactly(0);

    /** Certainly met in part. */
    public static final Score HALF = exactly(0.5);

    /** Certainly met. */
    public static final Score FULL = exactly(1);

    /** Nothing is known. */
    public static final Score UNKNOWN = new Score(0, 1, 0);

    /** Nothing applies; the bounds of this score mean nothing. */
    public static final Score NOT_APPLICABLE = new Score(0, 1, 1);

    /** Keeps the last bit of a sum from rounding away a whole percentage, or turning a verdict. */
    private static final double HAIR = 1e-9;

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if the bounds are out of order or out of range, or a share is out of range
     */
    public Score {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("score: " + low + " to " + high + " (expected: 0 <= low <= high <= 1)");
        }
        if (!(0 <= notApplicable && notApplicable <= 1)) {
            throw new IllegalArgumentException("notApplicable: " + notApplicable + " (expected: from 0 to 1)");
        }
    }

    /** Returns the score of something that all applies and is met to an extent that is known. */
    public static Score exactly(double share) {
        return new Score(share, share, 0);
    }

    /** Returns the score of something that all applies and is met at least and at most to the given extents. */
    public static Score between(double low, double high) {
        return new Score(low, high, 0);
    }

    /**
     * Returns the score of one answer: yes is 1, partly a half, no 0.
     *
     * @throws IllegalArgumentException if only a {@link Scale} can tell
     */
    public static Score of(Answer answer) {
        return switch (answer) {
            case YES -> FULL;
            case PARTLY -> HALF;
            case NO -> NONE;
            case UNKNOWN -> UNKNOWN;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case LEVEL ->
                throw new IllegalArgumentException("answer: LEVEL (expected: one that needs no scale of its own)");
        };
    }

    /**
     * Returns the weighted mean of what applies; not applicable if nothing does.
     *
     * <p>The order of the parts does not change a bit of the result.
     */
    public static Score mean(List<Weighted> parts) {
        double[] weights = new double[parts.size()];
        double[] left = new double[parts.size()];
        double[] applicable = new double[parts.size()];
        double[] lows = new double[parts.size()];
        double[] highs = new double[parts.size()];
        for (int i = 0; i < weights.length; i++) {
            Score score = parts.get(i).score();
            weights[i] = parts.get(i).weight();
            left[i] = weights[i] * score.notApplicable;
            if (score.isApplicable()) {
                applicable[i] = weights[i];
                lows[i] = weights[i] * score.low;
                highs[i] = weights[i] * score.high;
            }
        }
        double weight = sum(applicable);
        if (weight == 0) {
            return NOT_APPLICABLE;
        }
        double low = Math.min(sum(lows) / weight, 1);
        double high = Math.max(low, Math.min(sum(highs) / weight, 1));
        double away = sum(left);
        return new Score(low, high, away == 0 ? 0 : Math.min(away / sum(weights), 1));
    }

    /** Adds in ascending order, so that the result does not depend on the order of the parts. */
    private static double sum(double[] amounts) {
        Arrays.sort(amounts);
        double sum = 0;
        for (double each : amounts) {
            sum += each;
        }
        return sum;
    }

    /** Whether anything applies. */
    public boolean isApplicable() {
        return notApplicable < 1;
    }

    /** Whether the extent is known exactly. */
    public boolean isKnown() {
        return isApplicable() && low == high;
    }

    /** Whether even the low score reaches a floor; the last bit of a sum does not count. */
    public boolean certainlyReaches(double floor) {
        return low >= floor - HAIR;
    }

    /** Whether at least the high score reaches a floor; the last bit of a sum does not count. */
    public boolean possiblyReaches(double floor) {
        return high >= floor - HAIR;
    }

    /** Whether the two scores can be true of the same thing. */
    public boolean overlaps(Score other) {
        return low <= other.high && other.low <= high;
    }

    /** Returns how much of what applies has an answer, from 0 to 1; it is 1 less the width of the score. */
    public double known() {
        return 1 - (high - low);
    }

    /**
     * Returns the score in words, such as "41-63 of 100 (78 % answered, 6 % not applicable)".
     *
     * <p>The lower bound is rounded down and the upper bound up, so that the words never promise more than the numbers.
     * A score that is known exactly is rounded down.
     */
    @Override
    public String toString() {
        return isApplicable() ? points() + " of 100 (" + shares() + ")" : "not applicable";
    }

    /** Returns the bounds in points of 100, such as "41-63", or "41" where both are the same. */
    public String points() {
        long from = (long) Math.floor(low * 100 + HAIR);
        long to = (long) Math.ceil(high * 100 - HAIR);
        return low == high ? Long.toString(from) : from + "-" + to;
    }

    /** Returns how much has an answer, in points of 100 that are rounded down. */
    public int answered() {
        return (int) Math.floor(known() * 100 + HAIR);
    }

    private String shares() {
        String answered = answered() + " % answered";
        return notApplicable == 0
                ? answered
                : answered + ", " + (long) Math.ceil(notApplicable * 100 - HAIR) + " % not applicable";
    }
}
