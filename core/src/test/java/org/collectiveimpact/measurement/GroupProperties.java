package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.collectiveimpact.measurement.Curves.NORTH;
import static org.collectiveimpact.measurement.Curves.SOUTH;
import static org.collectiveimpact.measurement.Curves.TODAY;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** Laws of what is said of several groups, whatever their figures. */
@SameCases
class GroupProperties {

    @Property
    void seenFromTheOtherSideAGapIsTurnedRound(@ForAll("values") @Size(4) List<BigDecimal> values) {
        Disparity one = between(NORTH, SOUTH, values, BigDecimal.ONE);
        Disparity other = between(SOUTH, NORTH, values, BigDecimal.ONE);

        assertThat(other.absolute()).isEqualTo(one.absolute());
        assertThat(other.relative()).isEqualTo(one.relative());
        for (int i = 0; i < 2; i++) {
            assertThat(other.gaps().get(i).difference().low())
                    .isEqualTo(-one.gaps().get(i).difference().low(), within(1e-12));
            assertThat(other.gaps().get(i).ratio().orElseThrow().low())
                    .isEqualTo(1 / one.gaps().get(i).ratio().orElseThrow().low(), within(1e-9));
        }
    }

    @Property
    void theUnitDoesNotMatterToWhetherAGapNarrows(
            @ForAll("values") @Size(4) List<BigDecimal> values, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        Disparity one = between(NORTH, SOUTH, values, BigDecimal.ONE);
        Disparity scaled = between(NORTH, SOUTH, values, BigDecimal.valueOf(factor));

        assertThat(scaled.absolute()).isEqualTo(one.absolute());
        assertThat(scaled.relative()).isEqualTo(one.relative());
    }

    @Property
    void backwardsInTimeANarrowingGapWidens(@ForAll("values") @Size(4) List<BigDecimal> values) {
        Disparity forth = between(NORTH, SOUTH, values, BigDecimal.ONE);
        Disparity back = between(
                NORTH, SOUTH, List.of(values.get(2), values.get(3), values.get(0), values.get(1)), BigDecimal.ONE);

        assertThat(back.absolute()).isEqualTo(forth.absolute().map(GroupProperties::reversed));
        assertThat(back.relative()).isEqualTo(forth.relative().map(GroupProperties::reversed));
    }

    @Property
    void theWholeIsTheExactRateAndLiesAmongItsParts(
            @ForAll("parts") @Size(min = 1, max = 5) List<Tuple2<Integer, Integer>> parts) {
        Indicator.Builder indicator = Curves.rate();
        List<GroupId> groups = new ArrayList<>();
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        Tally rates = new Tally();
        for (int i = 0; i < parts.size(); i++) {
            groups.add(GroupId.of("group-" + i));
            BigDecimal counted = BigDecimal.valueOf(parts.get(i).get1());
            BigDecimal among = BigDecimal.valueOf(parts.get(i).get2());
            BigDecimal rate = counted.multiply(BigDecimal.valueOf(1000)).divide(among, MathContext.DECIMAL64);
            indicator.addObservations(observation(groups.get(i), rate, counted, among));
            numerator = numerator.add(counted);
            denominator = denominator.add(among);
            rates.add(rate.doubleValue());
        }

        RollUp whole = RollUp.of(indicator.build(), groups, DateRange.year(2015), TODAY);

        double exact = numerator
                .multiply(BigDecimal.valueOf(1000))
                .divide(denominator, MathContext.DECIMAL64)
                .doubleValue();
        assertThat(whole.value()).contains(new Interval(exact, exact));
        assertThat(rates.interval().low() - 1e-9 <= exact
                        && exact <= rates.interval().high() + 1e-9)
                .isTrue();
    }

    private static Observation observation(GroupId group, BigDecimal rate, BigDecimal counted, BigDecimal among) {
        return Observation.builder()
                .period(DateRange.year(2015))
                .group(group)
                .value(rate)
                .numerator(counted)
                .denominator(among)
                .build();
    }

    private static Disparity.Tendency reversed(Disparity.Tendency tendency) {
        return switch (tendency) {
            case NARROWS -> Disparity.Tendency.WIDENS;
            case WIDENS -> Disparity.Tendency.NARROWS;
            case SAME, OPEN -> tendency;
        };
    }

    private static Disparity between(GroupId group, GroupId other, List<BigDecimal> values, BigDecimal factor) {
        Indicator indicator = Curves.rate()
                .addObservations(
                        AnyCurve.on(2010, values.get(0).multiply(factor)).withGroup(NORTH),
                        AnyCurve.on(2010, values.get(1).multiply(factor)).withGroup(SOUTH),
                        AnyCurve.on(2015, values.get(2).multiply(factor)).withGroup(NORTH),
                        AnyCurve.on(2015, values.get(3).multiply(factor)).withGroup(SOUTH))
                .build();
        return Disparity.of(indicator, group, ReferenceGroup.group(other), TODAY);
    }

    @Provide
    Arbitrary<List<BigDecimal>> values() {
        return AnyCurve.value().list();
    }

    @Provide
    Arbitrary<List<Tuple2<Integer, Integer>>> parts() {
        Arbitrary<Integer> among = Arbitraries.integers().between(100, 10000);
        return among.flatMap(most -> Arbitraries.integers().between(1, most).map(counted -> Tuple.of(counted, most)))
                .list();
    }
}
