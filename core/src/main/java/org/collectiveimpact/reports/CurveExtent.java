package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.measurement.Prediction;
import org.collectiveimpact.measurement.Times;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.reports.svg.Scale;
import org.collectiveimpact.reports.svg.Sheet;

/**
 * What the picture of an indicator has to hold.
 *
 * @param figures at least one
 */
record CurveExtent(
        List<Figure> figures,
        Optional<Observation> baseline,
        List<Target> targets,
        CourseAhead outlook,
        List<Event> events) {

    private static final double HEIGHT = 190;
    private static final int VALUES = 5;

    /** How many years are left free at both sides. */
    private static final double ASIDE = 0.25;

    /** How much of the height a forecast may take beyond the figures, before it is cut. */
    private static final double BEYOND = 0.35;

    /** Returns a chart that holds all of it. */
    Chart chart(Sheet sheet) {
        double top = sheet.take(HEIGHT + Chart.BELOW) + 12;
        double bottom = top - 12 + HEIGHT;
        return Chart.of(
                sheet,
                years().min().orElseThrow() - ASIDE,
                years().max().orElseThrow() + ASIDE,
                Sheet.WIDTH - Sheet.MARGIN,
                Scale.round(values(), bottom, top, VALUES));
    }

    private DoubleStream years() {
        return Stream.of(
                        figures.stream()
                                .flatMap(figure ->
                                        Stream.of(Times.start(figure.period().start()), Times.end(figure.period()))),
                        targets.stream().map(target -> Times.end(target.date())),
                        baseline.stream()
                                .map(start -> Times.start(start.period().start())),
                        outlook.end().stream().map(Prediction::at),
                        events.stream().map(event -> Times.start(event.date())))
                .flatMap(each -> each)
                .mapToDouble(Double::doubleValue);
    }

    /** Returns what the scale has to hold; of a wide forecast as much as leaves the figures legible. */
    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (Figure figure : figures) {
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
}
