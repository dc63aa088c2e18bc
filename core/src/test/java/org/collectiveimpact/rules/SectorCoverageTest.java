package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.partner;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroupStatus;
import org.junit.jupiter.api.Test;

class SectorCoverageTest {

    private static final Partner CITY = partner("city", Sector.GOVERNMENT);
    private static final Partner FIRM = partner("firm", Sector.BUSINESS);
    private static final Partner GIVER = partner("giver", Sector.PHILANTHROPY, Sector.NONPROFIT);
    private static final Partner TENANTS = partner("tenants", Sector.RESIDENT);
    private static final Partner SILENT = partner("silent");

    @Test
    void allFiveAreEnough() {
        assertThat(read(of(CITY, FIRM, GIVER, TENANTS)))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "among active partners and resident members: government, business, philanthropy, nonprofit,"
                                + " resident"));
    }

    @Test
    void governmentAndBusinessArePartOfIt() {
        assertThat(read(of(CITY, FIRM)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "among active partners and resident members: government, business; missing:"
                                        + " philanthropy, nonprofit, resident")
                        .withShortfalls("partners"));
    }

    @Test
    void withoutGovernmentOrBusinessItIsNotEnough() {
        assertThat(read(of(FIRM, GIVER, TENANTS)).score()).isEqualTo(Score.NONE);
        assertThat(read(of(CITY, GIVER, TENANTS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void partnersThatLeftDoNotCount() {
        assertThat(read(of(CITY.withStatus(PartnerStatus.LEFT), FIRM, GIVER, TENANTS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void residentsMayBeMembersOfTheCommittee() {
        assertThat(read(structured().withPartners(CITY, FIRM, GIVER).withWorkGroups())
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void residentsMayBeMembersOfAWorkGroupThatIsNotClosed() {
        Initiative working = structured()
                .withPartners(CITY, FIRM, GIVER)
                .withSteeringCommittee(Optional.empty())
                .withWorkGroups(StructureSamples.group("readers", "ann").build());

        assertThat(read(working).score()).isEqualTo(Score.FULL);
        assertThat(read(working.withWorkGroups(StructureSamples.group("readers", "ann")
                                .status(WorkGroupStatus.CLOSED)
                                .build()))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void whileNoMembersAreRecordedResidentsMayBeAmongThem() {
        Initiative silent = structured()
                .withPartners(CITY, FIRM, GIVER)
                .withSteeringCommittee(Optional.empty())
                .withWorkGroups();

        assertThat(read(silent))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("people")
                        .counted("among active partners and resident members: government, business, philanthropy,"
                                + " nonprofit; not recorded: resident")
                        .build());
        assertThat(read(silent.withComplete(Section.STEERING_COMMITTEE)).score())
                .isEqualTo(Score.between(0.5, 1));
        assertThat(read(silent.withComplete(Section.STEERING_COMMITTEE, Section.WORK_GROUPS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void residentsMayBeInAWorkGroupWhoseMembersNobodyWroteDown() {
        Initiative initiative = of(CITY, FIRM, GIVER).withComplete();

        assertThat(read(initiative).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(initiative.withWorkGroups(
                                StructureSamples.group("readers", "mayor").build()))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(read(initiative.withWorkGroups(
                                StructureSamples.group("readers", "mayor").build(),
                                StructureSamples.group("writers").build()))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void aMemberOfUnknownSectorMayBeAResident() {
        Initiative unknown = of(CITY, FIRM, GIVER)
                .withSteeringCommittee(SteeringCommittee.builder()
                        .addMembers(Samples.member("nobody"))
                        .build());

        assertThat(read(unknown).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(unknown.withComplete(Section.PEOPLE, Section.WORK_GROUPS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aPartnerWithoutASectorMayBeOfAny() {
        assertThat(read(of(CITY, SILENT)))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("partners[silent]")
                        .counted("among active partners and resident members: government; not recorded: business,"
                                + " philanthropy, nonprofit, resident; partners without a sector: Silent")
                        .build());
    }

    @Test
    void amongPartnersDeclaredCompleteAPartnerWithoutASectorHasNone() {
        assertThat(read(of(CITY, FIRM, SILENT).withComplete(Section.PARTNERS)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void withoutActivePartnersNobodyCanTell() {
        assertThat(read(of(CITY.withStatus(PartnerStatus.PAUSED))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no active partners recorded"));
    }

    @Test
    void whereThereAreNoPartnersNoSectorIsThere() {
        assertThat(read(of().withComplete(Section.PARTNERS)))
                .isEqualTo(Reading.of(Answer.NO, "no active partners, and that list is complete"));
    }

    /** Returns an initiative with partners, whose only member is no resident and which has no work groups. */
    private static Initiative of(Partner... partners) {
        return structured()
                .withPartners(partners)
                .withPeople(List.of(StructureSamples.leader("mayor", "city")
                        .sector(Sector.GOVERNMENT)
                        .build()))
                .withWorkGroups()
                .withComplete(Section.WORK_GROUPS)
                .withSteeringCommittee(SteeringCommittee.builder()
                        .addMembers(Samples.member("mayor"))
                        .build());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("gov-sectors-covered", initiative);
    }
}
