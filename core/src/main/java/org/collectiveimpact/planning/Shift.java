package org.collectiveimpact.planning;

import java.util.stream.Collector;
import org.collectiveimpact.rules.Score;

/**
 * How far a score moved.
 *
 * @param low by how much of a full score the low score moved, from -1 to 1
 * @param high by how much of a full score the high score moved, from -1 to 1
 */
public record Shift(double low, double high) {

    /** No move at all. */
    public static final Shift NONE = new Shift(0, 0);

    /** Less than this is the last bit of a sum. */
    private static final double HAIR = 1e-12;

    /**
     * Checks the ends, and turns a negative zero into zero.
     *
     * @throws IllegalArgumentException if one is no number
     */
    public Shift {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("shift: " + low + ", " + high + " (expected: two finite numbers)");
        }
        low += 0.0;
        high += 0.0;
    }

    /** Returns the way from nothing to a score. */
    static Shift to(Score score) {
        return new Shift(score.low(), score.high());
    }

    /** Returns the way from one score to another. */
    static Shift between(Score from, Score to) {
        return to(to).minus(to(from));
    }

    /** Returns how to add up many. */
    static Collector<Shift, ?, Shift> sum() {
        return Collector.of(
                () -> new Shift[] {NONE},
                (sum, each) -> sum[0] = sum[0].plus(each),
                (one, other) -> new Shift[] {one[0].plus(other[0])},
                sum -> sum[0]);
    }

    /** Returns both moves, one after the other. */
    public Shift plus(Shift other) {
        return new Shift(low + other.low, high + other.high);
    }

    /** Returns the way that is left to this one after another. */
    public Shift minus(Shift other) {
        return new Shift(low - other.low, high - other.high);
    }

    Shift times(double factor) {
        return new Shift(low * factor, high * factor);
    }

    /** Returns how far that end moved that moved farther. */
    double distance() {
        return Math.max(Math.abs(low), Math.abs(high));
    }

    /** Whether neither end moved by more than the last bits of a sum. */
    boolean isNothing() {
        return distance() <= HAIR;
    }

    /** Returns how far both ends moved in points of 100, to one decimal, such as "low +1.5, high -0.3". */
    @Override
    public String toString() {
        return "low " + points(low) + ", high " + points(high);
    }

    private static String points(double share) {
        double points = Math.rint(share * 1000) / 10;
        return points == 0 ? "0.0" : (points > 0 ? "+" : "") + points;
    }
}
