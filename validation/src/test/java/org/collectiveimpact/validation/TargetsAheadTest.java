package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.util.List;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class TargetsAheadTest {

    @Test
    void aTargetThatIsOverBeforeItsBaselineBeginsIsTooEarly() {
        assertThat(violations(reading(), Target.of("2019-12-31", 80)))
                .containsExactly(
                        "ERROR indicators[reading].targets[0].date: 2019-12-31 (expected: after the baseline, 2020)");
    }

    @Test
    void aTargetInTheBaselinesYearMayBeASlip() {
        for (String date : List.of("2020-01-01", "2020")) {
            assertThat(violations(reading(), Target.of(date, 80)))
                    .containsExactly("WARNING indicators[reading].targets[0].date: " + date
                            + " (expected: after the baseline, 2020)");
        }
    }

    @Test
    void aTargetOneDayAfterTheBaselinesYearIsLateEnough() {
        assertThat(violations(reading(), Target.of("2021-01-01", 80))).isEmpty();
    }

    @Test
    void aTargetWithABaselineOfItsOwnIsComparedWithThat() {
        var target = Target.of("2023", 64).withBaseline(Observation.of("2024", 65));

        assertThat(violations(reading(), target))
                .containsExactly(
                        "ERROR indicators[reading].targets[0].date: 2023 (expected: after the baseline, 2024)",
                        "WARNING indicators[reading].targets[0].value: 64.0 (expected: above the baseline, 65.0)");
    }

    @Test
    void theTargetOfAGoalIsComparedWithItsBaselineInTime() {
        var target = Target.of("2019", 64).withBaseline(Observation.of("2020", 65));

        assertThat(violationsAfter(sound -> sound.withGoals(sound.goals().get(0).withTarget(target))))
                .containsExactly("ERROR goals[all-read].target.date: 2019 (expected: after the baseline, 2020)");
    }

    @Test
    void whatShouldRiseHasATargetAboveItsBaseline() {
        assertThat(violations(reading(), Target.of("2025", 59.9)))
                .containsExactly(
                        "WARNING indicators[reading].targets[0].value: 59.9 (expected: above the baseline, 60.0)");
        assertThat(violations(reading(), Target.of("2025", 60.1))).isEmpty();
    }

    @Test
    void whatShouldFallHasATargetBelowItsBaseline() {
        assertThat(violations(absence(), Target.of("2025", 12.1)))
                .containsExactly(
                        "WARNING indicators[absence].targets[0].value: 12.1 (expected: below the baseline, 12.0)");
        assertThat(violations(absence(), Target.of("2025", 11.9))).isEmpty();
    }

    @Test
    void aTargetAtItsBaselineIsAWarning() {
        assertThat(violations(reading(), Target.of("2025", 60)))
                .containsExactly(
                        "WARNING indicators[reading].targets[0].value: 60.0 (expected: above the baseline, 60.0)");
    }

    @Test
    void whatShouldNotMoveHasNoWrongSide() {
        assertThat(violations(reading().direction(Direction.CONTEXT), Target.of("2025", 10)))
                .isEmpty();
    }

    @Test
    void theTargetOfAGroupIsNotComparedWithTheBaselineOfAll() {
        var north = Target.of("2025", 50).withGroup(GroupId.of("north"));

        assertThat(violations(reading(), north)).isEmpty();
    }

    @Test
    void aBaselineInAnotherUnitIsNotCompared() {
        var pupils = Observation.of("2020", 6000).withUnit("pupils");

        assertThat(violations(reading().baseline(pupils), Target.of("2025", 50)))
                .noneMatch(text -> text.contains("targets"));
    }

    private static List<String> violations(Indicator.Builder indicator, Target target) {
        return violationsAfter(
                sound -> sound.withIndicators(indicator.targets(List.of(target)).build()));
    }
}
