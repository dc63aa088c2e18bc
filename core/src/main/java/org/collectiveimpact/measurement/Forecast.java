package org.collectiveimpact.measurement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a curve goes if the course stays the same.
 *
 * <p>It is what the points so far would lead to by a published method, not what anybody expects: what people who know
 * the forces at work expect belongs beside it.
 *
 * @param method how the curve is carried on
 * @param footing the method in words and the points
 * @param level how likely the interval holds a new value, between 0 and 1
 * @param limits what values can be at all; forecasts and intervals are cut there
 */
public record Forecast(ForecastMethod method, Footing footing, double level, Interval limits) {

    /** How likely an interval holds a new value unless somebody asks for another: an engine default, by convention. */
    public static final double LEVEL = 0.95;

    /** What rounding may add to a value of size 1; it neither makes nor breaks a verdict. */
    private static final double HAIR = 1e-9;

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Forecast {
        if (!(0 < level && level < 1)) {
            throw new IllegalArgumentException("level: " + level + " (expected: between 0 and 1)");
        }
    }

    /**
     * Returns the forecast from points in any order by {@link ForecastMethod#DRIFT}, an engine default.
     *
     * @throws IllegalArgumentException if two points are at one time
     */
    public static Forecast of(List<Point> points) {
        return of(points, ForecastMethod.DRIFT);
    }

    /**
     * Returns the forecast from points in any order.
     *
     * @throws IllegalArgumentException if two points are at one time
     */
    public static Forecast of(List<Point> points, ForecastMethod method) {
        return new Forecast(method, new Footing(method.title(), points), LEVEL, Interval.ALL);
    }

    /**
     * Returns this forecast with intervals that hold a new value with the given certainty.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Forecast withLevel(double certainty) {
        return new Forecast(method, footing, certainty, limits);
    }

    /** Returns this forecast of values that can only be inside the limits, such as {@link Interval#PERCENTAGE}. */
    public Forecast within(Interval possible) {
        return new Forecast(method, footing, level, possible);
    }

    /**
     * Returns the forecast for a time, in decimal years; empty if there are too few points.
     *
     * @throws IllegalArgumentException if the time is before the last point
     */
    public Optional<Prediction> at(double time) {
        return course().map(course -> at(time, course));
    }

    private Prediction at(double time, Course course) {
        if (!(footing.last().at() <= time && time < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("time: " + time + " (expected: not before the last point, "
                    + footing.last().at() + ")");
        }
        double value = course.at(time);
        double margin = course.margin(time, level);
        return new Prediction(this, time, value, new Interval(value - margin, value + margin));
    }

    /** Returns the change per year, in units of the indicator; empty if there are too few points. */
    public OptionalDouble perYear() {
        return course().stream().mapToDouble(Course::slope).findFirst();
    }

    /**
     * Returns when the middle of the forecast is at a value, in decimal years from the last point on; empty if that is
     * never, or before, or too few points tell.
     */
    public OptionalDouble reaches(double value) {
        return limits.contains(value)
                ? course().stream()
                        .flatMapToDouble(course -> course.reaches(value).stream())
                        .filter(time -> time >= footing.last().at())
                        .findFirst()
                : OptionalDouble.empty();
    }

    /** Returns why there is no forecast; empty where there is one. */
    public Optional<String> reason() {
        return course().isPresent()
                ? Optional.empty()
                : Optional.of(InWords.count(footing.n(), "figure") + " cannot carry a forecast, it takes "
                        + ForecastMethod.FEWEST);
    }

    private Optional<Course> course() {
        return method.course(footing.points());
    }

    /** Returns how much rounding may have added to the values and to another. */
    double hair(double value) {
        return HAIR * Math.max(footing.size(), Math.abs(value));
    }

    /** Returns the forecast in words, with the method and the points it stands on. */
    public String toText() {
        return ForecastInWords.of(this);
    }

    @Override
    public String toString() {
        return toText();
    }
}
