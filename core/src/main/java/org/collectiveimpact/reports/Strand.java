package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.measurement.SmallCounts;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Mark;
import org.collectiveimpact.reports.svg.Pen;

/**
 * The figures of a group or of the whole population, and how they are drawn.
 *
 * @param name of the group
 * @param lines the figures that are shown
 * @param hidden those that rest on too few to be shown
 * @param early how many are from before all that there is of groups, and not shown either
 * @param pen how it is drawn
 */
record Strand(String name, SeriesLines lines, List<Figure> hidden, int early, Pen pen) {

    private static final Pen ALL = new Pen(Ink.TEXT, Mark.CIRCLE, Dash.SOLID);
    private static final List<Ink> INKS = List.of(Ink.CERTAIN, Ink.BEFORE, Ink.TARGET, Ink.FORECAST, Ink.ROSE);
    private static final List<Mark> MARKS = List.of(Mark.SQUARE, Mark.DIAMOND, Mark.TRIANGLE, Mark.CIRCLE);
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.LONG, Dash.SHORT, Dash.DASH_DOT);

    /** Returns the whole population and each observed group, in the order of the initiative; others go by their ids. */
    static List<Strand> all(Initiative initiative, Indicator indicator, LocalDate asOf, Texts texts) {
        List<Strand> groups = new ArrayList<>();
        names(initiative, indicator).forEach((group, name) -> {
            int place = groups.size();
            Pen pen = new Pen(
                    INKS.get(place % INKS.size()), MARKS.get(place % MARKS.size()), DASHES.get(place % DASHES.size()));
            groups.add(of(name, Series.of(indicator, group, asOf), figure -> true, pen, texts));
        });
        Optional<LocalDate> since = groups.stream()
                .flatMap(strand -> strand.lines().figures().stream())
                .map(figure -> figure.period().start())
                .min(Comparator.naturalOrder());
        List<Strand> all = new ArrayList<>();
        all.add(of(
                texts.get("disparity.all"),
                Series.of(indicator, asOf),
                figure -> since.filter(figure.period().end()::isBefore).isEmpty(),
                ALL,
                texts));
        all.addAll(groups);
        return List.copyOf(all);
    }

    private static Map<GroupId, String> names(Initiative initiative, Indicator indicator) {
        List<GroupId> observed = indicator.observations().stream()
                .map(Observation::group)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        Map<GroupId, String> names = new LinkedHashMap<>();
        for (Group group : initiative.groups()) {
            if (observed.contains(group.id())) {
                names.put(group.id(), group.name());
            }
        }
        observed.forEach(id -> names.putIfAbsent(id, id.value()));
        return names;
    }

    private static Strand of(String name, Series series, Predicate<Figure> isRecent, Pen pen, Texts texts) {
        SeriesLines all = new SeriesLines(series, figure -> true, texts);
        SeriesLines recent = new SeriesLines(series, isRecent, texts);
        Predicate<Figure> isHidden = SmallCounts.DEFAULT::hides;
        return new Strand(
                name,
                new SeriesLines(series, isRecent.and(isHidden.negate()), texts),
                recent.figures().stream().filter(isHidden).toList(),
                all.figures().size() - recent.figures().size(),
                pen);
    }

    boolean isShown() {
        return !lines.figures().isEmpty();
    }

    /** Returns the newest figure that is shown, of single years rather than an average. */
    Figure latest() {
        List<Figure> figures = lines.figures();
        return lines.latest().orElseGet(() -> figures.get(figures.size() - 1));
    }

    void draw(Chart chart) {
        lines.draw(chart, pen);
    }

    /** Returns the height at which its newest figure is drawn. */
    double end(Chart chart) {
        return chart.y().at(latest().low().doubleValue());
    }
}
