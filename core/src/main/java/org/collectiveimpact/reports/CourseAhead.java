package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Forecast;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.measurement.Prediction;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.measurement.Times;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.reports.svg.Dash;
import org.collectiveimpact.reports.svg.Ink;
import org.collectiveimpact.reports.svg.Outline;
import org.collectiveimpact.reports.svg.Shape;

/**
 * Where a curve goes if the course stays the same.
 *
 * @param forecast the forecast
 * @param predictions those to draw, from the last point on; empty if there is no forecast
 */
record CourseAhead(Forecast forecast, List<Prediction> predictions) {

    /** How far to look where no target is ahead: an engine default. */
    private static final double YEARS = 3;

    private static final int STEPS = 24;
    private static final double HUNDRED = 100;

    /** Returns the outlook on the last target that is ahead, or else on some years. */
    static CourseAhead of(Series series, List<Target> targets, ForecastMethod method) {
        Forecast forecast = Forecast.of(series.points(), method).within(limits(series));
        double last = forecast.footing().to().orElse(0);
        double until = targets.stream()
                .mapToDouble(target -> Times.middle(target.date()))
                .filter(year -> year > last)
                .max()
                .orElse(last + YEARS);
        List<Prediction> predictions = new ArrayList<>();
        if (forecast.reason().isEmpty()) {
            for (int step = 0; step <= STEPS; step++) {
                double time = step == STEPS ? until : last + (until - last) * step / STEPS;
                forecast.at(time).ifPresent(predictions::add);
            }
        }
        return new CourseAhead(forecast, List.copyOf(predictions));
    }

    /** Returns what values can be: as their unit says, and not below zero where none has been. */
    private static Interval limits(Series series) {
        Interval unit = series.indicator().unit().map(Interval::ofUnit).orElse(Interval.ALL);
        List<Figure> figures = series.figures();
        if (figures.stream().allMatch(each -> isWithin(each, unit)) && unit.equals(Interval.PERCENTAGE)) {
            return unit;
        }
        return figures.stream().allMatch(each -> isWithin(each, Interval.NOT_NEGATIVE))
                ? Interval.NOT_NEGATIVE
                : Interval.ALL;
    }

    private static boolean isWithin(Figure figure, Interval limits) {
        return limits.contains(figure.values().low())
                && limits.contains(figure.values().high());
    }

    boolean isDrawn() {
        return !predictions.isEmpty();
    }

    /** Returns the last prediction; empty if there is no forecast. */
    Optional<Prediction> end() {
        return isDrawn() ? Optional.of(predictions.get(predictions.size() - 1)) : Optional.empty();
    }

    void draw(Chart chart) {
        if (!isDrawn()) {
            return;
        }
        Outline area = new Outline();
        Outline lower = new Outline();
        Outline upper = new Outline();
        Outline middle = new Outline();
        for (Prediction each : predictions) {
            double x = chart.x().at(each.at());
            area.to(x, chart.y().at(each.interval().low()));
            lower.to(x, chart.y().at(each.interval().low()));
            upper.to(x, chart.y().at(each.interval().high()));
            middle.to(x, chart.y().at(each.value()));
        }
        for (int i = predictions.size() - 1; i >= 0; i--) {
            Prediction each = predictions.get(i);
            area.to(chart.x().at(each.at()), chart.y().at(each.interval().high()));
        }
        chart.sheet().add(Shape.path(area.close()).fill(Ink.FORECAST_AREA));
        chart.sheet().add(Shape.path(lower).stroke(Ink.FORECAST, 1).dashed(Dash.DOT));
        chart.sheet().add(Shape.path(upper).stroke(Ink.FORECAST, 1).dashed(Dash.DOT));
        chart.sheet().add(Shape.path(middle).stroke(Ink.FORECAST, 2).dashed(Dash.SHORT));
    }

    /** Returns the method with its n and where it leads, or why there is no forecast. */
    String words(Texts texts, Chart chart) {
        return end().map(end -> words(end, texts, chart))
                .orElseGet(() ->
                        texts.get("curve.forecast.none", forecast.footing().n()));
    }

    private String words(Prediction end, Texts texts, Chart chart) {
        boolean goesOn = !chart.y().holds(end.interval().low())
                || !chart.y().holds(end.interval().high());
        return texts.get(
                        "curve.forecast",
                        (int) Math.floor(end.at()),
                        Amounts.worked(end.value()),
                        Amounts.worked(end.interval(), texts),
                        Math.round(forecast.level() * HUNDRED),
                        texts.get("forecast." + forecast.method().name()),
                        forecast.footing().n())
                + (end.isCut() ? " " + texts.get("curve.forecast.cut") : "")
                + (goesOn ? " " + texts.get("curve.forecast.beyond") : "");
    }
}
