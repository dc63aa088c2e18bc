package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.CLINIC;
import static org.collectiveimpact.rules.IndicatorSamples.SCHOOL;
import static org.collectiveimpact.rules.IndicatorSamples.by;
import static org.collectiveimpact.rules.IndicatorSamples.compact;
import static org.collectiveimpact.rules.IndicatorSamples.hours;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.rate;
import static org.collectiveimpact.rules.IndicatorSamples.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class DataProtectionTest {

    private static final String QUARTER = "2025-10/2025-12";

    @Test
    void anEarlierAgreementWithAllSuppliersIsEnough() {
        assertThat(read(measured()))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 indicators with figures that may not be public are covered by earlier"
                                + " agreements with all who supply them")
                        .build());
    }

    @Test
    void anAgreementOfTheDayBeforeTheFirstFigureIsEarlier() {
        assertThat(read(with(compact().adoptedOn(LocalDate.of(2025, 12, 30)))).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anAgreementOfTheDayOfTheFirstFigureIsNot() {
        assertThat(read(with(compact().adoptedOn(LocalDate.of(2025, 12, 31)))))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[tutoring-hours]")
                        .counted("0 of 1 indicators with figures that may not be public are covered by earlier"
                                + " agreements with all who supply them; without: Tutoring hours")
                        .build());
    }

    @Test
    void anAgreementWithoutOneOfTheSuppliersIsAPart() {
        assertThat(read(with(compact().parties(List.of(SCHOOL)))).score()).isEqualTo(Score.HALF);
    }

    @Test
    void oneAgreementWithEachSupplierIsEnough() {
        assertThat(read(with(
                                compact().parties(List.of(SCHOOL)),
                                compact().parties(List.of(CLINIC)).kinds(List.of(AgreementKind.DATA_SHARING))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void otherAgreementsDoNotProtect() {
        assertThat(read(with(service())).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anAgreementWithoutADateMayHaveComeFirst() {
        Initiative undated = with(compact().adoptedOn(Optional.empty()));

        assertThat(read(undated).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(undated.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void whileNoAgreementsAreRecordedNobodyCanTell() {
        Initiative without = measured().withAgreements();

        assertThat(read(without))
                .isEqualTo(Reading.unknown(
                        Cause.NOT_RECORDED, "no agreements on confidentiality or data sharing recorded"));
        assertThat(read(without.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void withoutFiguresThatAreNotPublicNobodyCanTell() {
        assertThat(read(observed(hours().observations(
                                List.of(by(SCHOOL, QUARTER).published(true).build())))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no non-public figures recorded"));
    }

    @Test
    void aFigureOfTheFutureIsNotShared() {
        assertThat(read(observed(hours().observations(List.of(by(SCHOOL, "2026").build()))))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void figuresNotSaidToBePublicLeaveItOpenWhetherAnyAreNot() {
        assertThat(read(observed(hours().observations(List.of(
                        by(SCHOOL, QUARTER).published(Optional.empty()).build())))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no non-public figures recorded")
                        .withUntold("indicators[tutoring-hours]"));
    }

    @Test
    void anEarlyFigureThatMayNotBePublicMayHaveNeededProtection() {
        Indicator.Builder early = rate("visits", "Visits")
                .addObservations(by(SCHOOL, "2020").published(Optional.empty()).build());

        assertThat(read(observed(hours(), early)))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[visits]")
                        .counted("1 of 2 indicators with figures that may not be public are covered by earlier"
                                + " agreements with all who supply them; not recorded: Visits")
                        .build());
    }

    @Test
    void aFigureThatNamesNoPartnerMayComeFromSomebodyWithoutAnAgreement() {
        assertThat(read(observed(hours().addObservations(by(SCHOOL, QUARTER)
                                .partner(Optional.empty())
                                .build())))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void anAgreementWithoutPartiesMayBindTheSuppliers() {
        Initiative open = with(compact().parties(List.of()));

        assertThat(read(open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void anAgreementWithoutAKindMayProtect() {
        Initiative open = with(compact().kinds(List.of()));

        assertThat(read(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(open.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.NONE);
    }

    private static Initiative with(Agreement.Builder... agreements) {
        return measured()
                .withAgreements(List.of(agreements).stream()
                        .map(Agreement.Builder::build)
                        .toList());
    }

    private static Initiative observed(Indicator.Builder... indicators) {
        return IndicatorSamples.measuredBy(indicators);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("sm-confidentiality", initiative);
    }
}
