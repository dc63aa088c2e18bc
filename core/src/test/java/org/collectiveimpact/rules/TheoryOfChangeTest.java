package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.outcome;

import java.util.List;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.IntermediateOutcomeId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.junit.jupiter.api.Test;

class TheoryOfChangeTest {

    private static final String CRITERION = "ca-theory-of-change";
    private static final StrategyId TUTORING = StrategyId.of("tutoring");
    private static final GoalId READING = GoalId.of("reading");
    private static final GoalId ATTENDANCE = GoalId.of("attendance");

    @Test
    void aPathThroughOneOutcomeReachesAGoal() {
        assertThat(read(outcome("practice").addStrategies(TUTORING).addGoals(READING, ATTENDANCE)))
                .isEqualTo(Reading.of(
                        Answer.YES, "2 of 2 goals are reached from a strategy through an intermediate outcome"));
    }

    @Test
    void aGoalThatNoPathReachesFallsShort() {
        assertThat(read(outcome("practice").addStrategies(TUTORING).addGoals(READING)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 goals are reached from a strategy through an intermediate outcome;"
                                        + " without: Attendance")
                        .withShortfalls("goals[attendance]"));
    }

    @Test
    void aPathMayBeLong() {
        assertThat(read(
                                outcome("c").addAfter(id("b")).addGoals(READING, ATTENDANCE),
                                outcome("b").addAfter(id("a")),
                                outcome("a").addStrategies(TUTORING))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aBrokenPathReachesNothing() {
        Initiative broken = with(
                outcome("c").addAfter(id("b")).addGoals(READING, ATTENDANCE),
                outcome("a").addStrategies(TUTORING));

        assertThat(Samples.read(CRITERION, broken).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(CRITERION, broken.withComplete(Section.INTERMEDIATE_OUTCOMES))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anOutcomeThatNamesNoGoalMayLeadToAny() {
        assertThat(read(
                        outcome("practice").addStrategies(TUTORING).addGoals(READING),
                        outcome("habit").addStrategies(TUTORING)))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("goals[attendance]")
                        .counted("1 of 2 goals are reached from a strategy through an intermediate outcome;"
                                + " not recorded: Attendance")
                        .build());
    }

    @Test
    void anOutcomeThatSaysNothingOfWhatItFollowsMayFollowFromAStrategy() {
        Initiative silent = with(outcome("practice").addGoals(READING, ATTENDANCE));

        assertThat(Samples.read(CRITERION, silent).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(CRITERION, silent.withComplete(Section.INTERMEDIATE_OUTCOMES))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aPathBeginsAtAStrategy() {
        assertThat(read(outcome("practice")
                                .addStrategies(StrategyId.of("nobody"))
                                .addGoals(READING, ATTENDANCE))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aCircleIsWalkedOnce() {
        assertThat(Samples.read(
                                CRITERION,
                                with(
                                                outcome("a")
                                                        .addStrategies(TUTORING)
                                                        .addAfter(id("b")),
                                                outcome("b").addAfter(id("a")).addGoals(READING))
                                        .withComplete(Section.INTERMEDIATE_OUTCOMES))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whileNoOutcomesAreRecordedNobodyCanTell() {
        assertThat(read()).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no intermediate outcomes recorded"));
    }

    @Test
    void withoutOutcomesThereIsNoPath() {
        assertThat(Samples.read(
                        CRITERION,
                        Samples.sound().withIntermediateOutcomes().withComplete(Section.INTERMEDIATE_OUTCOMES)))
                .isEqualTo(Reading.of(Answer.NO, "no intermediate outcomes, and that list is complete"));
    }

    @Test
    void whileNoStrategiesAreRecordedNobodyCanTellWherePathsBegin() {
        assertThat(Samples.read(CRITERION, Samples.sound().withStrategies()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no strategies recorded"));
    }

    private static IntermediateOutcomeId id(String id) {
        return IntermediateOutcomeId.of(id);
    }

    private static Reading read(IntermediateOutcome.Builder... outcomes) {
        return Samples.read(CRITERION, with(outcomes));
    }

    private static Initiative with(IntermediateOutcome.Builder... outcomes) {
        return Samples.sound()
                .withIntermediateOutcomes(List.of(outcomes).stream()
                        .map(IntermediateOutcome.Builder::build)
                        .toList());
    }
}
