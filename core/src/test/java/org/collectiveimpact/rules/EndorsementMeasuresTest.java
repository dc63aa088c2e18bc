package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.agenda;
import static org.collectiveimpact.rules.Samples.endorsement;
import static org.collectiveimpact.rules.Samples.member;
import static org.collectiveimpact.rules.Samples.partner;
import static org.collectiveimpact.rules.Samples.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;
import org.junit.jupiter.api.Test;

class EndorsementMeasuresTest {

    @Test
    void nineOfTenAreEnough() {
        assertThat(read(ofTen(9)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("partners[org-9]")
                        .counted("9 of 10 steering organisations have endorsed the current agenda; without: Org 9")
                        .build());
    }

    @Test
    void eightOfTenArePartOfIt() {
        assertThat(read(ofTen(8)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "8 of 10 steering organisations have endorsed the current agenda;"
                                        + " without: Org 8, Org 9")
                        .withShortfalls("partners[org-8]", "partners[org-9]"));
    }

    @Test
    void fiveOfTenArePartOfIt() {
        assertThat(read(ofTen(5)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void fourOfTenAreNotEnough() {
        assertThat(read(ofTen(4)))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "4 of 10 steering organisations have endorsed the current agenda;"
                                        + " without: Org 4, Org 5, Org 6, Org 7, Org 8 and 1 more")
                        .withShortfalls(IntStream.range(4, 10)
                                .mapToObj(i -> "partners[org-" + i + "]")
                                .toList()));
    }

    @Test
    void aLowerLimitAsksForFewer() {
        assertThat(Samples.read(Samples.withYes("ca-outcomes-agreed", ">= 0.8"), ofTen(8))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anEndorsementOfAnEarlierVersionDoesNotCount() {
        assertThat(read(with(
                        agenda().version("2").endorsements(List.of(version("city", "1"), version("school", "2"))))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 steering organisations have endorsed the current agenda; without: City")
                        .withShortfalls("partners[city]"));
    }

    @Test
    void whileNobodyKnowsTheCurrentVersionAnEndorsementOfAVersionSettlesNothing() {
        assertThat(read(with(agenda().version(Optional.empty())
                        .endorsements(List.of(version("city", "1"), version("school", "2"))))))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("partners[city]", "partners[school]")
                        .counted("0 of 2 steering organisations have endorsed the current agenda;"
                                + " not recorded: City, School")
                        .build());
    }

    @Test
    void anEndorsementOfTheDayCounts() {
        assertThat(read(with(agenda().endorsements(List.of(
                                endorsement("city").build(),
                                endorsement("school").date(Samples.AS_OF).build()))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aLaterEndorsementDoesNotCountYet() {
        assertThat(read(with(agenda().endorsements(List.of(
                                endorsement("city").build(),
                                endorsement("school")
                                        .date(Samples.AS_OF.plusDays(1))
                                        .build()))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void withoutAnyEndorsementNobodyCanTell() {
        assertThat(read(with(agenda().endorsements(List.of()))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no endorsement of the agenda recorded")
                        .withUntold("agenda.endorsements"));
    }

    @Test
    void anAgendaDeclaredCompleteWithoutEndorsementsHasNone() {
        assertThat(read(with(agenda().endorsements(List.of())).withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.NO, "no endorsement of the agenda, and that part is complete")
                        .withShortfalls("agenda.endorsements"));
    }

    @Test
    void severalSeatsOfOneOrganisationAreOneOrganisation() {
        Initiative initiative = Samples.sound()
                .withPeople(person("mayor", "city"), person("clerk", "city"))
                .withSteeringCommittee(SteeringCommittee.builder()
                        .addMembers(member("mayor"), member("clerk"))
                        .build());

        assertThat(read(initiative).counted())
                .isEqualTo("1 of 1 steering organisations have endorsed the current agenda");
    }

    @Test
    void aMemberWithoutAnOrganisationMaySitThereForAnother() {
        Initiative initiative = Samples.sound()
                .withPeople(person("mayor", "city"))
                .withSteeringCommittee(SteeringCommittee.builder()
                        .addMembers(member("mayor"), member("nobody"))
                        .build());

        assertThat(read(initiative))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("people[nobody]")
                        .counted("1 of 1 steering organisations have endorsed the current agenda;"
                                + " not recorded whether among them: nobody")
                        .build());
        assertThat(read(initiative.withComplete(Section.PEOPLE)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anOrganisationThatIsNoPartnerGoesByItsId() {
        assertThat(read(Samples.sound()
                                .withPartners()
                                .withAgenda(agenda().endorsements(
                                                List.of(endorsement("city").build()))
                                        .build()))
                        .counted())
                .isEqualTo("1 of 2 steering organisations have endorsed the current agenda; without: school");
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("ca-outcomes-agreed", initiative);
    }

    private static Initiative with(CommonAgenda.Builder agenda) {
        return Samples.sound().withAgenda(agenda.build());
    }

    private static Endorsement version(String partner, String version) {
        return endorsement(partner).agendaVersion(version).build();
    }

    /** Returns an initiative with ten steering organisations, of which some have endorsed. */
    private static Initiative ofTen(int endorsed) {
        return Samples.sound()
                .withPartners(ten().mapToObj(i -> partner("org-" + i)).toList())
                .withPeople(
                        ten().mapToObj(i -> person("person-" + i, "org-" + i)).toList())
                .withSteeringCommittee(SteeringCommittee.builder()
                        .members(ten().mapToObj(i -> member("person-" + i)).toList())
                        .build())
                .withAgenda(agenda().endorsements(IntStream.range(0, endorsed)
                                .mapToObj(i -> endorsement("org-" + i).build())
                                .toList())
                        .build());
    }

    private static IntStream ten() {
        return IntStream.range(0, 10);
    }
}
