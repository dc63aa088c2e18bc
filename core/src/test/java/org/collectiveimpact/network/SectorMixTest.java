package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.network.Samples.activity;
import static org.collectiveimpact.network.Samples.goal;
import static org.collectiveimpact.network.Samples.initiative;
import static org.collectiveimpact.network.Samples.network;
import static org.collectiveimpact.network.Samples.partners;
import static org.collectiveimpact.network.Samples.serving;
import static org.collectiveimpact.network.Samples.strategy;

import java.util.Optional;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.junit.jupiter.api.Test;

class SectorMixTest {

    private static Initiative.Builder town() {
        return initiative()
                .addPartners(
                        partners("clinic").get(0).withSectors(Sector.HEALTH_CARE, Sector.RESEARCH),
                        partners("council").get(0).withSectors(Sector.GOVERNMENT),
                        partners("friends").get(0))
                .addGoals(goal("health"))
                .addStrategies(strategy("care", "health"));
    }

    private static SectorMix mix(Initiative.Builder initiative) {
        return network(initiative).sectorMixes().get(0);
    }

    @Test
    void aPartnerCountsInEachOfItsSectors() {
        assertThat(mix(town().addActivities(serving(activity("visits", "clinic", "council"), "care"))))
                .hasToString("health: 2 partners (government 1, research 1, health care 1)");
    }

    @Test
    void anActivityMayNameTheGoalItself() {
        assertThat(mix(town().addActivities(activity("visits", "council").withGoals(GoalId.of("health")))))
                .hasToString("health: 1 partner (government 1)");
    }

    @Test
    void aPartnerWithoutASectorIsNamed() {
        assertThat(mix(town().addActivities(serving(activity("visits", "friends"), "care"))))
                .hasToString("health: 1 partner; sector not recorded: friends");
    }

    @Test
    void whoMayBeAtWorkOnItIsNamed() {
        assertThat(mix(town().addActivities(
                                serving(activity("visits", "clinic"), "care").withStatus(Optional.empty()))))
                .hasToString("health: 0 partners; perhaps: clinic");
    }

    @Test
    void anActivityWithoutPartnersLeavesItOpen() {
        assertThat(mix(town().addActivities(serving(activity("visits"), "care"))))
                .hasToString("health: 0 partners; others may work on it, not recorded");
    }

    @Test
    void anActivityForNothingInParticularMayBeForTheGoal() {
        assertThat(mix(town().addActivities(activity("visits", "clinic"))))
                .hasToString("health: 0 partners; perhaps: clinic");
    }

    @Test
    void anActivityForAnotherGoalMayServeAStrategyForThisOne() {
        Initiative.Builder town = town().addGoals(goal("jobs"))
                .addActivities(activity("visits", "clinic").withGoals(GoalId.of("jobs")));

        assertThat(mix(town)).hasToString("health: 0 partners; perhaps: clinic");
        assertThat(mix(town.addComplete(Section.ACTIVITIES))).hasToString("health: 0 partners");
    }
}
