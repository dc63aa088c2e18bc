package org.collectiveimpact.measurement;

/**
 * All the values from one to another.
 *
 * @param low the lowest value; negative infinity if there is none
 * @param high the highest value, not below the lowest; infinity if there is none
 */
public record Interval(double low, double high) {

    /** All values. */
    public static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** What a count or a rate can be. */
    public static final Interval NOT_NEGATIVE = new Interval(0, Double.POSITIVE_INFINITY);

    /** What a percentage of a whole can be. */
    public static final Interval PERCENTAGE = new Interval(0, 100);

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the ends are out of order, or either is not a number
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval: " + low + " to " + high + " (expected: low <= high)");
        }
    }

    /** Returns what values in a unit can be: percentages of a whole where the unit says so, else all. */
    public static Interval ofUnit(String unit) {
        return Units.isPercentage(unit) ? PERCENTAGE : ALL;
    }

    /** Whether a value is inside, the ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Returns how far apart the ends are. */
    public double width() {
        return high - low;
    }

    /** Returns the value inside that is nearest to a value. */
    public double nearest(double value) {
        return Math.min(Math.max(value, low), high);
    }

    /** Returns what is left of this interval inside another; where nothing is, the nearest end of the other. */
    Interval cutAt(Interval limits) {
        return new Interval(limits.nearest(low), limits.nearest(high));
    }

    /** Returns the narrowest interval that holds this one and another. */
    Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** Returns the interval with both ends moved outward. */
    Interval widenedBy(double hair) {
        return new Interval(low - hair, high + hair);
    }

    /** Returns the interval in words, such as "11.2 to 14". */
    @Override
    public String toString() {
        return end(low) + " to " + end(high);
    }

    private static String end(double value) {
        return Double.isInfinite(value) ? "any" : InWords.number(value);
    }
}
