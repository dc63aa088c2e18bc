package org.collectiveimpact.planning;

import java.util.Collections;
import java.util.List;

/**
 * What several raters answered to one criterion, as values of the levels of its scale from 0 to 1.
 *
 * @param n how many answers
 * @param median the answer in the middle, or between the two in the middle
 * @param low the lowest answer
 * @param high the highest answer
 */
public record Spread(int n, double median, double low, double high) {

    private static final int POINTS = 100;

    /** Returns the spread of at least one answer. */
    static Spread of(List<Double> answers) {
        List<Double> sorted = answers.stream().sorted().toList();
        int n = sorted.size();
        double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
        return new Spread(n, median, Collections.min(sorted), Collections.max(sorted));
    }

    /** Returns the spread in words, in points of 100, such as "12 answers, median 50, 0-100". */
    @Override
    public String toString() {
        return n
                + (n == 1 ? " answer, " : " answers, median ")
                + points(median)
                + (low == high ? "" : ", " + points(low) + "-" + points(high));
    }

    static String points(double share) {
        return Figures.number(share * POINTS);
    }
}
