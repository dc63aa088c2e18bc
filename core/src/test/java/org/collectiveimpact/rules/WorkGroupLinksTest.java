package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.group;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class WorkGroupLinksTest {

    /** A meeting that has nothing to do with work groups. */
    private static final Meeting OTHER =
            Meeting.builder().date(LocalDate.of(2025, 3, 1)).body(Body.FUNDERS).build();

    @Test
    void groupsThatShareMembersWithTheCommitteeAndEachOtherAreLinked() {
        assertThat(read(with(group("readers", "mayor", "lee"), group("drivers", "lee", "ann"))))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "2 of 2 active work groups are linked to the steering committee and to one another"));
    }

    @Test
    void aGroupWithoutALinkToTheCommitteeFallsShort() {
        assertThat(read(with(group("readers", "mayor", "lee"), group("drivers", "lee"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 active work groups are linked to the steering committee and to one another;"
                                        + " without: Drivers")
                        .withShortfalls("workGroups[drivers]"));
    }

    @Test
    void groupsWithoutATieToEachOtherAreNotEnough() {
        assertThat(read(apart()).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aJointMeetingTiesGroups() {
        assertThat(read(apart().withMeetings(meeting("2026-01-01", "readers", "drivers")))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(apart().withMeetings(meeting("2026-01-02", "readers", "drivers")))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(read(apart().withMeetings(meeting("2025-01-01", "readers"), meeting("2025-01-02", "drivers")))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void withoutMeetingsOneMayHaveBeenJoint() {
        assertThat(read(apart().withMeetings()))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("workGroups[drivers]", "workGroups[readers]")
                        .counted("0 of 2 active work groups are linked to the steering committee and to one another;"
                                + " not recorded: Drivers, Readers")
                        .build());
        assertThat(read(apart().withMeetings().withComplete(Section.MEETINGS)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aMeetingOfUnnamedWorkGroupsMayHaveBeenJoint() {
        assertThat(read(apart().withMeetings(OTHER.withBody(Body.WORK_GROUP))).score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(read(apart().withMeetings(OTHER.withBody(Optional.empty()))).score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void theOnlyGroupNeedsNoOther() {
        assertThat(read(with(group("readers", "mayor"), group("drivers", "ann").status(WorkGroupStatus.CLOSED)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void besideAGroupWithoutAStatusItMayBeTheOnlyOne() {
        assertThat(read(with(group("readers", "mayor"), group("drivers", "ann").status(Optional.empty())))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aTieToAGroupThatMayHaveEndedIsNoneForCertain() {
        assertThat(read(with(
                                group("readers", "mayor", "lee"),
                                group("drivers", "ann"),
                                group("helpers", "bob", "lee").status(Optional.empty())))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void aGroupOfWhichNobodyWroteDownTheMembersMayBeLinkedToAny() {
        assertThat(read(with(group("readers", "mayor"), group("drivers"))).score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(read(with(group("readers", "mayor"), group("drivers")).withComplete(Section.WORK_GROUPS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void withoutACommitteeTheLinkToItIsOpen() {
        Initiative without = with(group("readers", "mayor")).withSteeringCommittee(Optional.empty());

        assertThat(read(without).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(without.withComplete(Section.STEERING_COMMITTEE)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void withoutActiveGroupsNobodyCanTell() {
        assertThat(read(with(group("readers", "mayor").status(WorkGroupStatus.PLANNED))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no active work groups recorded"));
        assertThat(read(with().withComplete(Section.WORK_GROUPS)))
                .isEqualTo(Reading.of(Answer.NO, "no active work groups, and that list is complete"));
    }

    /** Returns two groups that are linked to the committee and not to each other. */
    private static Initiative apart() {
        return with(group("readers", "mayor"), group("drivers", "ann"));
    }

    private static Meeting meeting(String date, String... groups) {
        return Meeting.builder()
                .date(LocalDate.parse(date))
                .workGroups(Stream.of(groups).map(WorkGroupId::of).toList())
                .build();
    }

    private static Initiative with(WorkGroup.Builder... groups) {
        return structured()
                .withMeetings(OTHER)
                .withWorkGroups(
                        List.of(groups).stream().map(WorkGroup.Builder::build).toList());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("gov-workgroups-linked", initiative);
    }
}
