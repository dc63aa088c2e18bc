package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.collectiveimpact.measurement.Curves.TODAY;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.measurement.Progress.Verdict;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** Laws of progress, whatever the figures. */
@SameCases
class ProgressProperties {

    @Property
    void theUnitOfTheValuesDoesNotMatter(
            @ForAll("indicators") Indicator indicator,
            @ForAll ProgressMethod method,
            @ForAll @IntRange(min = 1, max = 50) int factor) {
        BigDecimal unit = BigDecimal.valueOf(factor);
        Progress before = of(indicator, method);
        Progress after = of(AnyCurve.mapped(indicator, unit::multiply), method);

        assertThat(after.verdicts()).isEqualTo(before.verdicts());
        double scale = method == ProgressMethod.POINTS_PER_YEAR ? factor : 1;
        assertSame(after.value(), before.value().map(value -> times(value, scale)));
    }

    @Property
    void turningValuesAndDirectionRoundKeepsTheVerdict(
            @ForAll("indicators") Indicator indicator, @ForAll ProgressMethod method) {
        Direction opposite = AnyCurve.opposite(indicator.direction().orElseThrow());
        Progress before = of(indicator, method);
        Progress after = of(AnyCurve.mapped(indicator.withDirection(opposite), BigDecimal::negate), method);

        assertThat(after.verdicts()).isEqualTo(before.verdicts());
        double sign = method == ProgressMethod.POINTS_PER_YEAR ? -1 : 1;
        assertSame(after.value(), before.value().map(value -> times(value, sign)));
    }

    @Property
    void withoutATargetTurningRoundKeepsTheVerdictToo(@ForAll("indicators") Indicator indicator) {
        Indicator without = indicator.withTargets();
        Direction opposite = AnyCurve.opposite(indicator.direction().orElseThrow());
        Progress before = of(without, ProgressMethod.GROWTH_RATE);
        Progress after =
                of(AnyCurve.mapped(without.withDirection(opposite), BigDecimal::negate), ProgressMethod.GROWTH_RATE);

        assertThat(after.verdicts()).isEqualTo(before.verdicts());
        assertSame(after.value(), before.value());
    }

    @Property
    void addingTheSameToAllValuesKeepsTheShareAndThePoints(
            @ForAll("indicators") Indicator indicator, @ForAll @IntRange(min = 0, max = 500) int more) {
        Indicator shifted = AnyCurve.mapped(indicator, BigDecimal.valueOf(more)::add);

        assertSame(
                of(shifted, ProgressMethod.SHARE_OF_WAY).value(),
                of(indicator, ProgressMethod.SHARE_OF_WAY).value());
        assertSame(
                of(shifted, ProgressMethod.POINTS_PER_YEAR).value(),
                of(indicator, ProgressMethod.POINTS_PER_YEAR).value());
    }

    @Property
    void anotherTimeOfTheSameLengthKeepsEverything(
            @ForAll("indicators") Indicator indicator,
            @ForAll ProgressMethod method,
            @ForAll @IntRange(min = -200, max = 4) int years) {
        Indicator moved = indicator.toBuilder()
                .baseline(indicator.baseline().map(each -> moved(each, years)))
                .observations(indicator.observations().stream()
                        .map(each -> moved(each, years))
                        .toList())
                .targets(indicator.targets().stream()
                        .map(each -> each.withDate(DateRange.year(2025 + years)))
                        .toList())
                .build();

        assertThat(of(moved, method).verdicts()).isEqualTo(of(indicator, method).verdicts());
        assertSame(of(moved, method).value(), of(indicator, method).value());
    }

    @Property
    void contradictingFiguresSpanWhatEachOfThemSays(
            @ForAll("indicators") Indicator indicator, @ForAll ProgressMethod method) {
        Progress all = of(indicator, method);
        List<Progress> each = AnyCurve.readings(indicator).stream()
                .map(reading -> of(reading, method))
                .toList();

        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        if (each.stream().noneMatch(one -> one.verdicts().isEmpty())) {
            each.forEach(one -> verdicts.addAll(one.verdicts()));
        }
        assertThat(all.verdicts()).containsExactlyElementsOf(verdicts);
        all.value()
                .ifPresent(value -> assertThat(each)
                        .allSatisfy(one -> assertThat(one.value()
                                        .map(part -> value.contains(part.low()) && value.contains(part.high())))
                                .isNotEqualTo(Optional.of(false))));
    }

    @Property
    void whereThereIsNoValueThereIsAReason(@ForAll("indicators") Indicator indicator, @ForAll ProgressMethod method) {
        for (Indicator each : List.of(indicator, indicator.withTargets(), indicator.withBaseline(Optional.empty()))) {
            Progress progress = of(each, method);

            assertThat(progress.why().isPresent()).isNotEqualTo(progress.value().isPresent());
            assertThat(progress.n()).isBetween(1, 2);
        }
    }

    @Property
    void theShareFollowsFromItsDefinition(@ForAll("indicators") Indicator indicator) {
        Indicator single = indicator.withObservations(indicator.observations().get(0));
        double baseline = single.baseline().orElseThrow().value().doubleValue();
        double latest = single.observations().get(0).value().doubleValue();
        double target = single.targets().get(0).value().doubleValue();

        of(single, ProgressMethod.SHARE_OF_WAY)
                .value()
                .ifPresent(share ->
                        assertThat(baseline + share.low() * (target - baseline)).isEqualTo(latest, within(1e-9)));
    }

    @Property
    void atTheRequiredPaceTheTargetIsReached(@ForAll("indicators") Indicator indicator) {
        Indicator single = indicator.withObservations(indicator.observations().get(0));
        double latest = single.observations().get(0).value().doubleValue();
        double target = single.targets().get(0).value().doubleValue();

        of(single, ProgressMethod.POINTS_PER_YEAR)
                .value()
                .ifPresent(points -> assertThat(latest + 10 * points.low()).isEqualTo(target, within(1e-9)));
        double baseline = single.baseline().orElseThrow().value().doubleValue();
        of(single, ProgressMethod.GROWTH_RATE)
                .required()
                .ifPresent(rate ->
                        assertThat(baseline * Math.pow(1 + rate.low(), 15)).isEqualTo(target, within(1e-9)));
    }

    private static Observation moved(Observation observation, int years) {
        return observation.withPeriod(
                DateRange.year(observation.period().start().getYear() + years));
    }

    private static Interval times(Interval value, double factor) {
        return new Interval(
                Math.min(value.low() * factor, value.high() * factor),
                Math.max(value.low() * factor, value.high() * factor));
    }

    private static void assertSame(Optional<Interval> one, Optional<Interval> other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        if (one.isPresent()) {
            double hair = 1e-9
                    * (1 + Math.abs(other.get().low()) + Math.abs(other.get().high()));
            assertThat(one.get().low()).isEqualTo(other.get().low(), within(hair));
            assertThat(one.get().high()).isEqualTo(other.get().high(), within(hair));
        }
    }

    private static Progress of(Indicator indicator, ProgressMethod method) {
        return Progress.of(indicator, TODAY, method).get(0);
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return AnyCurve.indicator();
    }
}
