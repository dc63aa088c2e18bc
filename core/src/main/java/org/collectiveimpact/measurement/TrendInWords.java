package org.collectiveimpact.measurement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A trend in words, however the figures are read. */
final class TrendInWords {

    private TrendInWords() {}

    static String of(Trend trend) {
        return of(Readings.of(List.of(trend), TrendInWords::of));
    }

    static String of(Readings<Trend> trends) {
        Trend any = trends.each().get(0);
        return trends.call(Trend::verdict, Trend.Verdict::words, Trend::reason) + chance(trends) + speed(trends, any)
                + run(trends) + " (" + any.footing() + trends.ways() + ")";
    }

    private static String chance(Readings<Trend> trends) {
        return trends.reason(Trend::reason).isPresent()
                ? ""
                : trends.range(trend -> OptionalDouble.of(trend.test().p()))
                        .map(p -> ", " + InWords.range(p, InWords::p))
                        .orElse("");
    }

    private static String speed(Readings<Trend> trends, Trend any) {
        String perYear = trends.range(Trend::perYear)
                .map(slope -> "; " + InWords.range(slope, InWords::change) + " a year")
                .orElse("");
        Optional<Interval> around = trends.each().stream()
                .flatMap(trend -> trend.slope().flatMap(Slope::interval).stream())
                .reduce(Interval::hull);
        return perYear
                + around.map(interval -> ", " + interval + " at "
                                + InWords.percent(1 - any.test().level()))
                        .orElse("");
    }

    private static String run(Readings<Trend> trends) {
        List<String> runs = trends.each().stream()
                .flatMap(trend -> trend.run().stream())
                .map(Run::toString)
                .distinct()
                .toList();
        return runs.size() == 1 ? "; " + runs.get(0) : "";
    }
}
