package org.collectiveimpact.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.network.Samples.AS_OF;
import static org.collectiveimpact.network.Samples.activity;
import static org.collectiveimpact.network.Samples.initiative;
import static org.collectiveimpact.network.Samples.network;
import static org.collectiveimpact.network.Samples.partners;
import static org.collectiveimpact.network.Samples.serving;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class TieTest {

    private static Initiative.Builder two() {
        return initiative().partners(partners("a", "b"));
    }

    private static PartnerNetwork by(Tie tie, Initiative.Builder initiative) {
        return network(initiative).ties(EnumSet.of(tie));
    }

    private static List<String> bonds(Tie tie, Initiative.Builder initiative) {
        return by(tie, initiative).bonds(1).stream().map(Bond::toString).toList();
    }

    @Test
    void partnersInOneActivityAreTiedByIt() {
        assertThat(bonds(Tie.ACTIVITY, two().addActivities(activity("x", "a", "b"))))
                .containsExactly("a - b: 1");
    }

    @Test
    void theLeadIsOneOfThem() {
        assertThat(bonds(Tie.ACTIVITY, two().addActivities(activity("x", "a").withLead(PartnerId.of("b")))))
                .containsExactly("a - b: 1");
    }

    @Test
    void twoActivitiesForOneStrategyTieByTheStrategyAlone() {
        Initiative.Builder town =
                two().addActivities(serving(activity("x", "a"), "s"), serving(activity("y", "b"), "s"));

        assertThat(bonds(Tie.STRATEGY, town)).containsExactly("a - b: 1");
        assertThat(bonds(Tie.ACTIVITY, town)).isEmpty();
    }

    @Test
    void anActivityThatIsOverTiesNobody() {
        assertThat(bonds(
                        Tie.ACTIVITY,
                        two().addActivities(activity("x", "a", "b").withStatus(ActivityStatus.ENDED))))
                .isEmpty();
    }

    @Test
    void anActivityTiesFromItsFirstDay() {
        assertThat(bonds(
                        Tie.ACTIVITY,
                        two().addActivities(activity("x", "a", "b").withStartedOn(AS_OF))))
                .hasSize(1);
        assertThat(bonds(
                        Tie.ACTIVITY,
                        two().addActivities(activity("x", "a", "b").withStartedOn(AS_OF.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void anActivityTiesUntilItsLastDay() {
        assertThat(bonds(
                        Tie.ACTIVITY,
                        two().addActivities(activity("x", "a", "b").withEndedOn(AS_OF))))
                .hasSize(1);
        assertThat(bonds(
                        Tie.ACTIVITY,
                        two().addActivities(activity("x", "a", "b").withEndedOn(AS_OF.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void partnersThatLeftAreNotThere() {
        assertThat(by(
                                Tie.ACTIVITY,
                                initiative()
                                        .addPartners(
                                                partners("a").get(0),
                                                partners("b").get(0).withStatus(PartnerStatus.LEFT))
                                        .addActivities(activity("x", "a", "b")))
                        .partners())
                .hasSize(1);
    }

    @Test
    void peopleInOneWorkGroupTieTheirPartners() {
        WorkGroup group = WorkGroup.builder()
                .id(WorkGroupId.of("w"))
                .name("w")
                .addMembers(member("ann"), member("bob"))
                .status(WorkGroupStatus.ACTIVE)
                .build();
        Initiative.Builder town = two().addPeople(person("ann", "a"), person("bob", "b"));

        assertThat(bonds(Tie.WORK_GROUP, town.addWorkGroups(group))).containsExactly("a - b: 1");
    }

    @Test
    void aMemberWithoutAPartnerLeavesAWorkGroupOpen() {
        WorkGroup group = WorkGroup.builder()
                .id(WorkGroupId.of("w"))
                .name("w")
                .addMembers(member("ann"))
                .status(WorkGroupStatus.ACTIVE)
                .build();
        Person ann = person("ann", "a").withPartner(Optional.empty());

        assertThat(by(Tie.WORK_GROUP, two().addPeople(ann).addWorkGroups(group)).untold())
                .containsExactly("workGroups[w]");
        assertThat(by(Tie.WORK_GROUP, two().addPeople(ann).addWorkGroups(group).addComplete(Section.PEOPLE))
                        .untold())
                .isEmpty();
    }

    @Test
    void peopleOnTheSteeringCommitteeTieTheirPartnersFromItsFirstDay() {
        SteeringCommittee committee = SteeringCommittee.builder()
                .addMembers(member("ann"), member("bob"))
                .formedOn(AS_OF)
                .build();
        Initiative.Builder town = two().addPeople(person("ann", "a"), person("bob", "b"));

        assertThat(bonds(Tie.STEERING_COMMITTEE, town.steeringCommittee(committee)))
                .containsExactly("a - b: 1");
        assertThat(bonds(Tie.STEERING_COMMITTEE, town.steeringCommittee(committee.withFormedOn(AS_OF.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void coordinationTiesAndCooperationDoesNot() {
        assertThat(bonds(Tie.RELATIONSHIP, two().addRelationships(tie().withLevel(CollaborationLevel.COORDINATE))))
                .containsExactly("a - b: 1");
        assertThat(bonds(Tie.RELATIONSHIP, two().addRelationships(tie().withLevel(CollaborationLevel.COOPERATE))))
                .isEmpty();
    }

    @Test
    void aRelationshipWithoutALevelIsOpen() {
        assertThat(by(Tie.RELATIONSHIP, two().addRelationships(tie())).untold()).containsExactly("relationships[a, b]");
    }

    @Test
    void whatIsNotRecordedAtAllIsOpen() {
        assertThat(network(two()).ties().untold())
                .containsExactly("activities", "relationships", "steeringCommittee", "workGroups");
    }

    @Test
    void whatIsCompleteIsNot() {
        assertThat(network(two().addComplete(
                                        Section.ACTIVITIES,
                                        Section.RELATIONSHIPS,
                                        Section.STEERING_COMMITTEE,
                                        Section.WORK_GROUPS))
                        .ties()
                        .untold())
                .isEmpty();
    }

    private static Relationship tie() {
        return Relationship.builder().a(PartnerId.of("a")).b(PartnerId.of("b")).build();
    }

    private static Member member(String person) {
        return Member.builder().person(PersonId.of(person)).build();
    }

    private static Person person(String id, String partner) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(id)
                .partner(PartnerId.of(partner))
                .build();
    }
}
