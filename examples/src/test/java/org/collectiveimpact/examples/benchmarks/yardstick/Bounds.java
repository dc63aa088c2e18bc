package org.collectiveimpact.examples.benchmarks.yardstick;

/**
 * What something is at least and at most.
 *
 * @param low the share met for certain
 * @param high the share that may be met
 * @param applies whether anything applies
 */
public record Bounds(double low, double high, boolean applies) {

    static final Bounds UNKNOWN = new Bounds(0, 1, true);
    static final Bounds NOT_APPLICABLE = new Bounds(0, 1, false);
    private static final double HAIR = 1e-9;

    boolean isSilent() {
        return applies && low == 0 && high == 1;
    }

    boolean isKnown() {
        return applies && low == high;
    }

    Truth reaches(double floor) {
        return applies ? Truth.between(low >= floor - HAIR, high >= floor - HAIR) : Truth.YES;
    }

    /** Adds up to a weighted mean. */
    static final class Mean {

        private double low;
        private double high;
        private double weight;

        void add(Bounds bounds, double counts) {
            if (bounds.applies()) {
                low += counts * bounds.low();
                high += counts * bounds.high();
                weight += counts;
            }
        }

        double weight() {
            return weight;
        }

        Bounds bounds() {
            return weight == 0 ? NOT_APPLICABLE : new Bounds(low / weight, high / weight, true);
        }
    }
}
