package org.collectiveimpact.planning;

import java.util.Arrays;

/**
 * Krippendorff's alpha of answers to several criteria: one minus the disagreement found over that expected if answers
 * were given by lot from all that were given.
 *
 * <p>The work is that of the criteria times the square of the number of different answers.
 */
final class Alpha {

    /** The different answers, in ascending order. */
    private final double[] values;

    /** For each criterion, how often each of them was given. */
    private final double[][] counts;

    /**
     * Counts the answers.
     *
     * @param answers those to each criterion, at least two
     */
    Alpha(double[][] answers) {
        values = Arrays.stream(answers)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        counts = new double[answers.length][values.length];
        for (int i = 0; i < answers.length; i++) {
            for (double answer : answers[i]) {
                counts[i][Arrays.binarySearch(values, answer)]++;
            }
        }
    }

    /**
     * Returns alpha; not a number if all answers are the same.
     *
     * @param criteria the places of those to take, each as often as it is named
     */
    double of(Metric metric, int[] criteria) {
        double[] all = new double[values.length];
        for (int criterion : criteria) {
            for (int value = 0; value < all.length; value++) {
                all[value] += counts[criterion][value];
            }
        }
        double[][] distances = distances(metric, all);
        double found = 0;
        for (int criterion : criteria) {
            double[] own = counts[criterion];
            found += pairs(own, distances) / (Arrays.stream(own).sum() - 1);
        }
        double expected = pairs(all, distances);
        return expected == 0 ? Double.NaN : 1 - (Arrays.stream(all).sum() - 1) * found / expected;
    }

    private double[][] distances(Metric metric, double[] all) {
        double[][] distances = new double[values.length][values.length];
        for (int high = 1; high < values.length; high++) {
            for (int low = 0; low < high; low++) {
                distances[low][high] = metric.squared(values, all, low, high);
            }
        }
        return distances;
    }

    private static double pairs(double[] counts, double[][] distances) {
        double sum = 0;
        for (int high = 1; high < counts.length; high++) {
            for (int low = 0; low < high; low++) {
                sum += counts[low] * counts[high] * distances[low][high];
            }
        }
        return sum;
    }
}
