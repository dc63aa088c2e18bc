package org.collectiveimpact.measurement;

/** The range of the numbers seen so far. */
final class Tally {

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void add(double number) {
        low = Math.min(low, number);
        high = Math.max(high, number);
    }

    /** Returns the lowest to the highest number; there has to be one. */
    Interval interval() {
        return new Interval(low, high);
    }
}
