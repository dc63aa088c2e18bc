package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.network.Samples.activity;
import static org.collectiveimpact.network.Samples.goal;
import static org.collectiveimpact.network.Samples.group;
import static org.collectiveimpact.network.Samples.indicator;
import static org.collectiveimpact.network.Samples.initiative;
import static org.collectiveimpact.network.Samples.network;
import static org.collectiveimpact.network.Samples.partners;
import static org.collectiveimpact.network.Samples.serving;
import static org.collectiveimpact.network.Samples.strategy;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** Two goals, the first with two strategies, the first of them with an activity. */
    private static Initiative.Builder town() {
        return initiative()
                .partners(partners("clinic", "school"))
                .addGoals(goal("health"), goal("jobs"))
                .addStrategies(strategy("care", "health"), strategy("sport", "health"))
                .addIndicators(indicator("asthma", "health"), indicator("wages", "jobs"))
                .addActivities(serving(activity("visits", "clinic"), "care"));
    }

    private static Activity perhaps(String id, String... partners) {
        return activity(id, partners).withStatus(Optional.empty());
    }

    @Test
    void aGoalThatNoStrategyNamesIsWithoutOne() {
        assertThat(network(town()).goals()).hasToString("1 of 2 goals have a strategy; without: jobs");
    }

    @Test
    void aStrategyThatNamesNoGoalMayServeAny() {
        assertThat(network(town().addStrategies(strategy("talks"))).goals())
                .hasToString("1 of 2 goals have a strategy; not recorded: jobs");
    }

    @Test
    void unlessTheStrategiesAreComplete() {
        assertThat(network(town().addStrategies(strategy("talks")).addComplete(Section.STRATEGIES))
                        .goals())
                .hasToString("1 of 2 goals have a strategy; without: jobs");
    }

    @Test
    void withoutGoalsThereIsNothingToAsk() {
        Coverage<?> goals = network(initiative()).goals();

        assertThat(goals).hasToString("no goals recorded");
        assertThat(goals.least()).isEmpty();
    }

    @Test
    void sharesLieBetweenWhatIsCertainAndWhatIsPossible() {
        Coverage<?> goals = network(town().addStrategies(strategy("talks"))).goals();

        assertThat(goals.least()).hasValue(0.5);
        assertThat(goals.most()).hasValue(1);
    }

    @Test
    void aStrategyWithoutAnActivityUnderWayIsNotCovered() {
        assertThat(network(town()).strategies())
                .hasToString("1 of 2 strategies have an activity under way; without: sport");
    }

    @Test
    void anActivityThatIsOverCoversNoStrategy() {
        Activity over = serving(activity("games", "school"), "sport").withStatus(ActivityStatus.ENDED);

        assertThat(network(town().addActivities(over)).strategies())
                .hasToString("1 of 2 strategies have an activity under way; without: sport");
    }

    @Test
    void anActivityWithoutAStatusMayBeUnderWay() {
        Activity games = serving(perhaps("games", "school"), "sport");

        assertThat(network(town().addActivities(games)).strategies())
                .hasToString("1 of 2 strategies have an activity under way; not recorded: sport");
    }

    @Test
    void anActivityThatNamesNothingMayServeAnyStrategy() {
        assertThat(network(town().addActivities(activity("games", "school"))).strategies())
                .hasToString("1 of 2 strategies have an activity under way; not recorded: sport");
    }

    @Test
    void anActivityThatNamesAGoalAloneMayServeAnyStrategy() {
        Activity games = activity("games", "school").withGoals(GoalId.of("jobs"));

        assertThat(network(town().addActivities(games)).strategies())
                .hasToString("1 of 2 strategies have an activity under way; not recorded: sport");
    }

    @Test
    void toNameTheStrategyOfAnActivityLeavesNoIndicatorOpen() {
        Activity visits = activity("visits").withGoals(GoalId.of("lost")).withIndicators(IndicatorId.of("asthma"));
        Initiative.Builder town = town().strategies(List.of());

        assertThat(network(town.activities(List.of(visits))).indicators())
                .hasToString("1 of 2 indicators are served by an activity under way; not recorded: wages");
        assertThat(network(town.activities(List.of(serving(visits, "care")))).indicators())
                .hasToString("1 of 2 indicators are served by an activity under way; not recorded: wages");
    }

    @Test
    void withoutActivitiesNobodyCanTell() {
        assertThat(network(town().activities(List.of())).strategies())
                .hasToString("0 of 2 strategies have an activity under way; not recorded: care, sport");
        assertThat(network(town().activities(List.of()).addComplete(Section.ACTIVITIES))
                        .strategies())
                .hasToString("0 of 2 strategies have an activity under way; without: care, sport");
    }

    @Test
    void anIndicatorIsServedByWorkOnItsGoal() {
        assertThat(network(town().addComplete(Section.ACTIVITIES)).indicators())
                .hasToString("1 of 2 indicators are served by an activity under way; without: wages");
    }

    @Test
    void anActivityThatNamesNoIndicatorMayMoveAny() {
        assertThat(network(town()).indicators())
                .hasToString("1 of 2 indicators are served by an activity under way; not recorded: wages");
    }

    @Test
    void anIndicatorIsServedByAnActivityThatNamesIt() {
        Activity fair = activity("fair", "school").withIndicators(IndicatorId.of("wages"));

        assertThat(network(town().addActivities(fair)).indicators().uncovered()).isEmpty();
        assertThat(network(town().addActivities(fair)).indicators().covered()).hasSize(2);
    }

    @Test
    void contextFiguresAreNotAsked() {
        assertThat(network(town().addIndicators(indicator("births").withDirection(Direction.CONTEXT)))
                        .indicators()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void anActivityThatNamesNothingServesNothingOnlyWhereThatIsComplete() {
        Initiative.Builder town = town().addActivities(activity("games", "school"));

        assertThat(network(town).activities())
                .hasToString("1 of 2 activities serve a strategy, goal or indicator; not recorded: games");
        assertThat(network(town.addComplete(Section.ACTIVITIES)).activities())
                .hasToString("1 of 2 activities serve a strategy, goal or indicator; without: games");
    }

    @Test
    void anActivityOfAStrategyThatIsNotThereServesNothing() {
        Activity lost = serving(activity("games", "school"), "lost").withGoals(GoalId.of("lost"));

        assertThat(network(town().addActivities(lost.withIndicators(IndicatorId.of("lost"))))
                        .activities())
                .hasToString("1 of 2 activities serve a strategy, goal or indicator; without: games");
    }

    @Test
    void aPartnerWithoutAnActivityUnderWayHasNone() {
        assertThat(network(town()).partners())
                .hasToString("1 of 2 partners carry out an activity under way; without: school");
    }

    @Test
    void aPartnerMayCarryOutWhatNobodySaysWhoDoes() {
        assertThat(network(town().addActivities(activity("games"))).partners())
                .hasToString("1 of 2 partners carry out an activity under way; not recorded: school");
    }

    @Test
    void otherActivitiesThanThoseUnderWayCanBeAskedFor() {
        Activity games = serving(activity("games", "school"), "sport").withStatus(ActivityStatus.PLANNED);
        ActivityNetwork network = network(town().addActivities(games));

        assertThat(network.strategies(network::isUnderWayOrPlanned))
                .hasToString("2 of 2 strategies have such an activity");
        assertThat(network.partners(network::isNotOver)).hasToString("2 of 2 partners carry out such an activity");
        assertThat(network.partners(each -> Optional.empty()))
                .hasToString("0 of 2 partners carry out such an activity; not recorded: clinic, school");
    }

    @Test
    void severalPartnersWorkOnAGoal() {
        Activity games = serving(activity("games", "school"), "sport");
        ActivityNetwork network = network(town().addActivities(games));

        assertThat(network.goals(2, network::isUnderWay))
                .hasToString("1 of 2 goals are worked on by 2 or more partners; without: jobs");
        assertThat(network.goals(3, network::isUnderWay))
                .hasToString("0 of 2 goals are worked on by 3 or more partners; without: health, jobs");
    }

    @Test
    void whatNamesNoStrategyMayAddTheLastPartnerOfAGoal() {
        ActivityNetwork network = network(town().addActivities(activity("fair", "school")));

        assertThat(network.goals(2, network::isUnderWay))
                .hasToString("0 of 2 goals are worked on by 2 or more partners; without: jobs; not recorded: health");
    }

    @Test
    void ofSeveralPartnersWithOneIdOneIsAsked() {
        assertThat(network(town().addPartners(partners("school").get(0).withName("School")))
                        .partners())
                .hasToString("1 of 2 partners carry out an activity under way; without: School");
        assertThat(network(town().partners(List.of(
                                partners("school").get(0).withName("School"),
                                partners("school").get(0),
                                partners("clinic").get(0))))
                        .partners())
                .hasToString("1 of 2 partners carry out an activity under way; without: School");
    }

    @Test
    void aCellWithoutAnActivityIsEmptyWhereTheStrategyIsMeantForTheGroup() {
        Initiative.Builder town = town().addGroups(group("young"), group("old"))
                .activities(
                        List.of(serving(activity("visits", "clinic"), "care").withGroups(GroupId.of("young"))));

        assertThat(network(town).cells().covered()).map(Cell::toString).containsExactly("care for young");
        assertThat(network(town).cells().uncovered()).isEmpty();
        assertThat(network(town.addComplete(Section.STRATEGIES)).cells())
                .hasToString("1 of 4 cells of a strategy and a group have an activity under way; without: care for old,"
                        + " sport for young, sport for old");
    }

    @Test
    void aStrategyAimedAtAGroupIsAskedForItAlone() {
        Initiative.Builder town = initiative()
                .addGroups(group("young"), group("old"))
                .addStrategies(strategy("care").withTargetGroup(GroupId.of("old")))
                .addActivities(serving(activity("visits"), "care").withGroups(GroupId.of("young")));

        assertThat(network(town).cells())
                .hasToString(
                        "0 of 1 cells of a strategy and a group have an activity under way; without: care for old");
    }

    @Test
    void noOneCanTellWhoIsTiedBesideABackboneThatIsNotRecorded() {
        assertThat(network(town()).tiedWithoutBackbone(java.util.Set.of(Tie.ACTIVITY)))
                .isEmpty();
    }
}
