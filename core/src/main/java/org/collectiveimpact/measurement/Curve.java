package org.collectiveimpact.measurement;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Direction;

/**
 * Whether a curve was turned: what was observed after a date, against what the points up to that date led to expect.
 *
 * <p>Success is to beat the baseline, history carried on, so that slowing a decline counts.
 * Better and worse mean outside the interval of the forecast; each point is read by itself, and at 95 % one in twenty
 * lies outside by chance. A turned curve says that things changed, not who changed them.
 *
 * <p>Sources: Mark Friedman, "Trying Hard Is Not Good Enough", 2005, and "Results-Based Accountability Implementation
 * Guide", 2.11. They leave the forecast to people who know the forces at work; that it is a statistical one here, and that
 * its interval decides, is an engine default.
 *
 * @param forecast the baseline, from the points up to the date
 * @param direction which way the value should move; {@link Direction#CONTEXT} if neither way or nobody said
 * @param after the points after the date, in order of time, each beside its forecast; empty if there is no forecast
 */
public record Curve(Forecast forecast, Direction direction, List<CurvePoint> after) {

    /** How an observed value compares with its forecast. */
    public enum Verdict {
        /** Outside the interval, on the better side. */
        BETTER("better than forecast"),

        /** Inside the interval. */
        AS_FORECAST("as forecast"),

        /** Outside the interval, on the worse side. */
        WORSE("worse than forecast"),

        /** Nobody can tell; {@link Curve#reason()} says why. */
        NO_CALL("no call");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Returns the verdict in words, such as "as forecast". */
        public String words() {
            return words;
        }
    }

    /** Takes a copy of the list. */
    public Curve {
        after = List.copyOf(after);
    }

    /**
     * Returns the points after a date against the forecast from those up to it, by {@link ForecastMethod#DRIFT}.
     *
     * @param points in any order
     * @param date in decimal years; a point on the date counts as before
     * @throws IllegalArgumentException if two points are at one time
     */
    public static Curve of(List<Point> points, double date, Direction direction) {
        return of(
                Forecast.of(points.stream().filter(point -> point.at() <= date).toList()), points, direction);
    }

    /**
     * Returns all the points that are later than the last one of a forecast, against that forecast.
     *
     * @param points in any order; those that the forecast was made from may be among them
     * @throws IllegalArgumentException if two points are at one time
     */
    public static Curve of(Forecast forecast, List<Point> points, Direction direction) {
        double last = forecast.footing().to().orElse(Double.NEGATIVE_INFINITY);
        List<CurvePoint> after = new Footing(forecast.method().title(), points)
                .points().stream()
                        .filter(point -> point.at() > last)
                        .flatMap(point -> forecast.at(point.at()).stream()
                                .map(expected -> CurvePoint.of(point, expected, direction)))
                        .toList();
        return new Curve(forecast, direction, after);
    }

    /** Returns the last observed point beside its forecast; empty if there is no such point or no forecast. */
    public Optional<CurvePoint> last() {
        return after.isEmpty() ? Optional.empty() : Optional.of(after.get(after.size() - 1));
    }

    /** Returns how the last observed value compares with its forecast. */
    public Verdict verdict() {
        return last().map(CurvePoint::verdict).orElse(Verdict.NO_CALL);
    }

    /** Returns why there is no call; empty where there is one. */
    public Optional<String> reason() {
        if (verdict() != Verdict.NO_CALL) {
            return Optional.empty();
        }
        return last().map(this::uncertainty)
                .or(forecast::reason)
                .or(() -> Optional.of("nothing was observed after "
                        + InWords.year(forecast.footing().last().at())));
    }

    private String uncertainty(CurvePoint point) {
        return direction == Direction.CONTEXT
                ? "neither higher nor lower is known to be better"
                : point.expected().limitation();
    }

    /** Returns the verdict in words, with the method and the points the forecast stands on. */
    public String toText() {
        return CurveInWords.of(this);
    }

    @Override
    public String toString() {
        return toText();
    }
}
