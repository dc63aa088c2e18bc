package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.WorkSamples.bags;
import static org.collectiveimpact.rules.WorkSamples.doing;
import static org.collectiveimpact.rules.WorkSamples.silent;
import static org.collectiveimpact.rules.WorkSamples.tutors;
import static org.collectiveimpact.rules.WorkSamples.visits;
import static org.collectiveimpact.rules.WorkSamples.working;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GapDecision;
import org.collectiveimpact.model.GapOutcome;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.junit.jupiter.api.Test;

class DecidedGapsTest {

    private static final String GAPS = "gaps (a strategy with no activity under way for a group) have a decision";

    @Test
    void aStrategyWithoutATargetMayBeAimedAtAnotherGroup() {
        assertThat(Samples.read(
                        "mra-gaps-handled",
                        without(visits()).withGapDecisions(decision("north").build())))
                .isEqualTo(open("Home visits for North, Home visits for South"));
    }

    @Test
    void aStrategyIsAskedForTheGroupItIsAimedAtAlone() {
        Strategy aimed = Samples.strategy("home-visits", "attendance")
                .targetGroup(GroupId.of("north"))
                .build();

        assertThat(Samples.read("mra-gaps-handled", decided("north").withStrategies(aimed)))
                .isEqualTo(Reading.of(Answer.YES, "1 of 1 " + GAPS));
        assertThat(Samples.read("mra-gaps-handled", decided("south").withStrategies(aimed)))
                .isEqualTo(Reading.of(Answer.NO, "0 of 1 " + GAPS + "; without: Home visits for North")
                        .withShortfalls("strategies[home-visits]"));
    }

    @Test
    void anActivityThatNamesNoStrategyMayBeOfAny() {
        Activity.Builder fair = silent("fair", "city");

        assertThat(gaps(fair)).isEqualTo(open("Home visits for North, Home visits for South"));
        assertThat(gaps(fair.addGroups(GroupId.of("north"))))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "0 of 1 " + GAPS
                                        + "; without: Home visits for South; not recorded whether among them: Home visits for North")
                        .withShortfalls("strategies[home-visits]")
                        .withUntold("strategies[home-visits]"));
        assertThat(read(doing(tutors(), bags(), fair)
                                .withGapDecisions(decision("east").build())
                                .withComplete(Section.ACTIVITIES))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aGapWithoutADecisionFallsShort() {
        assertThat(read(without(visits()).withGapDecisions(decision("north").build())))
                .isEqualTo(Reading.of(Answer.PARTLY, "1 of 2 " + GAPS + "; without: Home visits for South")
                        .withShortfalls("strategies[home-visits]"));
    }

    @Test
    void everyOutcomeIsADecision() {
        for (GapOutcome outcome : GapOutcome.values()) {
            assertThat(read(without(visits())
                            .withGapDecisions(
                                    decision("north").outcome(outcome).build(),
                                    decision("south").outcome(outcome).build())))
                    .isEqualTo(Reading.of(Answer.YES, "2 of 2 " + GAPS));
        }
    }

    @Test
    void gapsWithoutAnyDecisionAreNotEnough() {
        assertThat(read(without(visits()).withGapDecisions(decision("east").build()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whileNoDecisionsAreRecordedNobodyCanTell() {
        assertThat(read(without(visits())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[home-visits]")
                        .counted("0 of 2 " + GAPS + "; not recorded: Home visits for North, Home visits for South")
                        .build());
        assertThat(read(without(visits()).withComplete(Section.GAP_DECISIONS)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aDecisionWithoutAnOutcomeLeavesItOpen() {
        Initiative open = without(visits())
                .withGapDecisions(
                        decision("north").build(),
                        decision("south").outcome(Optional.empty()).build());

        assertThat(read(open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open.withComplete(Section.GAP_DECISIONS)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aDecisionOfTheDayCountsAndALaterOneDoesNotYet() {
        assertThat(dated(0)).isEqualTo(Score.FULL);
        assertThat(dated(1)).isEqualTo(Score.HALF);
    }

    @Test
    void whereEveryGroupIsReachedThereIsNoGap() {
        assertThat(read(working()))
                .isEqualTo(Reading.of(
                        Answer.YES, "every strategy has an activity under way for every group it is meant for"));
    }

    @Test
    void anActivityThatIsNotUnderWayFillsNoGap() {
        assertThat(gaps(visits().status(ActivityStatus.PLANNED)).shortfalls())
                .containsExactly("strategies[home-visits]");
    }

    @Test
    void whatIsNotRecordedOfAnActivityMayFillAGap() {
        Reading open = open("Home visits for North, Home visits for South");

        assertThat(gaps(visits().status(Optional.empty()))).isEqualTo(open);
        assertThat(gaps(visits().groups(List.of()))).isEqualTo(open);
    }

    @Test
    void inACompleteListAnActivityWithoutGroupsReachesNone() {
        assertThat(read(doing(tutors(), bags(), visits().groups(List.of()))
                                .withComplete(Section.ACTIVITIES, Section.GAP_DECISIONS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whatWasDecidedOnAsAGapIsOneUnlessItIsFilled() {
        GapDecision[] both = {decision("north").build(), decision("south").build()};

        assertThat(read(doing(tutors(), bags(), visits().groups(List.of())).withGapDecisions(both))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(working().withGapDecisions(both)).counted())
                .isEqualTo("every strategy has an activity under way for every group it is meant for");
    }

    @Test
    void withoutGroupsNobodyCanTell() {
        assertThat(read(working().withGroups()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no groups of the population recorded"));
    }

    @Test
    void whileNoActivitiesAreRecordedNobodyCanTell() {
        assertThat(read(doing())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no activities recorded"));
        assertThat(read(doing().withComplete(Section.ACTIVITIES, Section.GAP_DECISIONS))
                        .counted())
                .startsWith("0 of 6 " + GAPS + "; without: ")
                .endsWith(" and 1 more");
    }

    /** Reads it where the strategies are complete, so that one without a target is for everybody. */
    private static Reading read(Initiative initiative) {
        return Samples.read(
                "mra-gaps-handled",
                initiative.toBuilder().addComplete(Section.STRATEGIES).build());
    }

    private static Reading open(String cells) {
        return Reading.unknown(
                        Cause.NOT_RECORDED,
                        "no gap (a strategy with no activity under way for a group) is certain; not recorded: " + cells)
                .withUntold("strategies[home-visits]");
    }

    private static Initiative decided(String group) {
        return without(visits()).withGapDecisions(decision(group).build());
    }

    private static Initiative without(Activity.Builder activity) {
        return working()
                .withActivities(working().activities().stream()
                        .filter(each -> !each.id().equals(activity.build().id()))
                        .toList());
    }

    private static Reading gaps(Activity.Builder visits) {
        return read(doing(tutors(), bags(), visits)
                .withGapDecisions(decision("east").build()));
    }

    private static Score dated(int days) {
        return read(without(visits())
                        .withGapDecisions(
                                decision("north").build(),
                                decision("south")
                                        .date(Samples.AS_OF.plusDays(days))
                                        .build()))
                .score();
    }

    private static GapDecision.Builder decision(String group) {
        return GapDecision.builder()
                .strategy(StrategyId.of("home-visits"))
                .group(GroupId.of(group))
                .outcome(GapOutcome.LATER);
    }
}
