package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.goal;
import static org.collectiveimpact.rules.Samples.indicator;
import static org.collectiveimpact.rules.Samples.sound;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class GoalMeasuresTest {

    @Test
    void oneGoalForTheWholePopulationIsEnough() {
        assertThat(read("ca-population-goal", goal("reading"), goal("clients").level(Level.PERFORMANCE)))
                .isEqualTo(Reading.of(Answer.YES, "1 of 2 goals are stated for the whole population"));
    }

    @Test
    void goalsForClientsOrSystemsAloneAreNotEnough() {
        assertThat(read(
                        "ca-population-goal",
                        goal("clients").level(Level.PERFORMANCE),
                        goal("law").level(Level.SYSTEM)))
                .isEqualTo(
                        Reading.of(Answer.NO, "0 of 2 goals are stated for the whole population; without: Clients, Law")
                                .withShortfalls("goals[clients]", "goals[law]"));
    }

    @Test
    void aGoalWithoutALevelMayBeForTheWholePopulation() {
        assertThat(read(
                        "ca-population-goal",
                        goal("clients").level(Level.PERFORMANCE),
                        goal("reading").level(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("goals[clients]")
                        .addUntold("goals[reading]")
                        .counted("0 of 2 goals are stated for the whole population;"
                                + " without: Clients; not recorded: Reading")
                        .build());
    }

    @Test
    void aGoalWithoutALevelDoesNotMatterOnceThereIsOne() {
        assertThat(read("ca-population-goal", goal("reading"), goal("other").level(Optional.empty()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aHigherLimitAsksForMoreGoals() {
        assertThat(Samples.read(
                                Samples.withYes("ca-population-goal", ">= 2"),
                                sound().withGoals(goal("reading").build()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aGoalWhoseIndicatorsHaveNoTargetFallsShort() {
        assertThat(measurable(indicator("attendance-rate", "attendance").targets(List.of())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("goals[attendance]")
                        .counted("1 of 2 goals have a measurable target with a date; not recorded: Attendance")
                        .build());
        assertThat(Samples.read(
                        "ca-goal-measurable",
                        two(indicator("attendance-rate", "attendance").targets(List.of()))
                                .withComplete(Section.GOALS, Section.INDICATORS)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY, "1 of 2 goals have a measurable target with a date; without: Attendance")
                        .withShortfalls("goals[attendance]"));
    }

    @Test
    void anIndicatorThatNamesNoGoalMayMakeAnyMeasurable() {
        Initiative silent = two(indicator("attendance-rate", "attendance").goals(List.of()));

        assertThat(Samples.read("ca-goal-measurable", silent.withComplete(Section.GOALS))
                        .untold())
                .containsExactly("goals[attendance]");
        assertThat(Samples.read("ca-goal-measurable", silent.withComplete(Section.GOALS, Section.INDICATORS))
                        .shortfalls())
                .containsExactly("goals[attendance]");
    }

    @Test
    void goalsWithoutAnyTargetAreNotMeasurable() {
        assertThat(Samples.read("ca-goal-measurable", sound().withIndicators()).score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(
                        "ca-goal-measurable", sound().withIndicators().withComplete(Section.GOALS, Section.INDICATORS)))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "0 of 2 goals have a measurable target with a date; without: Attendance, Reading")
                        .withShortfalls("goals[attendance]", "goals[reading]"));
    }

    @Test
    void aTargetOfItsOwnMakesAGoalMeasurable() {
        assertThat(Samples.read(
                                "ca-goal-measurable",
                                sound().withGoals(goal("health")
                                        .target(Target.of("2030", 5))
                                        .build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aTargetSetOnTheDayCounts() {
        assertThat(measurable(indicator("attendance-rate", "attendance").targets(List.of(setOn("2026-01-01"))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aTargetSetLaterDoesNotCountYet() {
        assertThat(Samples.read(
                                "ca-goal-measurable",
                                two(indicator("attendance-rate", "attendance").targets(List.of(setOn("2026-01-02"))))
                                        .withComplete(Section.GOALS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aLowerLimitAsksForFewerMeasurableGoals() {
        Initiative half =
                sound().withIndicators(indicator("reading-rate", "reading").build());

        assertThat(Samples.read(Samples.withYes("ca-goal-measurable", ">= 0.5"), half)
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void goalsOfDifferentPriorityAreRanked() {
        assertThat(Samples.read("ca-goals-prioritised", sound()))
                .isEqualTo(Reading.of(Answer.YES, "2 of 2 goals have a priority"));
    }

    @Test
    void aGoalWithoutPriorityMayHaveAnother() {
        Initiative one = sound().withGoals(
                        goal("reading").priority(1).build(), goal("attendance").build());

        assertThat(Samples.read("ca-goals-prioritised", one))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("goals[attendance]")
                        .counted("1 of 2 goals have a priority; not recorded: Attendance")
                        .build());
        assertThat(Samples.read("ca-goals-prioritised", one.withComplete(Section.GOALS)))
                .isEqualTo(Reading.of(Answer.PARTLY, "1 of 2 goals have a priority; without: Attendance")
                        .withShortfalls("goals[attendance]"));
    }

    @Test
    void goalsOfOnePriorityAreNotRanked() {
        assertThat(read(
                        "ca-goals-prioritised",
                        goal("reading").priority(1),
                        goal("attendance").priority(1)))
                .isEqualTo(Reading.of(Answer.PARTLY, "2 of 2 goals have a priority, but it is the same for all")
                        .withShortfalls("goals[attendance]", "goals[reading]"));
    }

    @Test
    void aGoalWithoutPriorityMaySettleALowerLimitWithTheOthers() {
        Criterion easier = Samples.withYes("ca-goals-prioritised", ">= 0.5");
        Initiative same = sound().withGoals(
                        goal("reading").priority(1).build(), goal("attendance").build());

        assertThat(Samples.read(easier, same).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(Samples.read(easier, same.withComplete(Section.GOALS)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void goalsWithoutPriorityAreNotRanked() {
        Initiative unranked =
                sound().withGoals(goal("reading").build(), goal("attendance").build());

        assertThat(Samples.read("ca-goals-prioritised", unranked).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read("ca-goals-prioritised", unranked.withComplete(Section.GOALS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aSingleGoalNeedsNoRank() {
        assertThat(read("ca-goals-prioritised", goal("reading")))
                .isEqualTo(Reading.of(Answer.YES, "there is only one goal"));
    }

    private static Reading read(String criterion, Goal.Builder... goals) {
        return Samples.read(
                criterion,
                sound().withGoals(
                                List.of(goals).stream().map(Goal.Builder::build).toList()));
    }

    /** Reads the sample with another indicator of the goal "attendance". */
    private static Reading measurable(Indicator.Builder attendance) {
        return Samples.read("ca-goal-measurable", two(attendance));
    }

    private static Initiative two(Indicator.Builder attendance) {
        return sound().withIndicators(indicator("reading-rate", "reading").build(), attendance.build());
    }

    private static Target setOn(String day) {
        return Target.of("2030", 90).withSetOn(DateRange.parse(day));
    }
}
