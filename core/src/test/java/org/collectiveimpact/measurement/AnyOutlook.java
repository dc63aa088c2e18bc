package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/**
 * Indicators of a whole population with up to eight years, some of which have several figures that contradict each
 * other, a target, and mostly a baseline; whole values keep equal slopes equal.
 */
class AnyOutlook extends DomainContextBase {

    @Provide
    Arbitrary<Indicator> indicators() {
        Arbitrary<Map<Integer, List<Integer>>> values = Arbitraries.maps(years(2006, 2016), rivals())
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(each -> ways(each) <= 27);
        return Combinators.combine(
                        values,
                        Arbitraries.of(Direction.class),
                        years(2010, 2022),
                        value(),
                        Arbitraries.of(true, true, true, false))
                .as(AnyOutlook::indicator);
    }

    private static Arbitrary<Integer> years(int first, int last) {
        return Arbitraries.integers().between(first, last);
    }

    private static Arbitrary<Integer> value() {
        return Arbitraries.integers().between(1, 60);
    }

    private static Arbitrary<List<Integer>> rivals() {
        Arbitrary<List<Integer>> one = value().list().ofSize(1);
        return Arbitraries.oneOf(one, one, one, value().list().ofMinSize(2).ofMaxSize(3));
    }

    private static int ways(Map<Integer, List<Integer>> values) {
        return values.values().stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
    }

    private static Indicator indicator(
            Map<Integer, List<Integer>> values, Direction direction, int year, int goal, boolean hasBaseline) {
        List<Observation> observations = new ArrayList<>();
        values.forEach(
                (when, each) -> each.forEach(value -> observations.add(AnyCurve.on(when, BigDecimal.valueOf(value)))));
        Indicator indicator = Curves.rate()
                .direction(direction)
                .addTargets(Target.builder()
                        .date(DateRange.year(year))
                        .value(BigDecimal.valueOf(goal))
                        .build())
                .addAllObservations(observations)
                .build();
        return hasBaseline ? indicator.withBaseline(observations.get(0)) : indicator;
    }

    /** Returns every indicator that has one of the contradicting figures for each year, the slow way. */
    static List<Indicator> readings(Indicator indicator) {
        List<List<Observation>> chosen = List.of(List.of());
        for (Figure figure : Series.of(indicator, Curves.TODAY).figures()) {
            List<List<Observation>> longer = new ArrayList<>();
            for (List<Observation> before : chosen) {
                for (Observation each : figure.observations()) {
                    List<Observation> after = new ArrayList<>(before);
                    after.add(each);
                    longer.add(after);
                }
            }
            chosen = longer;
        }
        return chosen.stream().map(each -> reading(indicator, each)).toList();
    }

    private static Indicator reading(Indicator indicator, List<Observation> chosen) {
        Optional<Observation> baseline = indicator
                .baseline()
                .flatMap(recorded -> chosen.stream()
                        .filter(each -> each.period().equals(recorded.period()))
                        .findFirst());
        return indicator.withObservations(chosen).withBaseline(baseline);
    }
}
