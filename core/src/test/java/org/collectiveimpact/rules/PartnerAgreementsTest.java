package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class PartnerAgreementsTest {

    @Test
    void nineOfTenAreEnough() {
        assertThat(read(signed(9)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("partners[org-9]")
                        .counted("9 of 10 active partners are party to a memorandum, membership agreement or pledge;"
                                + " without: Org 9")
                        .build());
    }

    @Test
    void fromFiveToEightOfTenArePartOfIt() {
        assertThat(read(signed(8)).score()).isEqualTo(Score.HALF);
        assertThat(read(signed(5)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void fourOfTenAreNotEnough() {
        assertThat(read(signed(4)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void memorandaMembershipsAndPledgesCount() {
        Set<AgreementKind> counting =
                EnumSet.of(AgreementKind.MEMORANDUM, AgreementKind.MEMBERSHIP, AgreementKind.PLEDGE);
        for (AgreementKind kind : AgreementKind.values()) {
            assertThat(read(with(pact(10).kinds(List.of(kind)))).score())
                    .as(kind.name())
                    .isEqualTo(counting.contains(kind) ? Score.FULL : Score.NONE);
        }
    }

    @Test
    void anAgreementHoldsFromItsFirstToItsLastDay() {
        assertThat(read(with(pact(10).adoptedOn(Samples.AS_OF).expiresOn(Samples.AS_OF)))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(with(pact(10).adoptedOn(Samples.AS_OF.plusDays(1)))).score())
                .isEqualTo(Score.NONE);
        assertThat(read(with(pact(10).expiresOn(Samples.AS_OF.minusDays(1)))).score())
                .isEqualTo(Score.NONE);
        assertThat(read(with(pact(10).adoptedOn(Optional.empty()))).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(with(pact(10).adoptedOn(Optional.empty())).withComplete(Section.AGREEMENTS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anybodyMayBePartyWhileNobodyWroteDownWho() {
        Initiative silent = with(pact(0));

        assertThat(read(silent).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(silent.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void withoutPartnersOrAgreementsNobodyCanTell() {
        assertThat(read(signed(9).withPartners()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no active partners recorded"));
        assertThat(read(signed(9).withAgreements()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no agreements recorded"));
    }

    @Test
    void whereThereAreNoAgreementsNobodyIsParty() {
        assertThat(read(signed(9).withAgreements().withComplete(Section.AGREEMENTS)))
                .isEqualTo(Reading.of(Answer.NO, "no agreements, and that list is complete"));
    }

    private static Initiative signed(int parties) {
        return with(pact(parties));
    }

    private static Agreement.Builder pact(int parties) {
        return StructureSamples.agreement("pact", AgreementKind.PLEDGE)
                .parties(IntStream.range(0, parties)
                        .mapToObj(i -> PartnerId.of("org-" + i))
                        .toList());
    }

    private static Initiative with(Agreement.Builder pact) {
        return structured().withPartners(StructureSamples.partners(10)).withAgreements(pact.build());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("gov-partner-agreements", initiative);
    }
}
