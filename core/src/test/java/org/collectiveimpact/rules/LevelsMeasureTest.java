package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class LevelsMeasureTest {

    @Test
    void allLevelsJoinedBySharedMembersAreEnough() {
        assertThat(read(structured()))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "in place: steering committee, backbone, work groups, partners, community members, joined by"
                                + " shared members"));
    }

    @Test
    void oneLevelMissingIsPartOfIt() {
        assertThat(read(structured().withWorkGroups().withComplete(Section.WORK_GROUPS)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "in place: steering committee, backbone, partners, community members; missing: work"
                                        + " groups")
                        .withShortfalls("workGroups"));
    }

    @Test
    void twoLevelsMissingAreNotEnough() {
        assertThat(read(structured()
                        .withWorkGroups()
                        .withBackbone(Optional.empty())
                        .withComplete(Section.WORK_GROUPS, Section.BACKBONE)))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "in place: steering committee, partners, community members; missing: backbone, work"
                                        + " groups")
                        .withShortfalls("backbone", "workGroups"));
    }

    @Test
    void anotherLimitAllowsForMore() {
        assertThat(Samples.read(
                                Samples.withNumber("gov-levels-complete", "missing", 2),
                                structured()
                                        .withWorkGroups()
                                        .withBackbone(Optional.empty())
                                        .withComplete(Section.WORK_GROUPS, Section.BACKBONE))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void oneLevelNotRecordedMayBeThere() {
        assertThat(read(structured().withWorkGroups()))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("workGroups")
                        .counted("in place: steering committee, backbone, partners, community members; not recorded:"
                                + " work groups")
                        .build());
    }

    @Test
    void levelsThatShareNobodyAreNotJoined() {
        assertThat(read(apart()))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "in place: steering committee, backbone, work groups, partners, community members;"
                                        + " not joined with the others: work groups, community members")
                        .withShortfalls("people", "workGroups"));
    }

    @Test
    void aGroupWithoutMembersMayJoinThem() {
        assertThat(read(apart().withWorkGroups(StructureSamples.group("readers").build())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("people", "workGroups")
                        .counted("in place: steering committee, backbone, work groups, partners, community members;"
                                + " perhaps not joined with the others: work groups, community members")
                        .build());
    }

    @Test
    void aPersonWithoutAPartnerMayJoinThem() {
        Initiative open = apart().withPeople(replaced(StructureSamples.resident("ann")));

        assertThat(read(open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open.withComplete(Section.PEOPLE)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aResidentOnTheCommitteeJoinsThem() {
        assertThat(read(apart().withSteeringCommittee(SteeringCommittee.builder()
                                .addMembers(Samples.member("mayor"), Samples.member("ann"))
                                .build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void theBackboneIsJoinedByItsStaffOrItsOrganisation() {
        Backbone alone = StructureSamples.backbone()
                .organisations(List.of())
                .staff(List.of(StructureSamples.post("ghost", "1").build()))
                .build();
        Initiative complete = structured().withComplete(Section.PEOPLE, Section.BACKBONE);

        assertThat(read(complete.withBackbone(alone)).score()).isEqualTo(Score.HALF);
        assertThat(read(complete.withBackbone(alone.withStaff(
                                StructureSamples.post("mayor", "1").build())))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(complete.withBackbone(alone.withStaff(StructureSamples.post("mayor", "1")
                                .end(Samples.AS_OF.minusDays(1))
                                .build())))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(read(complete.withBackbone(
                                alone.withType(BackboneType.STEERING_COMMITTEE).withStaff()))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(complete.withBackbone(
                                StructureSamples.backbone().staff(List.of()).build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aBackboneWithoutAnOrganisationMayBeOneOfThePartners() {
        Backbone alone = StructureSamples.backbone()
                .organisations(List.of())
                .staff(List.of(StructureSamples.post("mayor", "1").build()))
                .build();
        Initiative open = structured()
                .withPeople(
                        Samples.person("mayor", "elsewhere"),
                        Samples.person("director", "elsewhere"),
                        StructureSamples.resident("ann"))
                .withComplete(Section.PEOPLE)
                .withBackbone(alone);

        assertThat(read(open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open.withComplete(Section.PEOPLE, Section.BACKBONE)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aCandidateIsNoBackboneYet() {
        assertThat(read(structured()
                                .withBackbone(StructureSamples.backbone()
                                        .status(BackboneStatus.CANDIDATE)
                                        .build()))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void groupsThatAreNotAtWorkAreNotInPlace() {
        assertThat(read(structured()
                                .withWorkGroups(StructureSamples.group("readers", "ann")
                                        .status(WorkGroupStatus.PLANNED)
                                        .build()))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void peopleWhoAreNeitherResidentsNorExperiencedAreNotTheCommunity() {
        Person mayor = StructureSamples.leader("mayor", "city").build();

        assertThat(read(structured().withPeople(mayor)).score()).isEqualTo(Score.HALF);
        assertThat(read(structured().withPeople(mayor.withLivedExperience(Optional.empty())))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    /** Returns a structure in which work groups and community share people, but none with the rest. */
    private static Initiative apart() {
        return structured()
                .withSteeringCommittee(SteeringCommittee.builder()
                        .addMembers(Samples.member("mayor"), Samples.member("coordinator"))
                        .build())
                .withWorkGroups(StructureSamples.group("readers", "ann").build())
                .withPeople(replaced(Samples.person("ann", "elsewhere")
                        .withSector(Sector.RESIDENT)
                        .withLivedExperience(true)));
    }

    private static List<Person> replaced(Person resident) {
        return List.of(
                StructureSamples.leader("mayor", "city").build(),
                StructureSamples.leader("coordinator", "hub").build(),
                StructureSamples.leader("analyst", "hub").build(),
                resident);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("gov-levels-complete", initiative);
    }
}
