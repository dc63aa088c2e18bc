package org.collectiveimpact.measurement;

import java.util.List;
import java.util.Optional;

/** How a curve is carried on. Both methods take at least three points: a straight line uses up two of them. */
public enum ForecastMethod {
    /**
     * Carries on from the last point with the mean change per year so far: that from the first point to the last.
     *
     * <p>It takes the changes of different years for independent, so that the interval widens with every year. With T
     * points a year apart, h years on, and the standard deviation s of what the changes stray by, with T - 2 degrees of
     * freedom, the forecast's standard deviation is s times the root of h (1 + h / (T - 1)). Points that are not a year
     * apart: a change over d years strays with d times the variance, T - 1 becomes the years from first to last. The
     * book multiplies by the normal quantile; here it is that of Student's t with T - 2 degrees of freedom, which is
     * wider with few points and exact where the changes are normal.
     *
     * <p>Source: Rob J. Hyndman and George Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition, 2021,
     * sections 5.2 and 5.5 (table 5.2). The step to uneven years is that of a Brownian motion with drift.
     */
    DRIFT("random walk with drift"),

    /**
     * Carries on the line of least squares through all points, with the prediction interval for one new value.
     *
     * <p>It takes what values stray by for independent and alike in all years. With n points, their mean time m, the sum
     * q of their squared distances from it, and the standard deviation s around the line, with n - 2 degrees of freedom,
     * the interval at time t is Student's t times s times the root of 1 + 1 / n + (t - m)^2 / q.
     *
     * <p>Source: the same book, section 7.6 (equation 7.4), again with Student's t in place of the normal quantile.
     */
    LINE("least squares line");

    /** The fewest points that leave anything over to tell how far values stray. */
    static final int FEWEST = 3;

    private final String title;

    ForecastMethod(String title) {
        this.title = title;
    }

    /** Returns the method's name in words, such as "random walk with drift". */
    public String title() {
        return title;
    }

    /** Returns the course of points in order of time; empty with fewer than three. */
    Optional<Course> course(List<Point> points) {
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(this == DRIFT ? Courses.drift(points) : Courses.line(points));
    }
}
