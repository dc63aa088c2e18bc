package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.measurement.SmallCounts;
import org.collectiveimpact.measurement.Times;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Lettering;
import org.collectiveimpact.reports.svg.Scale;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/** A line for each group and one for the whole population, with their names at the ends. */
final class DisparityLines implements Subject {

    private static final double HEIGHT = 200;
    private static final double NAMES = 112;
    private static final double LINE = 12;

    /** How many years are left free at both sides. */
    private static final double ASIDE = 0.25;

    private static final int VALUES = 5;
    private final Indicator indicator;
    private final LocalDate asOf;
    private final Texts texts;
    private final List<Strand> strands;

    DisparityLines(Initiative initiative, Indicator indicator, LocalDate asOf, Texts texts) {
        this.indicator = indicator;
        this.asOf = asOf;
        this.texts = texts;
        this.strands = Strand.all(initiative, indicator, asOf, texts);
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
        List<Strand> drawn = strands.stream().filter(Strand::isShown).toList();
        if (drawn.isEmpty()) {
            Blank.draw(sheet, texts.get("curve.nothing"));
        } else {
            Chart chart = chart(sheet, drawn);
            chart.grid();
            chart.breaks(indicator.methodBreaks());
            drawn.forEach(strand -> strand.draw(chart));
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
                years.add(Times.start(figure.period().start()));
                years.add(Times.end(figure.period()));
                values.add(figure.low().doubleValue());
                values.add(figure.high().doubleValue());
            }
        }
        double height = Math.max(HEIGHT, drawn.size() * 4 * LINE);
        double top = sheet.take(height + Chart.BELOW) + 10;
        double from = years.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double to = years.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return Chart.of(
                sheet,
                from - ASIDE,
                to + ASIDE,
                Sheet.WIDTH - NAMES - Sheet.MARGIN,
                Scale.round(values, top - 10 + height, top, VALUES));
    }

    /** Writes each name and newest value as near to the end of its line as the others leave room. */
    private void names(Chart chart, List<Strand> drawn) {
        List<Strand> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparingDouble(strand -> strand.end(chart)));
        double x = chart.x().end() + 16;
        double[] tops = tops(chart, sorted);
        for (int i = 0; i < sorted.size(); i++) {
            Strand strand = sorted.get(i);
            Figure latest = strand.latest();
            chart.sheet()
                    .add(Shape.line(chart.x().at(latest.at()) + 5, strand.end(chart), x - 8, tops[i] + LINE / 2)
                            .stroke(Ink.FRAME, 0.75));
            chart.sheet()
                    .add(strand.pen()
                            .mark()
                            .at(x - 3, tops[i] + LINE / 2, 4)
                            .fill(strand.pen().ink()));
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
        Figure latest = strand.latest();
        lines.add(Lettering.shortened(
                Amounts.value(latest, texts) + " (" + Amounts.period(latest.period()) + ")", room, Lettering.SMALL));
        return lines;
    }

    private double[] tops(Chart chart, List<Strand> sorted) {
        double[] tops = new double[sorted.size()];
        double free = chart.y().end() - 8;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, sorted.get(i).end(chart) - LINE / 2);
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

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        strands.stream()
                .filter(strand -> strand.early() > 0)
                .forEach(strand -> notes.add(texts.count("disparity.before", strand.early())));
        boolean isFlagged = strands.stream()
                .flatMap(strand -> strand.lines().figures().stream())
                .anyMatch(figure -> figure.isOneValue() && !figure.flags().isEmpty());
        if (isFlagged) {
            notes.add(texts.get("disparity.flagged"));
        }
        boolean isRange = strands.stream()
                .flatMap(strand -> strand.lines().figures().stream())
                .anyMatch(figure -> !figure.isOneValue());
        if (isRange) {
            notes.add(texts.get("disparity.conflict"));
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
