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
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Mark;
import org.collectiveimpact.reports.svg.Scale;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/** A line for each group and one for the whole population, with their names at the ends. */
final class DisparityLines implements Subject {

    private static final double HEIGHT = 200;
    private static final double NAMES = 112;
    private static final double LINE = 12;
    private static final int VALUES = 5;
    private static final List<Ink> INKS = List.of(Ink.CERTAIN, Ink.BEFORE, Ink.TARGET, Ink.FORECAST, Ink.ROSE);
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.LONG, Dash.SHORT, Dash.DASH_DOT);

    /** A group or the whole population, under its name. */
    private record Strand(String name, SeriesLines lines, List<Figure> hidden, Ink ink, Mark mark, Dash dash) {}

    private final Indicator indicator;
    private final LocalDate asOf;
    private final Texts texts;
    private final List<Strand> strands = new ArrayList<>();
    private final Optional<LocalDate> since;

    DisparityLines(Initiative initiative, Indicator indicator, LocalDate asOf, Texts texts) {
        this.indicator = indicator;
        this.asOf = asOf;
        this.texts = texts;
        int place = 0;
        for (Map.Entry<GroupId, String> group : groups(initiative).entrySet()) {
            strands.add(strand(
                    group.getValue(),
                    Series.of(indicator, group.getKey(), asOf),
                    figure -> true,
                    INKS.get(place % INKS.size()),
                    Mark.values()[(place + 1) % Mark.values().length],
                    DASHES.get(place % DASHES.size())));
            place++;
        }
        this.since = strands.stream()
                .flatMap(strand -> strand.lines().figures().stream())
                .map(figure -> figure.period().start())
                .min(Comparator.naturalOrder());
        strands.add(
                0,
                strand(
                        texts.get("disparity.all"),
                        Series.of(indicator, asOf),
                        this::isRecent,
                        Ink.TEXT,
                        Mark.CIRCLE,
                        Dash.SOLID));
    }

    /** Whether a figure is not from before all that there is of groups, so that it can be compared with one. */
    private boolean isRecent(Figure figure) {
        return since.filter(figure.period().end()::isBefore).isEmpty();
    }

    private Strand strand(String name, Series series, Predicate<Figure> isAsked, Ink ink, Mark mark, Dash dash) {
        SeriesLines asked = new SeriesLines(series, isAsked, texts);
        List<Figure> hidden =
                asked.figures().stream().filter(SmallCounts.DEFAULT::hides).toList();
        SeriesLines shown = new SeriesLines(series, isAsked.and(figure -> !SmallCounts.DEFAULT.hides(figure)), texts);
        return new Strand(name, shown, hidden, ink, mark, dash);
    }

    /** Returns the observed groups with their names, in the order of the initiative; others go by their ids. */
    private Map<GroupId, String> groups(Initiative initiative) {
        List<GroupId> observed = indicator.observations().stream()
                .map(Observation::group)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        Map<GroupId, String> groups = new LinkedHashMap<>();
        for (Group group : initiative.groups()) {
            if (observed.contains(group.id())) {
                groups.put(group.id(), group.name());
            }
        }
        observed.forEach(id -> groups.putIfAbsent(id, id.value()));
        return groups;
    }

    @Override
    public String title() {
        return texts.get("disparity.title", indicator.name());
    }

    @Override
    public List<String> draw(Sheet sheet) {
        String context = new CurveWords(
                        indicator, Series.of(indicator, asOf), strands.get(0).lines(), texts)
                .context();
        sheet.note(context);
        List<Strand> drawn = strands.stream()
                .filter(strand -> !strand.lines().figures().isEmpty())
                .toList();
        if (drawn.isEmpty()) {
            Blank.draw(sheet, texts.get("curve.nothing"));
        } else {
            Chart chart = chart(sheet, drawn);
            chart.grid();
            chart.breaks(indicator.methodBreaks());
            drawn.forEach(strand -> strand.lines().draw(chart, strand.ink(), strand.mark(), strand.dash()));
            names(chart, drawn);
        }
        List<String> notes = notes();
        notes.forEach(sheet::note);
        List<String> told = new ArrayList<>(List.of(context));
        for (Strand strand : drawn) {
            told.add(texts.get(
                    "disparity.told",
                    strand.name(),
                    Amounts.figures(strand.lines().figures(), texts)));
        }
        told.addAll(notes);
        return told;
    }

    private Chart chart(Sheet sheet, List<Strand> drawn) {
        List<Double> years = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Strand strand : drawn) {
            for (Figure figure : strand.lines().figures()) {
                years.add(Years.start(figure.period().start()));
                years.add(Years.end(figure.period()));
                values.add(figure.low().doubleValue());
                values.add(figure.high().doubleValue());
            }
        }
        double height = Math.max(HEIGHT, drawn.size() * 4 * LINE);
        double top = sheet.take(height + Chart.BELOW) + 10;
        double from = years.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double to = years.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return new Chart(
                sheet,
                new Scale(from - 0.25, to + 0.25, Chart.LEFT, Sheet.WIDTH - NAMES - Sheet.MARGIN),
                Scale.round(values, top - 10 + height, top, VALUES));
    }

    /** Writes each name and newest value as near to the end of its line as the others leave room. */
    private void names(Chart chart, List<Strand> drawn) {
        List<Strand> sorted = new ArrayList<>(drawn);
        sorted.sort((one, other) -> Double.compare(end(chart, one), end(chart, other)));
        double x = chart.x().end() + 16;
        double[] tops = tops(chart, sorted);
        for (int i = 0; i < sorted.size(); i++) {
            Strand strand = sorted.get(i);
            Figure latest = last(strand);
            chart.sheet()
                    .add(Shape.line(chart.x().at(latest.at()) + 5, end(chart, strand), x - 8, tops[i] + LINE / 2)
                            .stroke(Ink.FRAME, 0.75));
            chart.sheet().add(strand.mark().at(x - 3, tops[i] + LINE / 2, 4).fill(strand.ink()));
            List<String> lines = lines(strand);
            for (int line = 0; line < lines.size(); line++) {
                Shape text = Shape.text(x + 5, tops[i] + 10 + line * LINE, lines.get(line))
                        .small()
                        .titled(strand.name());
                chart.sheet().add(line == lines.size() - 1 ? text.bold() : text);
            }
        }
    }

    private List<String> lines(Strand strand) {
        double room = NAMES - 16;
        List<String> lines = new ArrayList<>(Lettering.wrapped(strand.name(), room, Lettering.SMALL, 2));
        Figure latest = last(strand);
        lines.add(Lettering.shortened(
                Amounts.value(latest, texts) + " (" + Amounts.period(latest.period()) + ")", room, Lettering.SMALL));
        return lines;
    }

    private double[] tops(Chart chart, List<Strand> sorted) {
        double[] tops = new double[sorted.size()];
        double free = chart.y().end() - 8;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, end(chart, sorted.get(i)) - LINE / 2);
            free = tops[i] + height(sorted.get(i));
        }
        double limit = chart.y().start() + Chart.BELOW;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - height(sorted.get(i)));
            limit = tops[i];
        }
        return tops;
    }

    private double height(Strand strand) {
        return lines(strand).size() * LINE + 4;
    }

    private static Figure last(Strand strand) {
        List<Figure> figures = strand.lines().figures();
        return strand.lines().latest().orElseGet(() -> figures.get(figures.size() - 1));
    }

    private static double end(Chart chart, Strand strand) {
        return chart.y().at(last(strand).low().doubleValue());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        since.filter(day -> Series.of(indicator, asOf).segments().stream()
                        .flatMap(segment -> segment.figures().stream())
                        .anyMatch(figure -> !isRecent(figure)))
                .ifPresent(day -> notes.add(texts.get("disparity.before", day.getYear())));
        boolean isFlagged = strands.stream()
                .flatMap(strand -> strand.lines().figures().stream())
                .anyMatch(figure -> !figure.flags().isEmpty());
        if (isFlagged) {
            notes.add(texts.get("disparity.flagged"));
        }
        if (strands.stream().anyMatch(strand -> strand.lines().hasGaps())) {
            notes.add(texts.get("disparity.gap"));
        }
        if (strands.stream().anyMatch(strand -> !strand.lines().averages().isEmpty())) {
            notes.add(texts.get("disparity.average"));
        }
        for (Strand strand : strands) {
            if (!strand.hidden().isEmpty()) {
                notes.add(texts.get(
                        "disparity.hidden", strand.name(), strand.hidden().size(), SmallCounts.DEFAULT.shown()));
            }
        }
        if (strands.size() == 1) {
            notes.add(texts.get("disparity.none"));
        }
        return notes;
    }
}
