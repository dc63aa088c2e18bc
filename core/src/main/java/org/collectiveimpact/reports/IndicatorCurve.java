package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.measurement.Times;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Labels;
import org.collectiveimpact.reports.svg.Mark;
import org.collectiveimpact.reports.svg.Pen;
import org.collectiveimpact.reports.svg.Sample;
import org.collectiveimpact.reports.svg.Shape;
import org.collectiveimpact.reports.svg.Sheet;

/** The figures of an indicator with baseline, targets and what is to come if the course stays the same. */
final class IndicatorCurve implements Subject {

    /** How far the mark of a target reaches. */
    private static final double TARGET = 7.5;

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
            Chart chart = new CurveExtent(lines.figures(), baseline, targets, outlook, events).chart(sheet);
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
        lines.draw(chart, new Pen(Ink.CERTAIN, Mark.CIRCLE, Dash.SOLID));
        targets.forEach(target -> chart.sheet().addAll(target(x(chart, target), y(chart, target))));
        labels(chart);
    }

    private void event(Chart chart, int i) {
        double x = chart.x().at(Times.start(events.get(i).date()));
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
        return chart.x().at(Times.middle(target.date()));
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
        baseline.ifPresent(
                start -> labels.keepFreeAcross(chart.y().at(start.value().doubleValue())));
        targets.forEach(target -> labels.keepFree(x(chart, target), y(chart, target), TARGET));
        lines.latest().ifPresent(latest -> {
            double y = chart.y().at(latest.high().doubleValue());
            chart.sheet()
                    .add(labels.place(
                                    chart.x().at(latest.at()), y, SeriesLines.RADIUS + 1, Amounts.value(latest, texts))
                            .bold());
        });
        for (Target target : targets) {
            chart.sheet()
                    .add(labels.place(
                            x(chart, target),
                            y(chart, target),
                            TARGET,
                            texts.get("curve.target.label", target.value().toPlainString())));
        }
        baseline.ifPresent(start -> chart.sheet()
                .add(labels.place(
                        chart.x().at(Times.middle(start.period())),
                        chart.y().at(start.value().doubleValue()),
                        SeriesLines.RADIUS + 1,
                        texts.get("curve.baseline.label", start.value().toPlainString()))));
    }

    private List<Sample> legend(Chart chart) {
        List<Sample> samples = new ArrayList<>(words.legend());
        if (indicator.methodBreaks().stream().anyMatch(each -> chart.x().holds(Times.start(each.date())))) {
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
