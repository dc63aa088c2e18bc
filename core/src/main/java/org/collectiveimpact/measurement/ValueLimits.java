package org.collectiveimpact.measurement;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Benchmark;

/** What the values of an indicator are taken to be able to be, by its unit: an engine default. */
final class ValueLimits {

    private ValueLimits() {}

    /**
     * Returns from 0 to 100 for a percentage and from 0 on for anything else, unless a figure, target or benchmark known
     * by then is outside.
     */
    static Interval of(Series series) {
        boolean isPercentage =
                series.indicator().unit().filter(Units::isPercentage).isPresent();
        List<Interval> usual =
                isPercentage ? List.of(Interval.PERCENTAGE, Interval.NOT_NEGATIVE) : List.of(Interval.NOT_NEGATIVE);
        return usual.stream()
                .filter(limits -> known(series).allMatch(limits::contains))
                .findFirst()
                .orElse(Interval.ALL);
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
        if (limits.equals(Interval.NOT_NEGATIVE)) {
            return "taken never to be negative (engine default)";
        }
        return limits.equals(Interval.ALL)
                ? "taken to be able to be anything"
                : "taken to lie within " + limits + (limits.equals(Interval.PERCENTAGE) ? " (engine default)" : "");
    }
}
