package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class CharterMeasureTest {

    @Test
    void anAdoptedCharterIsEnough() {
        assertThat(read(with(charter())))
                .isEqualTo(
                        Reading.of(Answer.YES, "1 of 1 charters of the steering committee are adopted and in force"));
    }

    @Test
    void aDraftIsPartOfIt() {
        assertThat(read(with(charter().adoptedOn(Optional.empty()))))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1),
                                "0 of 1 charters of the steering committee are adopted and in force;"
                                        + " not recorded: Charter")
                        .withUntold("agreements[charter]"));
        assertThat(read(with(charter().adoptedOn(Optional.empty())).withComplete(Section.AGREEMENTS)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 charters of the steering committee are adopted and in force; without:"
                                        + " Charter")
                        .withShortfalls("agreements[charter]"));
    }

    @Test
    void aCharterOfTheDayIsAdoptedAndOneOfTheNextDayIsADraft() {
        assertThat(read(with(charter().adoptedOn(Samples.AS_OF))).score()).isEqualTo(Score.FULL);
        assertThat(read(with(charter().adoptedOn(Samples.AS_OF.plusDays(1)))).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aCharterHoldsOnItsLastDayAndNotAfterIt() {
        assertThat(read(with(charter().expiresOn(Samples.AS_OF))).score()).isEqualTo(Score.FULL);
        assertThat(read(with(charter().expiresOn(Samples.AS_OF.minusDays(1)))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aDraftReplacesAnExpiredCharterInPart() {
        assertThat(read(with(
                                charter().expiresOn(Samples.AS_OF.minusDays(1)),
                                StructureSamples.agreement("next", AgreementKind.CHARTER)
                                        .adoptedOn(Samples.AS_OF.plusDays(1))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void anAgreementWithoutAKindMayBeACharter() {
        assertThat(read(with(charter().kinds(List.of()))))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agreements[charter]")
                        .counted("no agreement is known to be a charter; not recorded: Charter")
                        .build());
        assertThat(read(with(charter().kinds(List.of()).adoptedOn(Samples.AS_OF.plusDays(1))))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
        assertThat(read(with(charter().kinds(List.of())).withComplete(Section.AGREEMENTS)))
                .isEqualTo(Reading.of(Answer.NO, "no charter; 1 agreement recorded"));
    }

    @Test
    void otherAgreementsAreNotEnough() {
        assertThat(read(with(StructureSamples.agreement("pact", AgreementKind.MEMBERSHIP))))
                .isEqualTo(Reading.of(Answer.NO, "no charter; 1 agreement recorded"));
    }

    @Test
    void withoutAgreementsNobodyCanTell() {
        assertThat(read(with())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no agreements recorded"));
    }

    @Test
    void whereThereAreNoAgreementsThereIsNoCharter() {
        assertThat(read(with().withComplete(Section.AGREEMENTS)))
                .isEqualTo(Reading.of(Answer.NO, "no agreements, and that list is complete"));
    }

    private static Agreement.Builder charter() {
        return StructureSamples.agreement("charter", AgreementKind.CHARTER);
    }

    private static Initiative with(Agreement.Builder... agreements) {
        return structured()
                .withAgreements(
                        Stream.of(agreements).map(Agreement.Builder::build).toList());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("gov-charter", initiative);
    }
}
