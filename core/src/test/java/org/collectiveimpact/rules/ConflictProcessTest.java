package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class ConflictProcessTest {

    private static final BackboneStaff MANAGER =
            StructureSamples.post("lee", "1", BackboneRole.PROJECT_MANAGER).build();
    private static final BackboneStaff FACILITATOR =
            StructureSamples.post("lee", "1", BackboneRole.FACILITATOR).build();

    @Test
    void anAgreementThatNamesAMediatorIsEnough() {
        assertThat(read(with(MANAGER, rule().mediator("Judge Lee"))))
                .isEqualTo(Reading.of(Answer.YES, "an agreed way to settle conflicts and a named mediator"));
    }

    @Test
    void aFacilitatorOfTheBackboneMediatesAsWell() {
        assertThat(read(with(FACILITATOR, rule())).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aProcessAloneIsPartOfItAtLeast() {
        assertThat(read(with(MANAGER, rule())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agreements")
                        .counted("an agreed way to settle conflicts; not recorded: a named mediator")
                        .build());
        assertThat(read(with(MANAGER, rule().mediator(" ")).withComplete(Section.AGREEMENTS)))
                .isEqualTo(Reading.of(Answer.PARTLY, "an agreed way to settle conflicts; missing: a named mediator")
                        .withShortfalls("agreements"));
    }

    @Test
    void aMediatorAloneIsPartOfIt() {
        assertThat(read(with(FACILITATOR, pact())))
                .isEqualTo(Reading.of(Answer.PARTLY, "a named mediator; missing: an agreed way to settle conflicts")
                        .withShortfalls("agreements"));
        assertThat(read(with(MANAGER, pact().mediator("Judge Lee"))).score()).isEqualTo(Score.HALF);
    }

    @Test
    void neitherIsNotEnough() {
        assertThat(read(with(MANAGER, pact())))
                .isEqualTo(Reading.of(Answer.NO, "neither an agreed way to settle conflicts nor a named mediator")
                        .withShortfalls("agreements"));
    }

    @Test
    void aDraftOrAnExpiredAgreementDoesNotCount() {
        assertThat(read(with(MANAGER, rule().adoptedOn(Samples.AS_OF.plusDays(1))))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(read(with(MANAGER, rule().adoptedOn(Optional.empty()))).score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(read(with(MANAGER, rule().adoptedOn(Optional.empty())).withComplete(Section.AGREEMENTS))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(read(with(MANAGER, rule().mediator("Judge Lee").expiresOn(Samples.AS_OF.minusDays(1))))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anAgreementWithoutAKindMaySettleConflicts() {
        assertThat(read(with(FACILITATOR, rule().kinds(List.of()))).score()).isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void aFacilitatorWhoLeftOrIsNotNamedDoesNotMediateForCertain() {
        BackboneStaff gone = FACILITATOR.withEnd(Samples.AS_OF.minusDays(1));
        BackboneStaff vacant = FACILITATOR.withPerson(Optional.empty());

        assertThat(read(with(gone, pact())).score()).isEqualTo(Score.NONE);
        assertThat(read(with(FACILITATOR.withEnd(Samples.AS_OF), pact())).score())
                .isEqualTo(Score.HALF);
        assertThat(read(with(vacant, pact())).score()).isEqualTo(Score.between(0, 0.5));
        assertThat(read(with(vacant, pact()).withComplete(Section.BACKBONE)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void withoutABackboneItMayHaveAFacilitator() {
        Initiative without = with(MANAGER, pact()).withBackbone(Optional.empty());

        assertThat(read(without).score()).isEqualTo(Score.between(0, 0.5));
        assertThat(read(without.withComplete(Section.BACKBONE)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void withoutAgreementsNobodyCanTell() {
        assertThat(read(with(MANAGER)))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "neither an agreed way to settle conflicts nor a named mediator recorded")
                        .withUntold("agreements"));
        assertThat(read(with(MANAGER).withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    private static Agreement.Builder rule() {
        return StructureSamples.agreement("rule", AgreementKind.CONFLICT_RESOLUTION);
    }

    private static Agreement.Builder pact() {
        return StructureSamples.agreement("pact", AgreementKind.MEMBERSHIP);
    }

    private static Initiative with(BackboneStaff post, Agreement.Builder... agreements) {
        return structured()
                .withBackbone(StructureSamples.backbone().staff(List.of(post)).build())
                .withAgreements(
                        Stream.of(agreements).map(Agreement.Builder::build).toList());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("gov-conflict-process", initiative);
    }
}
