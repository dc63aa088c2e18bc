package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.counted;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.math.BigDecimal;
import java.util.List;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class PercentagesTest {

    @Test
    void anObservationIsAtMostTheWhole() {
        assertThat(violations(reading().observations(List.of(Observation.of("2021", 100.1)))))
                .containsExactly("ERROR indicators[reading].observations[0].value: 100.1 (expected: 0 to 100, as the"
                        + " unit is %)");
        assertThat(violations(reading().observations(List.of(Observation.of("2021", 100)))))
                .isEmpty();
    }

    @Test
    void anObservationIsAtLeastNothing() {
        assertThat(violations(reading().observations(List.of(Observation.of("2021", -0.1)))))
                .containsExactly("ERROR indicators[reading].observations[0].value: -0.1 (expected: 0 to 100, as the"
                        + " unit is %)");
        assertThat(violations(reading().observations(List.of(Observation.of("2021", 0)))))
                .isEmpty();
    }

    @Test
    void baselinesTargetsForecastsAndBenchmarksAreFiguresToo() {
        var figures = reading()
                .baseline(Observation.of("2020", 101))
                .targets(List.of(Target.of("2025", 102)))
                .addForecasts(ForecastValue.builder()
                        .period(DateRange.year(2024))
                        .value(BigDecimal.valueOf(103))
                        .build())
                .addBenchmarks(Benchmark.builder()
                        .name("State")
                        .period(DateRange.year(2020))
                        .value(BigDecimal.valueOf(104))
                        .build());

        assertThat(violations(figures))
                .containsExactly(
                        "ERROR indicators[reading].baseline.value: 101.0 (expected: 0 to 100, as the unit is %)",
                        "ERROR indicators[reading].benchmarks[0].value: 104 (expected: 0 to 100, as the unit is %)",
                        "ERROR indicators[reading].forecasts[0].value: 103 (expected: 0 to 100, as the unit is %)",
                        "ERROR indicators[reading].targets[0].value: 102.0 (expected: 0 to 100, as the unit is %)");
    }

    @Test
    void anotherUnitHasNoWhole() {
        assertThat(violations(absence().addObservations(Observation.of("2021", 180))))
                .isEmpty();
    }

    @Test
    void anObservationMayHaveAnotherUnitThanItsIndicator() {
        var pupils = Observation.of("2021", 6200).withUnit("pupils");
        var share = Observation.of("2021", 180).withUnit("%");

        assertThat(violations(reading().observations(List.of(pupils)))).noneMatch(text -> text.contains("0 to 100"));
        assertThat(violations(absence().addObservations(share)))
                .contains("ERROR indicators[absence].observations[0].value: 180.0 (expected: 0 to 100, as the"
                        + " unit is %)");
    }

    @Test
    void inPercentOfSomethingAChangeMayBeMeant() {
        for (String unit : List.of("percent", "Percent", "% of births", "percent of births")) {
            var figures = absence().unit(unit).addObservations(Observation.of("2021", -0.1), Observation.of("2022", 0));

            assertThat(violations(figures))
                    .containsExactly("WARNING indicators[absence].observations[0].value: -0.1 (expected: 0 to 100, as"
                            + " the unit is " + unit + ")");
        }
    }

    @Test
    void aPercentChangeHasNoWhole() {
        assertThat(violations(absence().unit("percent change").addObservations(Observation.of("2021", -8.5))))
                .isEmpty();
    }

    @Test
    void aValueIsWhatItsCountsComeTo() {
        assertThat(violations(reading().observations(List.of(counted(131, 200).withValue(BigDecimal.valueOf(64))))))
                .containsExactly("WARNING indicators[reading].observations[0].value: 64 (expected: about 65.5, which"
                        + " numerator and denominator come to)");
        assertThat(violations(reading().observations(List.of(counted(130, 200).withValue(BigDecimal.valueOf(64))))))
                .isEmpty();
    }

    private static List<String> violations(Indicator.Builder indicator) {
        return violationsAfter(sound -> sound.withIndicators(indicator.build()));
    }
}
