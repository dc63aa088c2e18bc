package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.strategy;
import static org.collectiveimpact.rules.WorkSamples.activity;
import static org.collectiveimpact.rules.WorkSamples.bags;
import static org.collectiveimpact.rules.WorkSamples.doing;
import static org.collectiveimpact.rules.WorkSamples.objective;
import static org.collectiveimpact.rules.WorkSamples.team;
import static org.collectiveimpact.rules.WorkSamples.tutors;
import static org.collectiveimpact.rules.WorkSamples.visits;
import static org.collectiveimpact.rules.WorkSamples.workGroup;
import static org.collectiveimpact.rules.WorkSamples.working;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Objective;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class CarriedStrategiesTest {

    private static final String COVERED = "mra-strategy-covered";
    private static final String DEPTH = "mra-depth";
    private static final String BREADTH = "mra-breadth";

    @Test
    void aStrategyWithoutAnActivityFallsShort() {
        assertThat(Samples.read(COVERED, doing(tutors(), bags())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "2 of 3 strategies have an activity that is active or planned; without: Home visits")
                        .withShortfalls("strategies[home-visits]"));
    }

    @Test
    void lessThanHalfOfTheStrategiesAreNotEnough() {
        assertThat(Samples.read(COVERED, doing(tutors())).score()).isEqualTo(Score.NONE);
        assertThat(Samples.read(
                                COVERED,
                                doing(tutors())
                                        .withStrategies(
                                                plain("tutoring", "reading"), plain("home-visits", "attendance")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aPlannedActivityCoversAStrategyAndAPausedOneDoesNot() {
        assertThat(Samples.read(COVERED, doing(tutors(), bags(), visits().status(ActivityStatus.PLANNED)))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(Samples.read(COVERED, doing(tutors(), bags(), visits().status(ActivityStatus.PAUSED)))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void anActivityWithoutAStatusMayCoverAStrategy() {
        assertThat(Samples.read(COVERED, doing(tutors(), bags(), visits().status(Optional.empty()))))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[home-visits]")
                        .counted("2 of 3 strategies have an activity that is active or planned;"
                                + " not recorded: Home visits")
                        .build());
    }

    @Test
    void withoutActivitiesNoStrategyIsCovered() {
        assertThat(Samples.read(COVERED, doing()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no activities recorded"));
        assertThat(Samples.read(COVERED, doing().withComplete(Section.ACTIVITIES)))
                .isEqualTo(Reading.of(Answer.NO, "no activities, and that list is complete"));
    }

    @Test
    void aBrokenChainFallsShort() {
        assertThat(Samples.read(DEPTH, doing(tutors(), bags())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "2 of 3 priority strategies reach from a goal, by an objective of an active work group,"
                                        + " to an activity; without: Home visits")
                        .withShortfalls("strategies[home-visits]"));
    }

    @Test
    void everyLinkOfTheChainIsNeeded() {
        Initiative one = working().withStrategies(plain("tutoring", "reading"));

        assertThat(Samples.read(DEPTH, one).score()).isEqualTo(Score.FULL);
        assertThat(Samples.read(DEPTH, one.withStrategies(plain("tutoring", "nowhere")))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(Samples.read(DEPTH, one.withActivities(bags().build())).score())
                .isEqualTo(Score.NONE);
        assertThat(grouped(one, team().status(WorkGroupStatus.PAUSED))).isEqualTo(Score.NONE);
        assertThat(grouped(one, workGroup("team", "tutoring").addObjectives(objective("book-gifts"))))
                .isEqualTo(Score.NONE);
    }

    @Test
    void anObjectiveIsEnoughForAGroupToServeAStrategy() {
        Initiative one = working().withStrategies(plain("tutoring", "reading"));

        assertThat(grouped(one, workGroup("team").addObjectives(objective("tutoring"))))
                .isEqualTo(Score.FULL);
    }

    @Test
    void whatIsNotRecordedOfAWorkGroupLeavesTheChainOpen() {
        Initiative one = working().withStrategies(plain("tutoring", "reading"));
        WorkGroup.Builder vague = workGroup("team", "tutoring")
                .addObjectives(Objective.builder().text("Do it well").build());

        assertThat(grouped(one, vague)).isEqualTo(Score.UNKNOWN);
        assertThat(grouped(one, workGroup("team", "tutoring"))).isEqualTo(Score.UNKNOWN);
        assertThat(grouped(one, team().status(Optional.empty()))).isEqualTo(Score.UNKNOWN);
        assertThat(grouped(one.withComplete(Section.WORK_GROUPS), workGroup("team", "tutoring")))
                .isEqualTo(Score.NONE);
        assertThat(Samples.read(DEPTH, one.withWorkGroups()).untold()).containsExactly("strategies[tutoring]");
        assertThat(Samples.read(DEPTH, one.withActivities()).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void whatIsOverIsNoLink() {
        assertThat(Samples.read(DEPTH, doing(tutors().status(ActivityStatus.ENDED), bags(), visits()))
                        .shortfalls())
                .containsExactly("strategies[tutoring]");
        assertThat(Samples.read(DEPTH, doing(tutors().status(ActivityStatus.PAUSED), bags(), visits()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void onceStrategiesAreMarkedOnlyThoseCount() {
        assertThat(Samples.read(
                                DEPTH,
                                doing(tutors())
                                        .withStrategies(
                                                plain("tutoring", "reading").withPriority(true),
                                                plain("home-visits", "attendance")))
                        .counted())
                .isEqualTo(
                        "1 of 1 priority strategies reach from a goal, by an objective of an active work group, to an"
                                + " activity");
    }

    @Test
    void workOnTwoSidesIsPartOfIt() {
        assertThat(broad(
                        side("tutoring", "Teaching"), side("book-gifts", " teaching"), side("home-visits", "Families")))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .counted("3 of 3 strategies are under way on a side of the problem"
                                + " (2 sides: families, teaching)")
                        .build());
    }

    @Test
    void workOnOneSideIsNotEnough() {
        assertThat(broad(side("tutoring", "Teaching")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aStrategyWithoutASideGoesByWhatItWorksThrough() {
        assertThat(broad(
                                side("tutoring", "Teaching"),
                                side("book-gifts", " ").withLever(Lever.PROGRAMME),
                                side("home-visits", "").withLever(Lever.POLICY))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aStrategyWithoutASideMightAddOne() {
        assertThat(broad(side("tutoring", "Teaching"), side("book-gifts", "Homes"), plain("home-visits", "attendance")))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[home-visits]")
                        .counted("2 of 3 strategies are under way on a side of the problem"
                                + " (2 sides: homes, teaching); not recorded: Home visits")
                        .build());
    }

    @Test
    void anActiveWorkGroupIsWorkToo() {
        assertThat(Samples.read(BREADTH, doing(tutors(), bags())).score()).isEqualTo(Score.FULL);
        assertThat(Samples.read(
                        BREADTH,
                        doing(tutors(), bags())
                                .withWorkGroups(
                                        team().status(WorkGroupStatus.CLOSED).build())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "2 of 3 strategies are under way on a side of the problem"
                                        + " (2 sides: homes, teaching); without: Home visits")
                        .withShortfalls("strategies[home-visits]"));
    }

    @Test
    void withoutAnyWorkRecordedNobodyCanTellOnHowManySides() {
        Initiative idle = doing().withWorkGroups();

        assertThat(Samples.read(BREADTH, idle).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read(BREADTH, idle).counted())
                .isEqualTo("0 of 3 strategies are under way on a side of the problem (0 sides);"
                        + " not recorded: Book gifts, Home visits, Tutoring");
        assertThat(Samples.read(BREADTH, idle.withComplete(Section.ACTIVITIES, Section.WORK_GROUPS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anActivityThatNamesNoStrategyMayServeAny() {
        Initiative silent = doing(activity("fair", "tutoring", "city").strategies(List.of()));

        assertThat(Samples.read(COVERED, silent))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "0 of 3 strategies have an activity that is active or planned;"
                                        + " not recorded: Book gifts, Home visits, Tutoring")
                        .withUntold("strategies[book-gifts]", "strategies[home-visits]", "strategies[tutoring]"));
        assertThat(Samples.read(COVERED, silent.withComplete(Section.ACTIVITIES))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anActivityThatIsOverServesNoneWhateverItDoesNotName() {
        assertThat(Samples.read(
                                COVERED,
                                doing(
                                        tutors(),
                                        activity("fair", "tutoring", "city")
                                                .strategies(List.of())
                                                .status(ActivityStatus.ENDED)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aStrategyThatNamesNoGoalLeavesTheChainOpen() {
        Initiative one = working().withStrategies(plain("tutoring", "reading").withGoals());

        assertThat(Samples.read(DEPTH, one).untold()).containsExactly("strategies[tutoring]");
        assertThat(Samples.read(DEPTH, one.withComplete(Section.STRATEGIES)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aWorkGroupThatNamesNoStrategyMayHaveAny() {
        Initiative one = working().withStrategies(plain("tutoring", "reading"));

        assertThat(grouped(one, workGroup("team"))).isEqualTo(Score.UNKNOWN);
        assertThat(grouped(one, workGroup("team").addObjectives(objective("book-gifts"))))
                .isEqualTo(Score.NONE);
        assertThat(grouped(one, workGroup("team").status(WorkGroupStatus.CLOSED)))
                .isEqualTo(Score.NONE);
        assertThat(grouped(one.withComplete(Section.WORK_GROUPS), workGroup("team")))
                .isEqualTo(Score.NONE);
        assertThat(Samples.read(
                                BREADTH,
                                doing(tutors(), bags())
                                        .withWorkGroups(workGroup("team").build()))
                        .untold())
                .containsExactly("strategies[home-visits]");
    }

    private static Reading broad(Strategy... strategies) {
        return Samples.read(BREADTH, working().withStrategies(strategies));
    }

    private static Strategy side(String id, String side) {
        return plain(id, "reading").withSide(side);
    }

    private static Strategy plain(String id, String goal) {
        return strategy(id, goal).build();
    }

    private static Score grouped(Initiative initiative, WorkGroup.Builder group) {
        return Samples.read(DEPTH, initiative.withWorkGroups(group.build())).score();
    }
}
