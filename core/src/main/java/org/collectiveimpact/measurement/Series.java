package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/**
 * The figures of an indicator, of one group or of the whole population, as they were known on a day.
 *
 * <p>A figure is known once its period is over and it has been published; one that does not say when it was published
 * counts as known. The baselines of the indicator and of its targets belong to the series like any observation. Where
 * there are several observations for a period,
 *
 * <ul>
 *   <li>exact duplicates are one;
 *   <li>a firmer one supersedes a less firm one: revised, then final (or without a word on it), provisional, derived,
 *       approximate;
 *   <li>among equally firm ones, the one that was certainly published later supersedes the other;
 *   <li>one that is marked as conflicting stays, beside the firmest;
 *   <li>those that are left and differ make the figure a range.
 * </ul>
 *
 * <p>A change in the way of measuring and another version of the definition split the series; periods of different
 * length, such as single years and averages of five, are kept apart: those of half a month and more by the nearest
 * number of months, so that school years compare, shorter ones by days. Among those that compare, a figure whose period
 * lies within that of another is left out.
 *
 * @param indicator the indicator
 * @param group the group the figures are about; empty for the whole population
 * @param asOf the day on which the figures had to be known
 * @param segments the figures that compare, those with the newest figure last
 * @param leftOut the observations of the group that are not read, the oldest first
 */
public record Series(
        Indicator indicator, Optional<GroupId> group, LocalDate asOf, List<Segment> segments, List<LeftOut> leftOut) {

    private static final Comparator<Segment> USUAL_LAST = Comparator.comparingInt(
                    (Segment segment) -> segment.figures().size())
            .thenComparing(Segment.SHORTEST_FIRST.reversed());

    /** Copies the lists. */
    public Series {
        segments = List.copyOf(segments);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the figures of the whole population. */
    public static Series of(Indicator indicator, LocalDate asOf) {
        return SeriesReader.read(indicator, Optional.empty(), asOf);
    }

    /** Returns the figures of a group. */
    public static Series of(Indicator indicator, GroupId group, LocalDate asOf) {
        return SeriesReader.read(indicator, Optional.of(group), asOf);
    }

    /** Whether an observation could be known on a day: its period was over, and it is not known to have come out later. */
    public static boolean isKnown(Observation observation, LocalDate asOf) {
        if (observation.period().end().isAfter(asOf)) {
            return false;
        }
        Optional<DateRange> published = observation.reportedOn();
        return published.isEmpty() || !published.get().start().isAfter(asOf);
    }

    /**
     * Returns the segment that analyses read: measured in the way of the newest figure, with the length of period that
     * has most figures, the shorter of two such lengths; empty if nothing is known.
     */
    public Optional<Segment> current() {
        return segments.stream()
                .filter(each -> each.isMeasuredLike(segments.get(segments.size() - 1)))
                .max(USUAL_LAST);
    }

    /** Returns the segments of longer periods than the current one's, such as averages of several years. */
    public List<Segment> averages() {
        return current()
                .map(usual -> segments.stream()
                        .filter(each -> Segment.SHORTEST_FIRST.compare(each, usual) > 0)
                        .toList())
                .orElse(List.of());
    }

    /** Returns the other segments, in their order. */
    List<Segment> apart() {
        Optional<Segment> current = current();
        return segments.stream()
                .filter(segment -> !Optional.of(segment).equals(current))
                .toList();
    }

    /** Returns the figures of the current segment, the oldest first. */
    public List<Figure> figures() {
        return current().map(Segment::figures).orElse(List.of());
    }

    /** Returns the newest figure of the current segment. */
    public Optional<Figure> latest() {
        return current().map(Segment::latest);
    }

    /** Returns the figure of a period, of the current segment if that has one, else of the newest that does. */
    public Optional<Figure> figure(DateRange period) {
        return segment(period).map(segment -> in(segment, period).orElseThrow());
    }

    /** Returns the segment that the figure of a period is in. */
    Optional<Segment> segment(DateRange period) {
        Predicate<Segment> has = segment -> in(segment, period).isPresent();
        return current().filter(has).or(() -> segments.stream().filter(has).reduce((first, last) -> last));
    }

    private static Optional<Figure> in(Segment segment, DateRange period) {
        return segment.figures().stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst();
    }

    /**
     * Returns the current figures as points in time, without those that are ranges; see {@link #lowPoints()} and
     * {@link #highPoints()} for these.
     */
    public List<Point> points() {
        List<Figure> single = figures().stream().filter(Figure::isOneValue).toList();
        return single.stream()
                .map(figure -> new Point(figure.at(), figure.low().doubleValue()))
                .toList();
    }

    /** Returns the current figures as points in time, with the lowest value of each. */
    public List<Point> lowPoints() {
        return current().map(segment -> segment.points(Figure::low)).orElse(List.of());
    }

    /** Returns the current figures as points in time, with the highest value of each. */
    public List<Point> highPoints() {
        return current().map(segment -> segment.points(Figure::high)).orElse(List.of());
    }

    /** Returns the current figures that are ranges, since their sources contradict each other. */
    public List<Figure> ranges() {
        return figures().stream().filter(figure -> !figure.isOneValue()).toList();
    }

    /** Whether the baseline that was written down for this group is among the figures. */
    public boolean hasBaseline() {
        return indicator
                .baseline()
                .filter(baseline -> baseline.group().equals(group))
                .flatMap(baseline -> figure(baseline.period()))
                .isPresent();
    }

    /** Returns the targets of the group, or of the whole population, that were set by the day, in their order. */
    public List<Target> targets() {
        return indicator.targets().stream()
                .filter(target -> target.group().equals(group) && isSet(target, asOf))
                .toList();
    }

    static boolean isSet(Target target, LocalDate asOf) {
        return target.setOn().map(day -> !day.start().isAfter(asOf)).orElse(true);
    }

    /** Returns the series in words, one line for each figure of the current segment and for what is not in it. */
    public String toText() {
        StringBuilder text = new StringBuilder(indicator.id().toString());
        group.ifPresent(id -> text.append(", ").append(id));
        indicator.unit().ifPresent(unit -> text.append(", ").append(unit));
        text.append(", as known on ").append(asOf).append(": ");
        text.append(current().map(Segment::toString).orElse("nothing is known"));
        figures().forEach(figure -> text.append("\n  ").append(figure));
        apart().forEach(segment -> text.append("\n  apart: ").append(segment));
        leftOut.forEach(each -> text.append("\n  left out: ").append(each));
        return text.toString();
    }

    @Override
    public String toString() {
        return toText();
    }
}
