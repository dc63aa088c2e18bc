package org.collectiveimpact.measurement;

import java.util.OptionalDouble;

/**
 * The Mann-Kendall test: whether values go up or down over time more than chance would have them.
 *
 * <p>The chance is exact up to 50 values, equal values included: of all the orders the given values could have come in,
 * the share whose score is at least as far from zero. Above that it is the normal approximation with the variance
 * corrected for ties and a continuity correction of one. The test takes the values for independent of each other but for
 * the trend; where they carry over from year to year it calls trends too easily.
 *
 * <p>Sources: Henry B. Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945), 245-259; Maurice G. Kendall,
 * "Rank Correlation Methods", 4th edition, 1975.
 *
 * @param s Kendall's score: the pairs of values that rise over time less those that fall
 * @param tau the score as a share of all pairs, from -1 to 1, corrected for ties (tau-b); empty if no two values differ
 * @param p the chance of a score at least as far from zero on either side, if the order of the values is chance
 * @param least the smallest chance that these values could have had: that of perfect order
 * @param level the chance at and below which the order is taken for a trend
 */
public record MannKendall(int s, OptionalDouble tau, double p, double least, double level) {

    /** Returns the test of values in order of time. */
    static MannKendall of(double[] values, double level) {
        KendallScores scores = KendallScores.of(values);
        int s = score(values);
        return new MannKendall(s, tau(s, scores.most(), values.length), scores.p(s), scores.p(scores.most()), level);
    }

    private static int score(double[] values) {
        int score = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                score += Double.compare(values[later] + 0.0, values[earlier] + 0.0);
            }
        }
        return score;
    }

    private static OptionalDouble tau(int s, int most, int n) {
        return most == 0 ? OptionalDouble.empty() : OptionalDouble.of(s / Math.sqrt(most * (n * (n - 1) / 2.0)));
    }

    /** Whether perfect order of these values would have been taken for a trend. */
    public boolean canTell() {
        return least <= level;
    }

    /** Whether the order they have is taken for a trend. */
    public boolean isTrend() {
        return p <= level;
    }

    static String title(int n) {
        return n > KendallScores.EXACT_UP_TO
                ? "Mann-Kendall test by the normal approximation"
                : "exact Mann-Kendall test";
    }
}
