package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.CommunitySamples.engaged;
import static org.collectiveimpact.rules.CommunitySamples.members;
import static org.collectiveimpact.rules.CommunitySamples.parent;
import static org.collectiveimpact.rules.CommunitySamples.steering;
import static org.collectiveimpact.rules.Samples.person;
import static org.collectiveimpact.rules.WorkSamples.workGroup;

import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class CommunityShareTest {

    private static final String SHARE =
            " members of the steering committee and work groups are residents or have lived experience";

    @Test
    void aQuarterOfTheMembersIsEnough() {
        assertThat(read(of(1, 3)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("people[person-1]", "people[person-2]", "people[person-3]")
                        .counted("1 of 4" + SHARE + "; without: Person 1, Person 2, Person 3")
                        .build());
    }

    @Test
    void fewerMembersArePartOfItOrNotEnough() {
        assertThat(read(of(1, 4)).score()).isEqualTo(Score.HALF);
        assertThat(read(of(1, 9)).score()).isEqualTo(Score.HALF);
        assertThat(read(of(1, 10)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aResidentNeedsNoLivedExperience() {
        assertThat(read(engaged().withPeople(official("ann").withSector(Sector.RESIDENT)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void ofAMemberOfWhomItIsNotRecordedNobodyCanTell() {
        Reading unknown = Reading.builder()
                .score(Score.UNKNOWN)
                .cause(Cause.NOT_RECORDED)
                .addUntold("people[ann]")
                .counted("0 of 1" + SHARE + "; not recorded: Ann")
                .build();

        assertThat(read(engaged().withPeople(official("ann").withLivedExperience(Optional.empty()))))
                .isEqualTo(unknown);
        assertThat(read(engaged().withPeople(official("ann").withSector(Optional.empty()))))
                .isEqualTo(unknown);
        assertThat(read(engaged().withPeople()))
                .isEqualTo(unknown.withCounted("0 of 1" + SHARE + "; not recorded: ann"));
        assertThat(read(engaged().withPeople().withComplete(Section.PEOPLE)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whoSitsInSeveralBodiesIsOneMember() {
        assertThat(read(engaged()
                                .withWorkGroups(
                                        workGroup("one")
                                                .addMembers(members("ann"))
                                                .build(),
                                        workGroup("two")
                                                .addMembers(members("ann", "bob"))
                                                .build()))
                        .counted())
                .isEqualTo("1 of 2" + SHARE + "; not recorded: bob");
    }

    @Test
    void closedGroupsNoLongerCount() {
        assertThat(read(engaged()
                                .withWorkGroups(workGroup("one")
                                        .addMembers(members("bob"))
                                        .status(WorkGroupStatus.CLOSED)
                                        .build()))
                        .counted())
                .startsWith("1 of 1 ");
    }

    @Test
    void aGroupWithoutAStatusMayBeClosed() {
        Initiative open = engaged()
                .withPeople(parent("ann"), official("bob"))
                .withSteeringCommittee(steering("bob").build())
                .withWorkGroups(workGroup("one")
                        .addMembers(members("ann"))
                        .status(Optional.empty())
                        .build());

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("people[bob]")
                        .addUntold("people[ann]")
                        .counted("0 of 1" + SHARE + "; without: Bob; not recorded whether among them: Ann")
                        .build());
        assertThat(read(open.withComplete(Section.WORK_GROUPS)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void whileAWorkGroupIsWithoutMembersTheShareIsOpen() {
        Initiative open = engaged().withWorkGroups(workGroup("one").build());

        assertThat(read(open))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "1 of 1" + SHARE + "; members not recorded: One")
                        .withUntold("workGroups[one]"));
        assertThat(read(open.withComplete(Section.WORK_GROUPS)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aCommitteeStillToBeFormedDoesNotCountYet() {
        assertThat(read(engaged()
                                .withSteeringCommittee(
                                        steering("ann").formedOn(Samples.AS_OF).build()))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(engaged()
                        .withSteeringCommittee(steering("ann")
                                .formedOn(Samples.AS_OF.plusDays(1))
                                .build())))
                .isEqualTo(Reading.unknown(
                        Cause.NOT_RECORDED, "no members of the steering committee or work groups recorded"));
    }

    @Test
    void thereAreNoMembersOnlyIfBothListsAreComplete() {
        Initiative none = engaged().withSteeringCommittee(Optional.empty());

        assertThat(read(none.withComplete(Section.STEERING_COMMITTEE)).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(none.withComplete(Section.WORK_GROUPS)).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(none.withComplete(Section.STEERING_COMMITTEE, Section.WORK_GROUPS)))
                .isEqualTo(Reading.of(
                        Answer.NO, "no members of the steering committee or work groups, and that list is complete"));
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("eq-community-share", initiative);
    }

    private static Person official(String id) {
        return person(id, "city").withSector(Sector.GOVERNMENT).withLivedExperience(false);
    }

    /** Returns an initiative with some members of the community and some officials. */
    private static Initiative of(int community, int officials) {
        String[] ids = IntStream.range(0, community + officials)
                .mapToObj(i -> "person-" + i)
                .toArray(String[]::new);
        return engaged()
                .withPeople(IntStream.range(0, ids.length)
                        .mapToObj(i -> i < community ? parent(ids[i]) : official(ids[i]))
                        .toList())
                .withSteeringCommittee(steering(ids).build());
    }
}
