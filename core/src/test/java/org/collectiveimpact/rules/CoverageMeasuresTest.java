package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.births;
import static org.collectiveimpact.rules.IndicatorSamples.goal;
import static org.collectiveimpact.rules.IndicatorSamples.hours;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.measuredBy;
import static org.collectiveimpact.rules.IndicatorSamples.rate;
import static org.collectiveimpact.rules.IndicatorSamples.readers;
import static org.collectiveimpact.rules.IndicatorSamples.strategy;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageMeasuresTest {

    private static final Goal HOUSING = goal("housing").build();

    @Test
    void aGoalWithoutAnIndicatorFallsShort() {
        Initiative two = measured().withGoals(goal("reading").build(), HOUSING);

        assertThat(Samples.read("sm-goal-has-indicator", two.withComplete(Section.INDICATORS)))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("goals[housing]")
                        .counted("1 of 2 goals have an outcome indicator; without: More housing")
                        .build());
    }

    @Test
    void anIndicatorThatNamesNoGoalMayServeAny() {
        Initiative silent = measuredBy(rate(), rate("rents", "Rents").goals(List.of()))
                .withGoals(goal("reading").build(), HOUSING);

        assertThat(Samples.read("sm-goal-has-indicator", silent))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("goals[housing]")
                        .counted("1 of 2 goals have an outcome indicator; not recorded: More housing")
                        .build());
        assertThat(Samples.read("sm-goal-has-indicator", silent.withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void oneThatIsNoOutcomeServesNone() {
        Initiative silent =
                measuredBy(rate().goals(List.of()).kind(IndicatorKind.PROCESS)).withGoals(HOUSING);

        assertThat(Samples.read("sm-goal-has-indicator", silent).score()).isEqualTo(Score.NONE);
    }

    @Test
    void noGoalWithAnIndicatorIsNone() {
        assertThat(Samples.read(
                                "sm-goal-has-indicator",
                                measured().withGoals(HOUSING).withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aProcessIndicatorIsNotEnoughForAGoal() {
        assertThat(Samples.read("sm-goal-has-indicator", measuredBy(rate().kind(IndicatorKind.PROCESS)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aContextFigureIsNotEnoughForAGoal() {
        Initiative context = measuredBy(births().kind(IndicatorKind.OUTCOME).addGoals(GoalId.of("reading")));

        assertThat(Samples.read("sm-goal-has-indicator", context).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anIndicatorOfUnknownKindMayServeItsGoal() {
        Initiative unmarked = measuredBy(rate().kind(Optional.empty()))
                .withGoals(goal("reading").build(), HOUSING);

        assertThat(Samples.read("sm-goal-has-indicator", unmarked))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 0.5))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("goals[housing]")
                        .addUntold("goals[reading]")
                        .counted("0 of 2 goals have an outcome indicator; without: More housing; not recorded: More"
                                + " reading")
                        .build());
    }

    @Test
    void anIndicatorOfUnknownKindInACompleteListDoesNotServeItsGoal() {
        Initiative unmarked = measuredBy(rate().kind(Optional.empty())).withComplete(Section.INDICATORS);

        assertThat(Samples.read("sm-goal-has-indicator", unmarked).score()).isEqualTo(Score.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sm-goal-has-indicator", "sm-comprehensive", "sm-better-off"})
    void whileNoIndicatorsAreRecordedNobodyCanTell(String criterion) {
        assertThat(Samples.read(criterion, measuredBy()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no indicators recorded"));
    }

    @Test
    void aStrategyWithoutAnIndicatorFallsShort() {
        Initiative two = with(strategy("tutoring"), strategy("visits"));

        assertThat(Samples.read("sm-comprehensive", two))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[visits]")
                        .counted("1 of 2 strategies have an indicator; not recorded: More visits")
                        .build());
        assertThat(Samples.read("sm-comprehensive", two.withComplete(Section.INDICATORS)))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("strategies[visits]")
                        .counted("1 of 2 strategies have an indicator; without: More visits")
                        .build());
    }

    @Test
    void lessThanHalfOfTheStrategiesIsNotEnough() {
        assertThat(Samples.read(
                                "sm-comprehensive",
                                with(strategy("tutoring"), strategy("visits"), strategy("books"))
                                        .withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aContextFigureDoesNotMeasureAStrategy() {
        assertThat(Samples.read("sm-comprehensive", measuredBy(births().addStrategies(StrategyId.of("tutoring"))))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aProgrammeWithoutABetterOffMeasureFallsShort() {
        assertThat(Samples.read("sm-better-off", with(strategy("tutoring"), strategy("visits"))))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("strategies[visits]")
                        .counted("1 of 2 strategies that work through programmes measure whether people are better off;"
                                + " without: More visits")
                        .build());
    }

    @Test
    void howMuchWasDoneDoesNotSayWhetherPeopleAreBetterOff() {
        assertThat(Samples.read("sm-better-off", measuredBy(hours())).score()).isEqualTo(Score.NONE);
    }

    @Test
    void onlyProgrammesNeedABetterOffMeasure() {
        assertThat(Samples.read(
                                "sm-better-off",
                                with(strategy("tutoring"), strategy("law").lever(Lever.POLICY)))
                        .counted())
                .isEqualTo("1 of 1 strategies that work through programmes measure whether people are better off");
    }

    @Test
    void withoutProgrammesNobodyCanTell() {
        assertThat(Samples.read("sm-better-off", with(strategy("law").lever(Lever.POLICY))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no strategy is known to work through programmes"));
    }

    @Test
    void aStrategyWithoutALeverMayBeAProgramme() {
        Initiative open = with(strategy("tutoring"), strategy("visits").lever(Optional.empty()));

        assertThat(Samples.read("sm-better-off", open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[visits]")
                        .counted("1 of 1 strategies that work through programmes measure whether people are better off;"
                                + " not recorded whether among them: More visits")
                        .build());
        assertThat(Samples.read("sm-better-off", open.withComplete(Section.STRATEGIES))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aPerformanceMeasureWithoutAKindMayBeABetterOffMeasure() {
        Initiative open = measuredBy(readers().performanceKind(Optional.empty()));

        assertThat(Samples.read("sm-better-off", open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read("sm-better-off", open.withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aPopulationMeasureWithoutAKindIsNone() {
        Initiative population =
                measuredBy(readers().performanceKind(Optional.empty()).level(Level.POPULATION));

        assertThat(Samples.read("sm-better-off", population).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aBetterOffMeasureBesideOthersIsEnough() {
        assertThat(Samples.read(
                                "sm-better-off",
                                measuredBy(hours().performanceKind(PerformanceKind.HOW_WELL), readers()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    private static Initiative with(Strategy.Builder... strategies) {
        return measured()
                .withStrategies(List.of(strategies).stream()
                        .map(Strategy.Builder::build)
                        .toList());
    }
}
