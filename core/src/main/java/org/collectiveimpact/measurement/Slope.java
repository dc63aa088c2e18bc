package org.collectiveimpact.measurement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The median slope of a curve: the median of the slopes between all pairs of points, so that up to 29 % of the points may
 * be wild without carrying it away.
 *
 * <p>The interval leaves out as many of the lowest and of the highest slopes as may be out of order by chance, from the
 * exact distribution of Kendall's score (above 50 points from its normal approximation). It takes equal values for
 * rounded ones, as Sen does, and so is a little wider than intervals whose variance is corrected for ties. There is none
 * where not even all slopes together are as sure as is asked: at 95 % with fewer than five points.
 *
 * <p>Sources: Henri Theil, "A Rank-Invariant Method of Linear and Polynomial Regression Analysis", Proceedings of the
 * Royal Netherlands Academy of Sciences 53 (1950); Pranab Kumar Sen, "Estimates of the Regression Coefficient Based on
 * Kendall's Tau", Journal of the American Statistical Association 63 (1968), 1379-1389. The work for n points is that of
 * sorting n (n - 1) / 2 slopes; a {@link Trend} is of at most {@value Trend#MOST_POINTS}
 * points.
 *
 * @param perYear the slope, in units of the indicator per year
 * @param interval where the slope of the course behind the points lies, as surely as was asked for
 */
public record Slope(double perYear, Optional<Interval> interval) {

    /**
     * Returns the slope; empty with fewer than two points.
     *
     * @param points in order of time
     * @param chance the chance with which the interval may miss, from 0 to 1
     */
    static Optional<Slope> of(List<Point> points, double chance) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        double[] slopes = slopes(points);
        Optional<Interval> interval = KendallScores.ofDistinct(points.size()).outOfOrder(chance / 2).stream()
                .mapToObj(left -> new Interval(slopes[left], slopes[slopes.length - 1 - left]))
                .findFirst();
        return Optional.of(new Slope(median(slopes), interval));
    }

    private static double[] slopes(List<Point> points) {
        int n = points.size();
        double[] slopes = new double[n * (n - 1) / 2];
        int next = 0;
        for (int late = 1; late < n; late++) {
            Point later = points.get(late);
            for (Point earlier : points.subList(0, late)) {
                slopes[next++] = (later.value() - earlier.value()) / (later.at() - earlier.at());
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
