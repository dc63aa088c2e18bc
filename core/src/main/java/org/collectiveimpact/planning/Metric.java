package org.collectiveimpact.planning;

/**
 * How far two answers are apart, squared, as Krippendorff's alpha counts it.
 *
 * <p>Source: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011.
 */
enum Metric {
    /** 1 if they differ at all. */
    NOMINAL,

    /** As many answers as lie between them, each of the two counted half. */
    ORDINAL,

    /** Their difference. */
    INTERVAL,

    /** Their difference as a share of their sum. */
    RATIO;

    /**
     * Returns the squared distance of two different answers.
     *
     * @param values the answers there are, in ascending order
     * @param counts how often each was given
     * @param low the place of the lower in these
     * @param high the place of the higher
     */
    double squared(double[] values, double[] counts, int low, int high) {
        double distance = switch (this) {
            case NOMINAL -> 1;
            case ORDINAL -> between(counts, low, high);
            case INTERVAL -> values[high] - values[low];
            case RATIO -> (values[high] - values[low]) / (values[high] + values[low]);
        };
        return distance * distance;
    }

    private static double between(double[] counts, int low, int high) {
        double between = (counts[low] + counts[high]) / 2;
        for (int i = low + 1; i < high; i++) {
            between += counts[i];
        }
        return between;
    }
}
