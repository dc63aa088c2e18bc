package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.WorkSamples.plan;
import static org.collectiveimpact.rules.WorkSamples.step;
import static org.collectiveimpact.rules.WorkSamples.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PlanStatus;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.junit.jupiter.api.Test;

class ActionPlanMeasuresTest {

    private static final String PLAN = "mra-plan";
    private static final String COMPLETE = "mra-plan-complete";
    private static final String TRACK = "mra-plan-on-track";

    @Test
    void aStrategyOutsideThePlanFallsShort() {
        assertThat(read(PLAN, plan().strategies(List.of(StrategyId.of("tutoring")))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 3 priority strategies are covered by an action plan that is adopted or running;"
                                        + " without: Book gifts, Home visits")
                        .withShortfalls("strategies[book-gifts]", "strategies[home-visits]"));
    }

    @Test
    void aPlanForOtherStrategiesIsNotEnough() {
        assertThat(read(PLAN, plan().strategies(List.of(StrategyId.of("nowhere"))))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aPlanCountsWhileItIsAdoptedOrRunning() {
        assertThat(read(PLAN, plan().status(PlanStatus.ADOPTED)).score()).isEqualTo(Score.FULL);
        assertThat(read(PLAN, plan().status(PlanStatus.DRAFT)).score()).isEqualTo(Score.NONE);
        assertThat(read(PLAN, plan().status(PlanStatus.ENDED)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aPlanWithoutAStatusMayBeInForce() {
        ActionPlan silent = plan().status(Optional.empty()).build();

        assertThat(Samples.read(PLAN, working().withActionPlan(silent)).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(PLAN, working().withActionPlan(silent)).untold())
                .hasSize(3);
        assertThat(Samples.read(PLAN, working().withActionPlan(silent).withComplete(Section.ACTION_PLAN))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void onceNothingIsLeftToRecordAnAdoptedPlanIsInForce() {
        ActionPlan adopted =
                plan().status(Optional.empty()).adoptedOn(Samples.AS_OF).build();

        assertThat(Samples.read(PLAN, working().withActionPlan(adopted)).score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(PLAN, working().withActionPlan(adopted).withComplete(Section.ACTION_PLAN))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aPlanStillToBeAdoptedIsNoneRecorded() {
        assertThat(read(PLAN, plan().adoptedOn(Samples.AS_OF)).score()).isEqualTo(Score.FULL);
        assertThat(read(PLAN, plan().adoptedOn(Samples.AS_OF.plusDays(1))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no action plan recorded")
                        .withUntold("actionPlan"));
    }

    @Test
    void aPlanThatNamesNoStrategiesLeavesItOpen() {
        assertThat(read(PLAN, plan().strategies(List.of())))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no strategies named in the action plan recorded")
                        .withUntold("actionPlan.strategies"));
    }

    @Test
    void onceStrategiesAreMarkedThePlanNeedCoverOnlyThose() {
        Initiative marked = working()
                .withStrategies(
                        Samples.strategy("tutoring", "reading").priority(true).build(),
                        Samples.strategy("fairs", "reading").build());

        assertThat(Samples.read(PLAN, marked).score()).isEqualTo(Score.FULL);
    }

    @Test
    void nineOfTenCompleteStepsAreEnough() {
        assertThat(complete(steps(9, step("Paint").indicator(Optional.empty()), 1)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("actionPlan.steps[Paint]")
                        .counted(
                                "9 of 10 steps of the action plan have somebody responsible, a due date, a budget and a"
                                        + " measure; without: Paint")
                        .build());
    }

    @Test
    void whatAStepDoesNotSayIsNotRecorded() {
        assertThat(read(COMPLETE, steps(1, step("Paint").budget(Optional.empty()), 1)))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1),
                                "1 of 2 steps of the action plan have somebody responsible, a due date, a budget and a"
                                        + " measure; not recorded: Paint")
                        .withUntold("actionPlan.steps[Paint]"));
        assertThat(complete(steps(1, step("Paint").budget(Optional.empty()), 1)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void fewerCompleteStepsArePartOfItOrNotEnough() {
        PlanStep.Builder paint = step("Paint").indicator(Optional.empty());

        assertThat(complete(steps(8, paint, 2)).score()).isEqualTo(Score.HALF);
        assertThat(complete(steps(5, paint, 5)).score()).isEqualTo(Score.HALF);
        assertThat(complete(steps(4, paint, 5)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void eachPartOfAStepIsNeeded() {
        assertThat(complete(steps(0, step("Paint").owner(Optional.empty()), 1)).score())
                .isEqualTo(Score.NONE);
        assertThat(complete(steps(0, step("Paint").dueDate(Optional.empty()), 1))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(complete(steps(0, step("Paint").budget(Optional.empty()), 1)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aStepWithoutANameIsCalledSo() {
        assertThat(complete(steps(0, step(" ").owner(Optional.empty()), 1)).counted())
                .endsWith("; without: a step without a name");
    }

    @Test
    void aPlanWithoutStepsLeavesItOpen() {
        assertThat(read(COMPLETE, plan().steps(List.of())))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no steps of the action plan recorded")
                        .withUntold("actionPlan.steps"));
        assertThat(Samples.read(
                        TRACK,
                        working()
                                .withActionPlan(plan().steps(List.of()).build())
                                .withComplete(Section.ACTION_PLAN)))
                .isEqualTo(Reading.of(Answer.NO, "no steps of the action plan, and that part is complete")
                        .withShortfalls("actionPlan.steps"));
    }

    @Test
    void fourOfFiveStepsDoneAreOnTrack() {
        assertThat(read(TRACK, steps(4, step("Paint").done(false), 1)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("actionPlan.steps[Paint]")
                        .counted("4 of 5 steps of the action plan that were due are done; without: Paint")
                        .build());
    }

    @Test
    void fewerStepsDoneArePartOfItOrNotEnough() {
        PlanStep.Builder late = step("Paint").done(false);

        assertThat(read(TRACK, steps(3, late, 1)).score()).isEqualTo(Score.HALF);
        assertThat(read(TRACK, steps(1, late, 1)).score()).isEqualTo(Score.HALF);
        assertThat(read(TRACK, steps(1, late, 2)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aStepOfTheDayIsNotDueYet() {
        assertThat(read(TRACK, steps(1, step("Paint").done(false).dueDate(Samples.AS_OF.minusDays(1)), 1))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(read(TRACK, steps(1, step("Paint").done(false).dueDate(Samples.AS_OF), 1)))
                .isEqualTo(Reading.of(Answer.YES, "1 of 1 steps of the action plan that were due are done"));
    }

    @Test
    void whereNoStepWasDueNobodyCanTell() {
        assertThat(read(TRACK, steps(0, step("Paint").dueDate(Samples.AS_OF), 1)))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no step of the action plan was due"));
    }

    @Test
    void aStepThatDoesNotSayWhetherItIsDoneOrDueLeavesItOpen() {
        Reading open = Reading.builder()
                .score(Score.between(0.5, 1))
                .cause(Cause.NOT_RECORDED)
                .addUntold("actionPlan.steps[Paint]")
                .counted("1 of 2 steps of the action plan that were due are done; not recorded: Paint")
                .build();

        assertThat(read(TRACK, steps(1, step("Paint").done(Optional.empty()), 1)))
                .isEqualTo(open);
        assertThat(read(TRACK, steps(1, step("Paint").done(false).dueDate(Optional.empty()), 1)))
                .isEqualTo(open.withCounted("1 of 1 steps of the action plan that were due are done;"
                        + " not recorded whether among them: Paint"));
    }

    private static Reading read(String criterion, ActionPlan.Builder plan) {
        return Samples.read(criterion, working().withActionPlan(plan.build()));
    }

    /** Reads how complete the steps are of a plan to which nothing is left to add. */
    private static Reading complete(ActionPlan.Builder plan) {
        return Samples.read(COMPLETE, working().withActionPlan(plan.build()).withComplete(Section.ACTION_PLAN));
    }

    /** Returns a plan with some sound steps and others. */
    private static ActionPlan.Builder steps(int sound, PlanStep.Builder other, int others) {
        List<PlanStep> steps = new ArrayList<>();
        for (int i = 0; i < sound; i++) {
            steps.add(step("Step " + i).build());
        }
        for (int i = 0; i < others; i++) {
            steps.add(other.build());
        }
        return plan().steps(steps);
    }
}
