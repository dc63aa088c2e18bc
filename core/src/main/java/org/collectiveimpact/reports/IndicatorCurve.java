package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.measurement.Prediction;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Labels;
import org.collectiveimpact.reports.svg.Mark;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Scale;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/** The figures of an indicator with baseline, targets and what is to come if the course stays the same. */
final class IndicatorCurve implements Subject {

    private static final double HEIGHT = 190;
    private static final int VALUES = 5;

    /** How much of the height a forecast may take beyond the figures, before it is cut. */
    private static final double BEYOND = 0.35;

    private final Indicator indicator;
    private final Optional<Observation> baseline;
    private final List<Target> targets;
    private final List<Event> events;
    private final SeriesLines lines;
    private final CourseAhead outlook;
    private final CurveWords words;
    private final Texts texts;

    IndicatorCurve(Indicator indicator, LocalDate asOf, ForecastMethod method, List<Event> events, Texts texts) {
        Series series = Series.of(indicator, asOf);
        this.indicator = indicator;
        this.baseline = indicator
                .baseline()
                .filter(start ->
                        start.group().isEmpty() && !start.period().end().isAfter(asOf));
        this.targets = indicator.targets().stream()
                .filter(target -> target.group().isEmpty())
                .filter(target ->
                        target.setOn().filter(day -> day.start().isAfter(asOf)).isEmpty())
                .toList();
        this.events = events;
        this.lines = new SeriesLines(series, figure -> true, texts);
        this.outlook = CourseAhead.of(series, targets, method);
        this.words = new CurveWords(indicator, series, lines, texts);
        this.texts = texts;
    }

    @Override
    public String title() {
        return indicator.name();
    }

    @Override
    public List<String> draw(Sheet sheet) {
        sheet.note(words.context());
        List<String> notes = new ArrayList<>();
        targets.forEach(target -> notes.add(words.target(target)));
        if (lines.figures().isEmpty()) {
            Blank.draw(sheet, texts.get("curve.nothing"));
        } else {
            Chart chart = chart(sheet);
            draw(chart);
            sheet.legend(legend(chart));
            notes.add(outlook.words(texts, chart));
        }
        notes.addAll(words.notes());
        for (int i = 0; i < events.size(); i++) {
            notes.add(texts.get(
                    "curve.event", i + 1, events.get(i).date(), events.get(i).text()));
        }
        notes.forEach(sheet::note);
        return Stream.concat(words.told(baseline, targets.isEmpty()), notes.stream())
                .toList();
    }

    private Chart chart(Sheet sheet) {
        double top = sheet.take(HEIGHT + Chart.BELOW) + 12;
        double bottom = top - 12 + HEIGHT;
        return new Chart(
                sheet,
                new Scale(
                        years().min().orElseThrow() - 0.25,
                        years().max().orElseThrow() + 0.25,
                        Chart.LEFT,
                        Sheet.WIDTH - Sheet.MARGIN),
                Scale.round(values(), bottom, top, VALUES));
    }

    private DoubleStream years() {
        return Stream.of(
                        lines.figures().stream()
                                .flatMap(figure ->
                                        Stream.of(Years.start(figure.period().start()), Years.end(figure.period()))),
                        targets.stream().map(target -> Years.end(target.date())),
                        baseline.stream()
                                .map(start -> Years.start(start.period().start())),
                        outlook.end().stream().map(Prediction::at),
                        events.stream().map(event -> Years.start(event.date())))
                .flatMap(each -> each)
                .mapToDouble(Double::doubleValue);
    }

    /** Returns what the scale has to hold; of a wide forecast as much as leaves the figures legible. */
    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (Figure figure : lines.figures()) {
            values.add(figure.low().doubleValue());
            values.add(figure.high().doubleValue());
        }
        targets.forEach(target -> values.add(target.value().doubleValue()));
        baseline.ifPresent(start -> values.add(start.value().doubleValue()));
        outlook.end().ifPresent(end -> values.add(end.value()));
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Interval legible = new Interval(low - BEYOND * (high - low), high + BEYOND * (high - low));
        outlook.end().map(Prediction::interval).ifPresent(interval -> {
            values.add(legible.nearest(interval.low()));
            values.add(legible.nearest(interval.high()));
        });
        return values;
    }

    private void draw(Chart chart) {
        chart.grid();
        chart.breaks(indicator.methodBreaks());
        outlook.draw(chart);
        baseline.ifPresent(start -> {
            double y = chart.y().at(start.value().doubleValue());
            chart.sheet()
                    .add(Shape.line(chart.x().start(), y, chart.x().end(), y)
                            .stroke(Ink.MUTED, 1)
                            .dashed(Dash.LONG));
        });
        for (int i = 0; i < events.size(); i++) {
            event(chart, i);
        }
        lines.draw(chart, Ink.CERTAIN, Mark.CIRCLE, Dash.SOLID);
        targets.forEach(target -> chart.sheet().addAll(target(x(chart, target), y(chart, target))));
        labels(chart);
    }

    private void event(Chart chart, int i) {
        double x = chart.x().at(Years.start(events.get(i).date()));
        chart.sheet()
                .add(Shape.line(x, chart.y().start(), x, chart.y().end() + 10).stroke(Ink.FRAME, 1));
        chart.sheet()
                .add(Shape.text(x, chart.y().end() + 7, Integer.toString(i + 1))
                        .small()
                        .bold()
                        .centred()
                        .titled(events.get(i).text()));
    }

    private static List<Shape> target(double x, double y) {
        return List.of(
                Shape.circle(x, y, 6.5).fill(Ink.GROUND).stroke(Ink.TARGET, 2),
                Shape.circle(x, y, 2.5).fill(Ink.TARGET));
    }

    private static double x(Chart chart, Target target) {
        return chart.x().at(Years.middle(target.date()));
    }

    private static double y(Chart chart, Target target) {
        return chart.y().at(target.value().doubleValue());
    }

    private void labels(Chart chart) {
        Labels labels = new Labels(
                chart.x().start() + 2,
                chart.y().end() - 10,
                Sheet.WIDTH - 2,
                chart.y().start() - 1);
        for (Figure figure : lines.figures()) {
            labels.keepFree(chart.x().at(figure.at()), chart.y().at(figure.low().doubleValue()), SeriesLines.RADIUS);
        }
        targets.forEach(target -> labels.keepFree(x(chart, target), y(chart, target), 7));
        lines.latest().ifPresent(latest -> {
            double y = chart.y().at(latest.high().doubleValue());
            chart.sheet()
                    .add(labels.place(chart.x().at(latest.at()), y, Amounts.value(latest, texts))
                            .bold());
        });
        for (Target target : targets) {
            chart.sheet()
                    .add(labels.place(
                            x(chart, target),
                            y(chart, target),
                            texts.get("curve.target.label", target.value().toPlainString())));
        }
        baseline.ifPresent(start -> chart.sheet()
                .add(labels.place(
                        chart.x().at(Years.middle(start.period())),
                        chart.y().at(start.value().doubleValue()),
                        texts.get("curve.baseline.label", start.value().toPlainString()))));
    }

    private List<Sample> legend(Chart chart) {
        List<Sample> samples = new ArrayList<>(words.legend());
        if (indicator.methodBreaks().stream().anyMatch(each -> chart.x().holds(Years.start(each.date())))) {
            samples.add(Sample.line(texts.get("curve.break"), Ink.MUTED, 1.5, Dash.DASH_DOT));
        }
        baseline.ifPresent(start -> samples.add(Sample.line(texts.get("curve.baseline"), Ink.MUTED, 1, Dash.LONG)));
        if (!targets.isEmpty()) {
            samples.add(new Sample(texts.get("curve.target"), (x, y) -> target(x + Sample.WIDTH / 2, y)));
        }
        if (outlook.isDrawn()) {
            samples.add(new Sample(
                    texts.get("curve.expected"),
                    (x, y) -> List.of(
                            Shape.rect(x, y - 6, Sample.WIDTH, 12)
                                    .fill(Ink.FORECAST_AREA)
                                    .stroke(Ink.FORECAST, 1)
                                    .dashed(Dash.DOT),
                            Shape.line(x, y, x + Sample.WIDTH, y)
                                    .stroke(Ink.FORECAST, 2)
                                    .dashed(Dash.SHORT))));
        }
        return samples;
    }
}
