package org.collectiveimpact.planning;

import org.collectiveimpact.rules.Score;

/**
 * How far a score moved.
 *
 * @param low by how much of a full score the low score moved, from -1 to 1
 * @param high by how much the high score moved, from -1 to 1
 */
public record Shift(double low, double high) {

    /** No move at all. */
    public static final Shift NONE = new Shift(0, 0);

    /** Returns the move from one score to another, both of which apply. */
    static Shift between(Score before, Score after) {
        return new Shift(after.low() - before.low(), after.high() - before.high());
    }

    /** Returns both moves, one after the other. */
    public Shift plus(Shift other) {
        return new Shift(low + other.low, high + other.high);
    }

    /** Returns the moves in points of 100 with one decimal, such as "+1.5 low, -0.3 high". */
    @Override
    public String toString() {
        return points(low) + " low, " + points(high) + " high";
    }

    private static String points(double share) {
        double tenths = Math.rint(share * 1000) / 10;
        return (tenths > 0 ? "+" : "") + (tenths == 0 ? "0.0" : Double.toString(tenths));
    }
}
