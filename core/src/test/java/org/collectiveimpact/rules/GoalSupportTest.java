package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.sound;
import static org.collectiveimpact.rules.Samples.strategy;

import java.util.List;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class GoalSupportTest {

    @Test
    void aGoalThatNoStrategyServesFallsShort() {
        assertThat(Samples.read(
                        "ca-goal-has-strategy",
                        sound().withStrategies(strategy("tutoring", "reading").build())))
                .isEqualTo(Reading.of(Answer.PARTLY, "1 of 2 goals have a strategy; without: Attendance")
                        .withShortfalls("goals[attendance]"));
    }

    @Test
    void strategiesThatServeNoGoalAreNotEnough() {
        assertThat(Samples.read(
                                "ca-goal-has-strategy",
                                sound().withStrategies(
                                                strategy("tutoring", "nowhere").build()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whileNoStrategiesAreRecordedNobodyCanTellWhichGoalsTheyServe() {
        assertThat(Samples.read("ca-goal-has-strategy", sound().withStrategies()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no strategies recorded"));
    }

    @Test
    void withoutStrategiesNoGoalHasOne() {
        assertThat(Samples.read("ca-goal-has-strategy", sound().withStrategies().withComplete(Section.STRATEGIES)))
                .isEqualTo(Reading.of(Answer.NO, "no strategies, and that list is complete"));
    }

    @Test
    void aGoalWithoutAnIndicatorInTheEvaluationPlanFallsShort() {
        assertThat(evaluated(plan("reading-rate")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 goals have an indicator in the evaluation plan; without: Attendance")
                        .withShortfalls("goals[attendance]"));
    }

    @Test
    void anEvaluationPlanWithForeignIndicatorsIsNotEnough() {
        assertThat(evaluated(plan("rainfall")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anEvaluationPlanWithoutIndicatorsLeavesItOpen() {
        assertThat(evaluated(plan()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no shared measures in the evaluation plan recorded")
                        .withUntold("evaluationPlan.indicators"));
    }

    @Test
    void anEvaluationPlanAdoptedOnTheDayCounts() {
        assertThat(evaluated(plan("reading-rate", "attendance-rate").adoptedOn(Samples.AS_OF))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anEvaluationPlanAdoptedLaterDoesNotCountYet() {
        assertThat(evaluated(plan("reading-rate", "attendance-rate").adoptedOn(Samples.AS_OF.plusDays(1))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no evaluation plan recorded")
                        .withUntold("evaluationPlan"));
    }

    private static EvaluationPlan.Builder plan(String... indicators) {
        return EvaluationPlan.builder()
                .indicators(List.of(indicators).stream().map(IndicatorId::of).toList());
    }

    private static Reading evaluated(EvaluationPlan.Builder plan) {
        return Samples.read("ca-evaluation-plan", sound().withEvaluationPlan(plan.build()));
    }
}
