package org.collectiveimpact.planning;

import java.util.Arrays;
import java.util.Optional;
import org.collectiveimpact.measurement.Interval;

/**
 * How much a figure hangs on which criteria were asked: criteria are drawn again with repetition, as many as there are.
 *
 * <p>Source: Bradley Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7 (1979), 1-26; the
 * interval is that of the percentiles.
 */
final class Bootstrap {

    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** Returns the places of the criteria in each sample. */
    static int[][] samples(int criteria, Draws draws) {
        SplitMix64 generator = draws.generator();
        int[][] samples = new int[draws.n()][criteria];
        for (int[] sample : samples) {
            Arrays.setAll(sample, i -> generator.below(criteria));
        }
        return samples;
    }

    /** Returns where the middle 95 % of the figures of all samples lie; empty if more than 5 % of them are no number. */
    static Optional<Interval> middle(double[] figures) {
        double[] sorted = Arrays.stream(figures)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        int left = (int) (sorted.length * TAIL);
        return sorted.length < figures.length * (1 - 2 * TAIL)
                ? Optional.empty()
                : Optional.of(new Interval(sorted[left], sorted[sorted.length - 1 - left]));
    }
}
