package org.collectiveimpact.measurement;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Benchmark;

/** What the values of an indicator are taken to be able to be, by its unit: an engine default. */
final class ValueLimits {

    private ValueLimits() {}

    /**
     * Returns from 0 to 100 for a percentage, from 0 on for anything else, and any value for a change, or where a figure,
     * target or benchmark known by then is outside.
     */
    static Interval of(Series series) {
        return usual(series.indicator().unit().orElse("")).stream()
                .filter(limits -> known(series).allMatch(limits::contains))
                .findFirst()
                .orElse(Interval.ALL);
    }

    private static List<Interval> usual(String unit) {
        if (Units.isChange(unit)) {
            return List.of();
        }
        return Units.isPercentage(unit)
                ? List.of(Interval.PERCENTAGE, Interval.NOT_NEGATIVE)
                : List.of(Interval.NOT_NEGATIVE);
    }

    private static DoubleStream known(Series series) {
        return DoubleStream.concat(
                series.segments().stream()
                        .flatMap(segment -> segment.figures().stream())
                        .flatMap(figure -> Stream.of(figure.low(), figure.high()))
                        .mapToDouble(Number::doubleValue),
                DoubleStream.concat(
                        series.targets().stream()
                                .mapToDouble(target -> target.value().doubleValue()),
                        benchmarks(series)));
    }

    private static DoubleStream benchmarks(Series series) {
        return series.indicator().benchmarks().stream()
                .filter(each -> !each.period().end().isAfter(series.asOf()))
                .map(Benchmark::value)
                .mapToDouble(Number::doubleValue);
    }

    static String inWords(Interval limits) {
        if (limits.equals(Interval.ALL)) {
            return "may be anything";
        }
        if (limits.equals(Interval.NOT_NEGATIVE)) {
            return "taken never to be negative (engine default)";
        }
        return "taken to be " + limits + (limits.equals(Interval.PERCENTAGE) ? " (engine default)" : "");
    }
}
