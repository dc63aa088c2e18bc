package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.compact;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class MeasurementAgreementTest {

    @Test
    void nineOfTenPartnersAreEnough() {
        assertThat(read(bound(9, 10)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("partners[partner-10]")
                        .counted("9 of 10 active partners are party to a measurement agreement; without: The"
                                + " partner-10")
                        .build());
    }

    @Test
    void eightOfNinePartnersAreAPart() {
        assertThat(read(bound(8, 9)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void onePartnerIsAPart() {
        assertThat(read(bound(1, 10)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void noPartnerIsNone() {
        assertThat(read(with(compact().kinds(List.of(AgreementKind.PLEDGE)))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void partnersThatDoNotTakePartAreNotCounted() {
        Initiative initiative = bound(1, 2);
        Partner left = initiative.partners().get(1).withStatus(PartnerStatus.LEFT);

        assertThat(read(initiative.withPartners(initiative.partners().get(0), left))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(initiative.withPartners(left)))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no active partners recorded"));
    }

    @Test
    void anAgreementOfTodayHolds() {
        assertThat(read(with(compact().adoptedOn(Samples.AS_OF))).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anAgreementOfTomorrowDoesNot() {
        assertThat(read(with(compact().adoptedOn(Samples.AS_OF.plusDays(1)))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anAgreementWithoutADateMayBeADraft() {
        Initiative undated = with(compact().adoptedOn(Optional.empty()));

        assertThat(read(undated).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(undated.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anAgreementOnItsLastDayHolds() {
        assertThat(read(with(compact().expiresOn(Samples.AS_OF))).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anAgreementThatExpiredYesterdayDoesNot() {
        assertThat(read(with(compact().expiresOn(LocalDate.of(2025, 12, 31)))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anAgreementWithoutPartiesMayBindAnybody() {
        Initiative open = with(compact().parties(List.of()));

        assertThat(read(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(open).untold()).containsExactly("partners[clinic]", "partners[school]", "partners[university]");
        assertThat(read(open.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anAgreementWithoutAKindMayBeOnMeasurement() {
        Initiative open = with(compact().kinds(List.of()));

        assertThat(read(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(open.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void whileNoAgreementsAreRecordedNobodyCanTell() {
        Initiative without = measured().withAgreements();

        assertThat(read(without)).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no agreements recorded"));
        assertThat(read(without.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    private static Initiative bound(int parties, int size) {
        List<Partner> partners = partners(size);
        return with(compact()
                        .parties(partners.stream()
                                .limit(parties)
                                .map(Element::id)
                                .toList()))
                .withPartners(partners);
    }

    private static Initiative with(Agreement.Builder agreement) {
        return measured().withAgreements(agreement.build());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("sm-agreement", initiative);
    }
}
