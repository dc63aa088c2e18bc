package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Target;

/** Arbitrary observations and indicators, with duplicates, revisions, conflicts and averages among them. */
final class AnyCurve {

    private AnyCurve() {}

    static Arbitrary<BigDecimal> value() {
        return Arbitraries.integers().between(1, 400).map(tenths -> BigDecimal.valueOf(tenths, 1));
    }

    static Arbitrary<DateRange> period() {
        Arbitrary<DateRange> year = Arbitraries.integers().between(2008, 2014).map(DateRange::year);
        return Arbitraries.oneOf(
                year, year, year, Arbitraries.of(DateRange.parse("2008/2012"), DateRange.parse("2010/2014")));
    }

    static Arbitrary<Observation> observation() {
        Arbitrary<Optional<ObservationStatus>> status =
                Arbitraries.of(ObservationStatus.class).optional(0.6);
        Arbitrary<Optional<DateRange>> reported =
                Arbitraries.integers().between(2014, 2017).map(DateRange::year).optional(0.6);
        return Combinators.combine(period(), value(), status, reported)
                .as((period, value, firm, day) -> Observation.builder()
                        .period(period)
                        .value(value)
                        .status(firm)
                        .reportedOn(day)
                        .build());
    }

    static Arbitrary<List<Observation>> observations() {
        return observation().list().ofMaxSize(12);
    }

    /** Indicators with a baseline, a target and one or two figures after the baseline. */
    static Arbitrary<Indicator> indicator() {
        Arbitrary<Direction> direction = Arbitraries.of(Direction.INCREASE, Direction.DECREASE);
        return Combinators.combine(
                        direction, value(), value(), value().list().ofMinSize(1).ofMaxSize(3))
                .as((way, baseline, target, latest) -> Curves.rate()
                        .direction(way)
                        .baseline(on(2010, baseline))
                        .addTargets(Target.builder()
                                .value(target)
                                .date(DateRange.year(2025))
                                .build())
                        .addAllObservations(
                                latest.stream().map(value -> on(2015, value)).toList())
                        .build());
    }

    static Observation on(int year, BigDecimal value) {
        return Observation.builder().period(DateRange.year(year)).value(value).build();
    }

    /** Returns an indicator with every value changed. */
    static Indicator mapped(Indicator indicator, UnaryOperator<BigDecimal> change) {
        return indicator.toBuilder()
                .baseline(indicator.baseline().map(each -> changed(each, change)))
                .observations(indicator.observations().stream()
                        .map(each -> changed(each, change))
                        .toList())
                .targets(indicator.targets().stream()
                        .map(each -> each.withValue(change.apply(each.value())))
                        .toList())
                .build();
    }

    private static Observation changed(Observation observation, UnaryOperator<BigDecimal> change) {
        return observation.withValue(change.apply(observation.value()));
    }

    /** Returns every indicator in which one of the contradicting figures is the only one. */
    static List<Indicator> readings(Indicator indicator) {
        List<Indicator> readings = new ArrayList<>();
        for (Observation each : indicator.observations()) {
            readings.add(indicator.withObservations(each));
        }
        return readings;
    }

    static Direction opposite(Direction direction) {
        return direction == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE;
    }
}
