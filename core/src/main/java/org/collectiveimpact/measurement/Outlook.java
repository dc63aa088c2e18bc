package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/**
 * What the figures of an indicator say of where it has come from and where it goes, for one group or for the whole
 * population.
 *
 * <p>Where figures contradict each other, every question is answered for every way to read them, up to 256 (an engine
 * default); where there are more, there is no call. Which way is better is what the indicator says. All that looks
 * forward says where the course leads if it stays the same, not what anybody expects.
 *
 * @param series the figures that are read
 * @param method how the curve is carried on
 * @param limits what values can be at all
 */
public record Outlook(Series series, ForecastMethod method, Interval limits) {

    /** Returns the outlook of the whole population, as it was known on a day. */
    public static Outlook of(Indicator indicator, LocalDate asOf) {
        return of(Series.of(indicator, asOf));
    }

    /** Returns the outlook of a group, as it was known on a day. */
    public static Outlook of(Indicator indicator, GroupId group, LocalDate asOf) {
        return of(Series.of(indicator, group, asOf));
    }

    /**
     * Returns the outlook of some figures by {@link ForecastMethod#DRIFT}, with values that stay between 0 and 100 if
     * they are percentages, may be anything if they are changes, and are not negative if they are anything else. All of
     * this is an engine default, and a limit does not hold where a figure, target or benchmark known by then is outside.
     */
    public static Outlook of(Series series) {
        return new Outlook(series, ForecastMethod.DRIFT, ValueLimits.of(series));
    }

    /**
     * Returns the outlook of the whole population, then that of each group with an observation or target, in the order
     * of their ids.
     */
    public static List<Outlook> all(Indicator indicator, LocalDate asOf) {
        TreeSet<GroupId> groups = new TreeSet<>(Comparator.comparing(GroupId::value));
        Stream.concat(
                        indicator.observations().stream().map(Observation::group),
                        indicator.targets().stream().map(Target::group))
                .flatMap(Optional::stream)
                .forEach(groups::add);
        return Stream.concat(Stream.of(of(indicator, asOf)), groups.stream().map(group -> of(indicator, group, asOf)))
                .toList();
    }

    /** Returns this outlook with the curve carried on in another way. */
    public Outlook by(ForecastMethod other) {
        return new Outlook(series, other, limits);
    }

    /** Returns this outlook of values that can only be inside the limits. */
    public Outlook within(Interval possible) {
        return new Outlook(series, method, possible);
    }

    /** Returns which way is better; {@link Direction#CONTEXT} if neither, or if nobody recorded it. */
    public Direction direction() {
        return series.indicator().direction().orElse(Direction.CONTEXT);
    }

    /** Returns the targets that were set by the day, in their order. */
    public List<Target> targets() {
        return series.targets();
    }

    /**
     * Returns whether the values go the wanted way, and how fast; no call with more than {@link Trend#MOST_POINTS}
     * figures.
     */
    public Readings<Trend> trend() {
        int n = series.figures().size();
        if (n > Trend.MOST_POINTS) {
            return Readings.none(n + " figures are more than the " + Trend.MOST_POINTS + " that a trend is read from");
        }
        return read(reading -> Trend.of(reading.points(), direction()), TrendInWords::of);
    }

    /** Returns where the curve goes if the course stays the same. */
    public Readings<Forecast> forecast() {
        return read(reading -> forecast(reading.points()), ForecastInWords::of);
    }

    /**
     * Returns whether the curve was turned since the end of the period of the indicator's baseline; no call without
     * one.
     */
    public Readings<Curve> curve() {
        return baseline()
                .map(baseline -> curve(baseline.period()))
                .orElseGet(() -> Readings.none("no baseline is recorded"));
    }

    /** Returns the baseline of the indicator, if it is that of the group. */
    Optional<Observation> baseline() {
        return series.indicator().baseline().filter(each -> each.group().equals(series.group()));
    }

    /** Returns whether the curve was turned since the end of a period: the figures after it against the forecast. */
    public Readings<Curve> curve(DateRange since) {
        return read(reading -> curve(reading.points(), Times.end(since)), CurveInWords::of);
    }

    private Curve curve(List<Point> points, double end) {
        List<Point> before = points.stream().filter(point -> point.at() < end).toList();
        return Curve.of(forecast(before), points, direction());
    }

    private Forecast forecast(List<Point> points) {
        return Forecast.of(points, method).within(limits);
    }

    /** Returns the progress by a method toward each target; without any, one progress without a target. */
    public List<Progress> progress(ProgressMethod way) {
        return Progress.of(series, way);
    }

    /**
     * Returns whether a target is reached by its date if the course stays the same, and in which year; no call where
     * the newest figure was measured in another way than the baseline from which the target was set.
     *
     * @param target one of {@link #targets()}
     */
    public Readings<OnTrack> onTrack(Target target) {
        Ground ground = Ground.toward(target, series);
        Point goal = new Point(Times.middle(target.date()), target.value().doubleValue());
        return ground.obstacles()
                .ofMethod()
                .map(Readings::<OnTrack>none)
                .orElseGet(() -> read(
                        ground.baseline(),
                        reading -> new OnTrack(forecast(reading.points()), reading.start(), goal, direction()),
                        OnTrackInWords::of));
    }

    private <T> Readings<T> read(Function<Reading, T> question, Function<Readings<T>, String> words) {
        return read(Optional.empty(), question, words);
    }

    private <T> Readings<T> read(
            Optional<Figure> start, Function<Reading, T> question, Function<Readings<T>, String> words) {
        List<T> each =
                Reading.all(series.figures(), start).stream().map(question).toList();
        return each.isEmpty()
                ? Readings.none(
                        "there are more than " + Reading.MOST + " ways to read the figures that contradict each other")
                : Readings.of(each, words);
    }

    /** Returns the outlook in words, in lines of at most 100 characters where words allow. */
    public String toText() {
        return OutlookText.of(this);
    }

    @Override
    public String toString() {
        return toText();
    }
}
