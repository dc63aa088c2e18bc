package org.collectiveimpact.reports;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Segment;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.measurement.Times;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Outline;
import org.collectiveimpact.reports.svg.Pen;
import org.collectiveimpact.reports.svg.Shape;

/**
 * Draws a series: figures of neighbouring periods are joined by a line, those with a gap between them by dots, and those
 * that do not compare not at all. An average lies over its period, a range stands from its low to its high value.
 */
final class SeriesLines {

    static final double RADIUS = 4;

    private static final double CAP = 4;

    private final Series series;
    private final Predicate<Figure> isShown;
    private final Texts texts;

    SeriesLines(Series series, Predicate<Figure> isShown, Texts texts) {
        this.series = series;
        this.isShown = isShown;
        this.texts = texts;
    }

    /** Returns the segments whose figures are points: those of the usual length of period. */
    List<Segment> lines() {
        return series.segments().stream().filter(each -> !isAverage(each)).toList();
    }

    private boolean isAverage(Segment segment) {
        return series.averages().contains(segment);
    }

    /** Returns all figures that are shown. */
    List<Figure> figures() {
        return series.segments().stream()
                .flatMap(segment -> segment.figures().stream())
                .filter(isShown)
                .toList();
    }

    /** Returns the averages that are shown. */
    List<Figure> averages() {
        return series.averages().stream()
                .flatMap(segment -> segment.figures().stream())
                .filter(isShown)
                .toList();
    }

    /** Returns the newest figure that is shown and no average. */
    Optional<Figure> latest() {
        return lines().stream()
                .flatMap(segment -> segment.figures().stream())
                .filter(isShown)
                .reduce((first, last) -> last);
    }

    /** Whether a line of dots is drawn. */
    boolean hasGaps() {
        return pairs().stream().anyMatch(pair -> !isNext(pair.get(0), pair.get(1)));
    }

    void draw(Chart chart, Pen pen) {
        Ink ink = pen.ink();
        for (Figure average : averages()) {
            bar(chart, average, ink);
        }
        for (List<Figure> pair : pairs()) {
            Shape line = Shape.line(
                    chart.x().at(pair.get(0).at()),
                    y(chart, pair.get(0)),
                    chart.x().at(pair.get(1).at()),
                    y(chart, pair.get(1)));
            boolean isNext = isNext(pair.get(0), pair.get(1));
            chart.sheet()
                    .add(
                            isNext
                                    ? line.stroke(ink, 2).dashed(pen.dash())
                                    : line.stroke(ink, 1.5).dashed(Dash.DOT));
        }
        for (Segment segment : lines()) {
            segment.figures().stream().filter(isShown).forEach(figure -> point(chart, figure, pen));
        }
    }

    /** Returns neighbours on a line, each with the one after it. */
    private List<List<Figure>> pairs() {
        List<List<Figure>> pairs = new ArrayList<>();
        for (Segment segment : lines()) {
            List<Figure> shown = segment.figures().stream().filter(isShown).toList();
            for (int i = 1; i < shown.size(); i++) {
                if (shown.get(i - 1).isOneValue() && shown.get(i).isOneValue()) {
                    pairs.add(shown.subList(i - 1, i + 1));
                }
            }
        }
        return pairs;
    }

    private static boolean isNext(Figure one, Figure other) {
        DateRange first = one.period();
        return ChronoUnit.DAYS.between(first.end(), other.period().start()) <= 1;
    }

    private void bar(Chart chart, Figure average, Ink ink) {
        double left = chart.x().at(Times.start(average.period().start()));
        double right = chart.x().at(Times.end(average.period()));
        double top = chart.y().at(average.high().doubleValue());
        double bottom = chart.y().at(average.low().doubleValue());
        chart.sheet()
                .add(Shape.rect(left, top - 2, right - left, bottom - top + 4)
                        .fill(Ink.GROUND)
                        .stroke(ink, 1.5)
                        .titled(Amounts.figure(average, texts)));
    }

    private void point(Chart chart, Figure figure, Pen pen) {
        double x = chart.x().at(figure.at());
        double low = chart.y().at(figure.low().doubleValue());
        double high = chart.y().at(figure.high().doubleValue());
        Shape shape = figure.isOneValue()
                ? pen.mark().at(x, low, RADIUS)
                : Shape.path(new Outline()
                        .to(x - CAP, low)
                        .to(x + CAP, low)
                        .lift()
                        .to(x, low)
                        .to(x, high)
                        .lift()
                        .to(x - CAP, high)
                        .to(x + CAP, high));
        boolean isHollow = !figure.flags().isEmpty();
        if (figure.isOneValue()) {
            shape.fill(isHollow ? Ink.GROUND : pen.ink());
        }
        chart.sheet().add(shape.stroke(pen.ink(), 2).titled(Amounts.figure(figure, texts)));
    }

    private static double y(Chart chart, Figure figure) {
        return chart.y().at(figure.low().doubleValue());
    }
}
