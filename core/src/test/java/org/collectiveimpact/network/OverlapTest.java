package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.network.Samples.activity;
import static org.collectiveimpact.network.Samples.initiative;
import static org.collectiveimpact.network.Samples.network;
import static org.collectiveimpact.network.Samples.serving;

import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static Activity course(String id, String partner) {
        return serving(activity(id, partner), "jobs")
                .withType("Course")
                .withGroups(GroupId.of("teens"))
                .withArea("North");
    }

    private static Overlaps overlaps(Activity... activities) {
        return network(initiative().addActivities(activities)).overlaps();
    }

    @Test
    void activitiesThatAreTheSameInAllFourOverlap() {
        assertThat(overlaps(course("x", "a"), course("y", "b"))).hasToString("1 (jobs (Course, teens, North): x, y)");
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(overlaps(course("x", "a"), course("y", "b").withType(" COURSE "))
                        .certain())
                .hasSize(1);
    }

    @Test
    void anotherAreaIsNoOverlap() {
        assertThat(overlaps(course("x", "a"), course("y", "b").withArea("South")))
                .hasToString("none for certain");
    }

    @Test
    void activitiesOfOnePartnerDoNotOverlap() {
        assertThat(overlaps(course("x", "a"), course("y", "a"))).hasToString("none for certain");
    }

    @Test
    void anActivityWithoutATypeMayOverlapWithOthersOfItsStrategy() {
        assertThat(overlaps(course("x", "a"), course("y", "b").withType(Optional.empty())))
                .hasToString("none for certain; not recorded: y");
    }

    @Test
    void anActivityWithoutAStrategyMayOverlapWithAny() {
        assertThat(overlaps(course("x", "a"), activity("y", "b"))).hasToString("none for certain; not recorded: y");
    }

    @Test
    void anActivityWithoutAStatusMayOverlap() {
        assertThat(overlaps(course("x", "a"), course("y", "b").withStatus(Optional.empty())))
                .hasToString("none for certain; not recorded: x, y");
    }

    @Test
    void moreThanTwoPartnersCanBeAskedFor() {
        Initiative three = initiative()
                .addActivities(course("x", "a"), course("y", "b"), course("z", "c"))
                .build();

        assertThat(ActivityNetwork.of(three, Samples.AS_OF).overlaps(3).certain())
                .hasSize(1);
        assertThat(ActivityNetwork.of(three, Samples.AS_OF).overlaps(4).certain())
                .isEmpty();
    }

    @Test
    void whereActivitiesMayOverlapIsTold() {
        Activity untyped = course("y", "b").withType(Optional.empty());
        Activity undecided = course("z", "b").withStatus(Optional.empty());

        assertThat(overlaps(course("x", "a"), untyped, undecided).perhaps())
                .map(Overlap.Shared::toString)
                .containsExactly("jobs (Course, teens, North)", "jobs (teens, North)");
        assertThat(overlaps(course("x", "a"), activity("y", "b")).perhaps()).isEmpty();
    }

    @Test
    void whereActivitiesAreCompleteNoTypeIsAsGoodAsAnother() {
        Activity some = course("x", "a").withType(Optional.empty());
        Activity other = course("y", "b").withType(Optional.empty());

        assertThat(network(initiative().addActivities(some, other).addComplete(Section.ACTIVITIES))
                        .overlaps())
                .hasToString("1 (jobs (teens, North): x, y)");
    }
}
