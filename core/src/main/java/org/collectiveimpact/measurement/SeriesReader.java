package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.MethodBreak;
import org.collectiveimpact.model.Observation;

/** Sorts the observations of an indicator into segments. */
final class SeriesReader {

    private static final Comparator<Segment> NEWEST_LAST = Comparator.comparing(
                    (Segment segment) -> segment.latest().period())
            .thenComparing(Segment.SHORTEST_FIRST.reversed())
            .thenComparing(segment -> segment.since().orElse(LocalDate.MIN))
            .thenComparing(segment -> segment.definitionVersion().orElse(""));

    /** By the first day; of two with one first day, the longer period comes first. */
    private static final Comparator<Figure> WIDEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.period().start())
            .thenComparing(figure -> figure.period().end(), Comparator.reverseOrder());

    private static final Comparator<LeftOut> OLDEST_FIRST = Comparator.comparing(
                    (LeftOut each) -> each.observation().period())
            .thenComparing(LeftOut::observation, Revisions.LOWEST_FIRST);

    private final Indicator indicator;
    private final Optional<GroupId> group;
    private final LocalDate asOf;
    private final List<LocalDate> breaks;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<Way, Map<DateRange, List<Observation>>> ways = new LinkedHashMap<>();

    private SeriesReader(Indicator indicator, Optional<GroupId> group, LocalDate asOf) {
        this.indicator = indicator;
        this.group = group;
        this.asOf = asOf;
        this.breaks = indicator.methodBreaks().stream()
                .map(MethodBreak::date)
                .distinct()
                .sorted()
                .toList();
    }

    /** A way of measuring, and for how long: in months, or in days where those are none. */
    private record Way(Optional<LocalDate> since, Optional<String> version, int months, long days) {}

    static Series read(Indicator indicator, Optional<GroupId> group, LocalDate asOf) {
        SeriesReader reader = new SeriesReader(indicator, group, asOf);
        reader.recorded().forEach(reader::sort);
        List<Segment> segments = reader.segments();
        reader.leftOut.sort(OLDEST_FIRST);
        return new Series(indicator, group, asOf, segments, reader.leftOut);
    }

    /** Returns each observation of the group once, the baselines after the rest. */
    private Set<Observation> recorded() {
        Set<Observation> recorded = new LinkedHashSet<>(indicator.observations());
        indicator.baseline().ifPresent(recorded::add);
        indicator.targets().forEach(target -> target.baseline().ifPresent(recorded::add));
        recorded.removeIf(observation -> !observation.group().equals(group));
        return recorded;
    }

    private void sort(Observation observation) {
        Optional<String> reason = unreadable(observation);
        if (reason.isPresent()) {
            leftOut.add(new LeftOut(observation, reason.get()));
        } else {
            ways.computeIfAbsent(way(observation), absent -> new LinkedHashMap<>())
                    .computeIfAbsent(observation.period(), absent -> new ArrayList<>())
                    .add(observation);
        }
    }

    private Optional<String> unreadable(Observation observation) {
        return Series.isKnown(observation, asOf)
                ? unit(observation).or(() -> spans(observation.period()))
                : Optional.of(isOver(observation) ? published(observation) : ends(observation));
    }

    private boolean isOver(Observation observation) {
        return !observation.period().end().isAfter(asOf);
    }

    private String ends(Observation observation) {
        return "its period ends on " + observation.period().end() + ", after " + asOf;
    }

    private String published(Observation observation) {
        return "published in " + observation.reportedOn().orElseThrow() + ", after " + asOf;
    }

    private Optional<String> unit(Observation observation) {
        return observation
                .unit()
                .filter(unit -> !Optional.of(unit).equals(indicator.unit()))
                .map(unit -> "its unit is " + unit + ", not " + indicator.unit().orElse("known to be the indicator's"));
    }

    private Optional<String> spans(DateRange period) {
        return breaks.stream()
                .filter(day -> period.start().isBefore(day) && !period.end().isBefore(day))
                .findFirst()
                .map(day -> "its period spans the change of method of " + day);
    }

    private Way way(Observation observation) {
        Optional<LocalDate> since = breaks.stream()
                .filter(day -> !day.isAfter(observation.period().start()))
                .reduce((first, last) -> last);
        Optional<String> version = observation.definitionVersion().or(indicator::definitionVersion);
        int months = Times.months(observation.period());
        return new Way(since, version, months, months == 0 ? Times.days(observation.period()) : 0);
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        ways.forEach((way, periods) ->
                segments.add(new Segment(way.months(), way.since(), way.version(), figures(periods.values()))));
        segments.sort(NEWEST_LAST);
        return segments;
    }

    private List<Figure> figures(Collection<List<Observation>> periods) {
        List<Figure> figures = new ArrayList<>();
        for (List<Observation> rivals : periods) {
            figures.add(Figure.of(rivals));
            for (Observation rival : rivals) {
                Revisions.by(rival, rivals).ifPresent(winner -> leftOut.add(superseded(rival, winner)));
            }
        }
        figures.sort(WIDEST_FIRST);
        return outermost(figures);
    }

    /** Leaves out the figures of parts of the time of another: two of one middle would be in one place of the curve. */
    private List<Figure> outermost(List<Figure> figures) {
        List<Figure> outermost = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            Optional<DateRange> before = outermost.isEmpty()
                    ? Optional.empty()
                    : Optional.of(outermost.get(outermost.size() - 1).period());
            if (before.isEmpty() || before.get().end().isBefore(figure.period().end())) {
                outermost.add(figure);
            } else {
                figure.observations().forEach(each -> leftOut.add(within(each, before.get())));
            }
        }
        return outermost;
    }

    private static LeftOut within(Observation part, DateRange whole) {
        return new LeftOut(part, "its period lies within " + whole + ", which has a figure");
    }

    private static LeftOut superseded(Observation old, Observation winner) {
        return new LeftOut(old, "superseded by " + new Figure(winner.period(), List.of(winner)).value());
    }
}
