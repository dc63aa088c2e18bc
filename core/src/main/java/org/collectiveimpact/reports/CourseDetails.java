package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.collectiveimpact.measurement.Curve;
import org.collectiveimpact.measurement.CurvePoint;
import org.collectiveimpact.measurement.Footing;
import org.collectiveimpact.measurement.Forecast;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.measurement.MannKendall;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.measurement.Readings;
import org.collectiveimpact.measurement.Slope;
import org.collectiveimpact.measurement.Trend;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Observation;

/** Where an indicator comes from and where it goes: trend, forecast, and whether the curve was turned. */
final class CourseDetails {

    private final Texts texts;
    private final ReportWords words;
    private final Scorecard scorecard;

    CourseDetails(Texts texts, ReportWords words) {
        this.texts = texts;
        this.words = words;
        this.scorecard = new Scorecard(texts);
    }

    void add(Outlook outlook, List<Entry.Detail> details) {
        add("trend", trend(outlook.trend()), details);
        add("forecast", forecast(outlook.forecast()), details);
        Optional<Observation> baseline = outlook.series()
                .indicator()
                .baseline()
                .filter(each -> each.group().equals(outlook.series().group()));
        add(
                "curve",
                baseline.map(each ->
                                texts.get("curve.since", Amounts.period(each.period())) + " " + curve(outlook.curve()))
                        .orElseGet(() -> texts.get("curve.no-baseline")),
                details);
    }

    private void add(String key, String text, List<Entry.Detail> details) {
        details.add(new Entry.Detail(texts.get("outlook." + key), text));
    }

    private String trend(Readings<Trend> trends) {
        if (trends.each().isEmpty()) {
            return none(trends.why());
        }
        Trend any = trends.each().get(0);
        Optional<Interval> around =
                Ways.hull(trends.each().stream().flatMap(trend -> trend.slope().flatMap(Slope::interval).stream()));
        List<String> parts = new ArrayList<>();
        parts.add(scorecard.answers(trends, Trend::verdict, "trend.")
                + Ways.reason(trends, this::reason)
                        .map(why -> ", " + why)
                        .or(() -> trends.range(
                                        trend -> OptionalDouble.of(trend.test().p()))
                                .map(p -> ", p " + Amounts.range(p, Amounts::chance, texts)))
                        .orElse(""));
        trends.range(Trend::perYear)
                .map(slope -> texts.get("trend.slope", Amounts.range(slope, Amounts::change, texts))
                        + around.map(interval -> " (" + Amounts.worked(interval, texts)
                                        + texts.get(
                                                "outlook.at",
                                                Amounts.worked((1 - any.test().level()) * 100)) + ")")
                                .orElse(""))
                .ifPresent(parts::add);
        return String.join("; ", parts) + ". " + footing(any.footing(), trends);
    }

    /** Returns why there is no call; empty where there is one. */
    private Optional<String> reason(Trend trend) {
        MannKendall test = trend.test();
        int n = trend.footing().n();
        if (trend.reason().isEmpty()) {
            return Optional.empty();
        }
        if (n < 2) {
            return Optional.of(texts.count("trend.too-few", n));
        }
        if (test.tau().isEmpty()) {
            return Optional.of(texts.get("trend.all-same"));
        }
        if (!test.canTell()) {
            return Optional.of(
                    texts.get("trend.cannot", n, Amounts.chance(test.least()), Amounts.worked(test.level())));
        }
        return Optional.of(
                test.isTrend()
                        ? texts.get("no-direction")
                        : texts.get("trend.chance", Amounts.chance(test.p()), Amounts.worked(test.level())));
    }

    private String forecast(Readings<Forecast> forecasts) {
        if (forecasts.each().isEmpty()) {
            return none(forecasts.why());
        }
        Forecast any = forecasts.each().get(0);
        return forecasts
                        .range(Forecast::perYear)
                        .map(change -> texts.get("forecast.course", Amounts.range(change, Amounts::change, texts))
                                + limits(any.limits()))
                        .orElseGet(() ->
                                texts.count("forecast.too-few", any.footing().n()))
                + ". " + footing(any.footing(), forecasts);
    }

    private String limits(Interval limits) {
        if (limits.equals(Interval.PERCENTAGE)) {
            return texts.get("forecast.percentage");
        }
        return limits.equals(Interval.NOT_NEGATIVE) ? texts.get("forecast.not-negative") : "";
    }

    /** Returns what was observed against what was forecast before. */
    private String curve(Readings<Curve> curves) {
        if (curves.each().isEmpty()) {
            return none(curves.why());
        }
        Curve any = curves.each().get(0);
        return scorecard.answers(curves, Curve::verdict, "curve.")
                + Ways.reason(curves, this::reason).map(why -> ", " + why).orElse("")
                + any.last().map(point -> ": " + last(curves, point)).orElse("") + ". "
                + footing(any.forecast().footing(), curves);
    }

    private Optional<String> reason(Curve curve) {
        if (curve.verdict() != Curve.Verdict.NO_CALL) {
            return Optional.empty();
        }
        if (curve.last().isPresent()) {
            return Optional.of(texts.get(curve.direction() == Direction.CONTEXT ? "no-direction" : "cannot-last"));
        }
        int n = curve.forecast().footing().n();
        return Optional.of(
                curve.forecast().reason().isPresent()
                        ? texts.count("forecast.too-few", n)
                        : texts.get("curve.nothing-after"));
    }

    private String last(Readings<Curve> curves, CurvePoint any) {
        return texts.get(
                "curve.last",
                lastRange(curves, point -> point.observed().value()),
                Amounts.year(any.observed().at()),
                lastRange(curves, point -> point.expected().value()),
                Amounts.worked(any.expected().interval(), texts),
                Amounts.worked(any.expected().forecast().level() * 100));
    }

    private String lastRange(Readings<Curve> curves, Function<CurvePoint, Double> number) {
        return curves.range(curve ->
                        curve.last().map(number).map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                .map(range -> Amounts.range(range, Amounts::worked, texts))
                .orElse("-");
    }

    private String none(Optional<String> why) {
        return texts.get("indicators.no-call")
                + why.map(each -> ", " + English.in(texts, each)).orElse("");
    }

    /** Returns the method and the figures that a result stands on, and in how many ways these can be read. */
    private String footing(Footing footing, Readings<?> readings) {
        String period = footing.from().isEmpty()
                ? ""
                : ", "
                        + Amounts.years(
                                footing.from().getAsDouble(), footing.to().getAsDouble());
        return texts.get("footing", words.engine("method", footing.method()), footing.n()) + period
                + (readings.each().size() == 1
                        ? ""
                        : texts.get("footing.ways", readings.each().size())) + ".";
    }
}
