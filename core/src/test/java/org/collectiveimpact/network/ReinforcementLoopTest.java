package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.network.Samples.activity;
import static org.collectiveimpact.network.Samples.initiative;
import static org.collectiveimpact.network.Samples.network;

import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class ReinforcementLoopTest {

    private static Activity reinforcing(Activity activity, String other) {
        return activity.withReinforces(ActivityId.of(other));
    }

    private static Found<ReinforcementLoop> loops(Activity... activities) {
        return network(initiative().addActivities(activities)).reinforcementLoops();
    }

    @Test
    void activitiesThatReinforceOneAnotherInACircleAreALoop() {
        assertThat(loops(
                        reinforcing(activity("x", "a"), "y"),
                        reinforcing(activity("y", "b"), "z"),
                        reinforcing(activity("z", "a"), "x")))
                .hasToString("1 (x, y, z)");
    }

    @Test
    void aChainIsNoLoopButMayBeOne() {
        assertThat(loops(reinforcing(activity("x", "a"), "y"), activity("y", "b")))
                .hasToString("none for certain; not recorded: y");
    }

    @Test
    void aChainIsNoLoopWhereTheActivitiesAreComplete() {
        assertThat(network(initiative()
                                .addActivities(reinforcing(activity("x", "a"), "y"), activity("y", "b"))
                                .addComplete(Section.ACTIVITIES))
                        .reinforcementLoops())
                .hasToString("none for certain");
    }

    @Test
    void onePartnerAloneIsNoLoop() {
        assertThat(loops(reinforcing(activity("x", "a"), "y"), reinforcing(activity("y", "a"), "x")))
                .hasToString("none for certain");
    }

    @Test
    void anActivityThatMayBeOverLeavesItOpen() {
        Activity perhaps = reinforcing(activity("y", "b"), "x").withStatus(Optional.empty());

        assertThat(loops(reinforcing(activity("x", "a"), "y"), perhaps))
                .hasToString("none for certain; not recorded: y");
    }
}
