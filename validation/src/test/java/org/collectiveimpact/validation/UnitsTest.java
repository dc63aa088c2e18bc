package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final Observation DAYS = Observation.of("2021", 10).withUnit(" days");
    private static final Observation WEEKS = Observation.of("2022", 2).withUnit("weeks");

    @Test
    void aFigureInAnotherUnitThanItsIndicatorIsAWarning() {
        assertThat(violations(absence().addObservations(DAYS, WEEKS).build()))
                .containsExactly("WARNING indicators[absence].observations[1].unit: 'weeks' (expected: days, as the"
                        + " others; it is not compared with them)");
    }

    @Test
    void aBaselineIsAFigureToo() {
        assertThat(violations(
                        absence().baseline(WEEKS.withPeriod(DAYS.period())).build()))
                .containsExactly("WARNING indicators[absence].baseline.unit: 'weeks' (expected: days, as the others; it"
                        + " is not compared with them)");
    }

    @Test
    void withoutAUnitOfTheIndicatorThatOfTheFirstFigureIsMeant() {
        Indicator bare = absence().build().withUnit(Optional.empty()).withBaseline(Optional.empty());

        assertThat(violations(bare.withObservations(DAYS, WEEKS)))
                .containsExactly("WARNING indicators[absence].observations[1].unit: 'weeks' (expected: days, as the"
                        + " others; it is not compared with them)");
        assertThat(violations(bare.withObservations(DAYS))).isEmpty();
    }

    private static List<String> violations(Indicator indicator) {
        return violationsAfter(sound -> sound.withIndicators(indicator));
    }
}
