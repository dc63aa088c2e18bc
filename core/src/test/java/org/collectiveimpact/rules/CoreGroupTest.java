package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;
import org.junit.jupiter.api.Test;

class CoreGroupTest {

    @Test
    void threeSectorsAreEnough() {
        assertThat(read(seats("mayor", "director", "ann")))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "members of the steering committee come from 3 sectors: government, business, resident"));
    }

    @Test
    void twoSectorsArePartOfIt() {
        assertThat(read(seats("mayor", "director", "ann", "bob").withPeople(people("mayor", "ann", "bob"))))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("steeringCommittee.members[director]")
                        .counted("members of the steering committee come from 2 sectors: government, resident;"
                                + " sector not recorded: director")
                        .build());
        assertThat(read(seats("mayor", "ann", "bob")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "members of the steering committee come from 2 sectors: government, resident")
                        .withShortfalls("steeringCommittee.members"));
    }

    @Test
    void oneSectorIsNotEnough() {
        assertThat(read(seats("ann", "bob")))
                .isEqualTo(Reading.of(Answer.NO, "members of the steering committee come from 1 sector: resident")
                        .withShortfalls("steeringCommittee.members"));
    }

    @Test
    void anotherLimitAsksForOtherNumbers() {
        assertThat(Samples.read(Samples.withYes("gov-core-group-formed", ">= 2"), seats("mayor", "ann"))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void membersOfUnknownSectorDoNotMatterOnceThereAreEnough() {
        assertThat(read(seats("mayor", "director", "ann", "nobody")))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "members of the steering committee come from 3 sectors: government, business, resident;"
                                + " sector not recorded: nobody"));
    }

    @Test
    void inListsDeclaredCompleteAMemberWithoutASectorHasNone() {
        assertThat(read(seats("mayor", "ann", "nobody").withComplete(Section.PEOPLE))
                        .score())
                .isEqualTo(Score.HALF);
        Initiative withoutSectors = seats("mayor", "ann", "director").withPartners();
        assertThat(read(withoutSectors).score()).isEqualTo(Score.between(0, 1));
        assertThat(read(withoutSectors.withComplete(Section.PARTNERS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aCommitteeWithoutMembersIsNotRecorded() {
        assertThat(read(seats()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no members of a steering committee recorded")
                        .withUntold("steeringCommittee.members"));
    }

    @Test
    void aCommitteeDeclaredCompleteWithoutMembersHasNone() {
        assertThat(read(seats().withComplete(Section.STEERING_COMMITTEE)))
                .isEqualTo(Reading.of(Answer.NO, "no members of a steering committee, and that part is complete")
                        .withShortfalls("steeringCommittee.members"));
    }

    @Test
    void aCommitteeOfTheDayCounts() {
        assertThat(read(formed(Samples.AS_OF)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aCommitteeThatMeetsLaterIsNotThereYet() {
        assertThat(read(formed(Samples.AS_OF.plusDays(1))).score()).isEqualTo(Score.UNKNOWN);
    }

    private static Initiative formed(LocalDate day) {
        return structured()
                .withSteeringCommittee(
                        StructureSamples.committee().formedOn(day).build());
    }

    private static Initiative seats(String... people) {
        return structured()
                .withSteeringCommittee(SteeringCommittee.builder()
                        .members(Stream.of(people).map(StructureSamples::voter).toList())
                        .build());
    }

    private static Iterable<Person> people(String... ids) {
        return structured().people().stream()
                .filter(person -> Stream.of(ids).anyMatch(person.id().value()::equals))
                .toList();
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("gov-core-group-formed", initiative);
    }
}
