package org.collectiveimpact.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.measurement.Interval;

/** Finds the coefficients of the answers to several criteria, with their intervals. */
final class Reliabilities {

    private final double[][] answers;
    private final Optional<String> incomplete;
    private final Alpha alpha;
    private final int[] all;
    private final Variance variance;
    private final int[][] samples;
    private final Variance[] variances;

    private Reliabilities(double[][] answers, Optional<String> incomplete, Draws draws) {
        this.answers = answers;
        this.incomplete = incomplete;
        this.alpha = new Alpha(answers);
        this.all = IntStream.range(0, answers.length).toArray();
        this.variance = variance(all);
        this.samples = Bootstrap.samples(answers.length, draws);
        this.variances = Arrays.stream(samples).map(this::variance).toArray(Variance[]::new);
    }

    /**
     * Returns each coefficient.
     *
     * @param answers those to each criterion, at least two
     * @param incomplete why not every rater has answered every criterion; if empty, the answers are in one order of raters
     */
    static List<Reliability> of(double[][] answers, Optional<String> incomplete, Draws draws) {
        Optional<String> tooFew = tooFew(answers);
        if (tooFew.isPresent()) {
            return Arrays.stream(Coefficient.values())
                    .map(each -> Reliability.withheld(each, tooFew.get()))
                    .toList();
        }
        Reliabilities reliabilities = new Reliabilities(answers, incomplete, draws);
        return Arrays.stream(Coefficient.values()).map(reliabilities::of).toList();
    }

    private static Optional<String> tooFew(double[][] answers) {
        if (answers.length < Agreement.LEAST_CRITERIA) {
            return Optional.of("at least " + Agreement.LEAST_CRITERIA + " criteria needed, an engine default");
        }
        boolean vary = Arrays.stream(answers).flatMapToDouble(Arrays::stream).anyMatch(each -> each != answers[0][0]);
        return vary ? Optional.empty() : Optional.of("all answers are the same");
    }

    private Reliability of(Coefficient coefficient) {
        if (coefficient.needsAllAnswers() && incomplete.isPresent()) {
            return Reliability.withheld(coefficient, incomplete.get());
        }
        double value = figure(coefficient, all, variance);
        if (Double.isNaN(value)) {
            return Reliability.withheld(coefficient, "the criteria do not differ");
        }
        Optional<Interval> interval = Bootstrap.middle(IntStream.range(0, samples.length)
                .mapToDouble(i -> figure(coefficient, samples[i], variances[i]))
                .toArray());
        return new Reliability(
                coefficient,
                Optional.of(value),
                interval,
                interval.isPresent() ? Optional.empty() : Optional.of("no interval: the answers hardly vary"));
    }

    private double figure(Coefficient coefficient, int[] criteria, Variance among) {
        return switch (coefficient) {
            case ALPHA_NOMINAL -> alpha.of(Metric.NOMINAL, criteria);
            case ALPHA_ORDINAL -> alpha.of(Metric.ORDINAL, criteria);
            case ALPHA_INTERVAL -> alpha.of(Metric.INTERVAL, criteria);
            case ALPHA_RATIO -> alpha.of(Metric.RATIO, criteria);
            case ICC_1_1 -> among.oneWay();
            case ICC_1_K -> among.oneWayMean();
            case ICC_2_1 -> among.random();
            case ICC_2_K -> among.randomMean();
            case ICC_3_1 -> among.fixed();
            case ICC_3_K -> among.fixedMean();
        };
    }

    private Variance variance(int[] criteria) {
        return new Variance(Arrays.stream(criteria).mapToObj(i -> answers[i]).toArray(double[][]::new));
    }
}
