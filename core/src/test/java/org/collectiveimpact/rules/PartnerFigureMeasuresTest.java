package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.CLINIC;
import static org.collectiveimpact.rules.IndicatorSamples.SCHOOL;
import static org.collectiveimpact.rules.IndicatorSamples.by;
import static org.collectiveimpact.rules.IndicatorSamples.hours;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.measuredBy;
import static org.collectiveimpact.rules.IndicatorSamples.partners;
import static org.collectiveimpact.rules.IndicatorSamples.rate;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class PartnerFigureMeasuresTest {

    private static final String QUARTER = "2025-10/2025-12";

    @Test
    void sameUnitDefinitionAndLengthCompare() {
        assertThat(compared(sent(by(SCHOOL, "2025-01"), by(CLINIC, "2025-02"))))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 indicators with figures from several partners have the same unit, definition"
                                + " and length of period in all of them")
                        .build());
    }

    @Test
    void anotherUnitDoesNotCompare() {
        assertThat(compared(sent(by(SCHOOL, QUARTER), by(CLINIC, QUARTER).unit("hours"))))
                .isEqualTo(Reading.builder()
                        .score(Score.NONE)
                        .addShortfalls("indicators[tutoring-hours]")
                        .counted("0 of 1 indicators with figures from several partners have the same unit, definition"
                                + " and length of period in all of them; without: Tutoring hours")
                        .build());
    }

    @Test
    void theUnitOfTheIndicatorNeedNotBeRepeated() {
        assertThat(compared(sent(by(SCHOOL, QUARTER), by(CLINIC, QUARTER).unit("%")))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anotherLengthOfPeriodDoesNotCompare() {
        assertThat(compared(sent(by(SCHOOL, "2025-01"), by(CLINIC, QUARTER))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anotherDefinitionDoesNotCompare() {
        assertThat(compared(sent(
                                by(SCHOOL, QUARTER).definitionVersion("1"),
                                by(CLINIC, QUARTER).definitionVersion("2")))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void besideAVersionAFigureWithoutOneMayFollowAny() {
        Indicator.Builder open = sent(by(SCHOOL, QUARTER).definitionVersion("1"), by(CLINIC, QUARTER));

        assertThat(compared(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[tutoring-hours]")
                        .counted("0 of 1 indicators with figures from several partners have the same unit, definition"
                                + " and length of period in all of them; not recorded: Tutoring hours")
                        .build());
        assertThat(Samples.read("sm-comparable-reports", measuredBy(open).withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void figuresWithoutAVersionMayFollowAnyVersionOfTheirIndicator() {
        assertThat(compared(hours().definitionVersion("2")).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void someComparableIndicatorsAreAPart() {
        Indicator.Builder other = rate("visits", "Visits")
                .observations(List.of(
                        by(SCHOOL, QUARTER).build(),
                        by(CLINIC, QUARTER).unit("hours").build()));

        assertThat(compared(hours(), other).score()).isEqualTo(Score.HALF);
    }

    @Test
    void figuresOfOnePartnerAreNotCompared() {
        assertThat(compared(sent(by(SCHOOL, QUARTER), by(SCHOOL, "2025").unit("hours"))))
                .isEqualTo(Reading.unknown(
                        Cause.NOT_RECORDED, "no indicator is known to have figures from several partners"));
    }

    @Test
    void figuresOfTheFutureAreNotCompared() {
        assertThat(compared(sent(by(SCHOOL, QUARTER), by(CLINIC, "2026"))).cause())
                .contains(Cause.NOT_RECORDED);
    }

    @Test
    void fourOfFivePartnersAreMost() {
        assertThat(reported(4, 5))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("partners[partner-5]")
                        .counted("4 of 5 partners that should report sent a figure in the last complete period;"
                                + " without: The partner-5")
                        .build());
    }

    @Test
    void lessThanFourOfFivePartnersAreAPart() {
        assertThat(reported(7, 9).score()).isEqualTo(Score.HALF);
    }

    @Test
    void halfOfThePartnersAreAPart() {
        assertThat(reported(3, 6).score()).isEqualTo(Score.HALF);
    }

    @Test
    void lessThanHalfOfThePartnersAreNotEnough() {
        assertThat(reported(3, 7).score()).isEqualTo(Score.NONE);
    }

    @Test
    void thePeriodThatEndedTodayAQuarterAgoIsNotTheLastOne() {
        assertThat(complete(sent(by(SCHOOL, "2025-10-01"), by(CLINIC, "2025-10-01")))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void thePeriodThatEndedADayLaterIs() {
        assertThat(complete(sent(by(SCHOOL, "2025-10-02"), by(CLINIC, "2025-10-02")))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aPeriodThatIsNotOverIsNotComplete() {
        assertThat(complete(sent(by(SCHOOL, "2026-01"), by(CLINIC, "2026-01"))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aFigureForAnyOfItsIndicatorsIsEnoughOfAPartner() {
        Indicator.Builder silent =
                rate("visits", "Visits").addReportingPartners(SCHOOL, CLINIC).observations(List.of());

        assertThat(complete(hours(), silent).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aPartnerThatIsNamedButNotRecordedShouldReport() {
        assertThat(complete(hours().addReportingPartners(PartnerId.of("library"))))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("partners[library]")
                        .counted("2 of 3 partners that should report sent a figure in the last complete period;"
                                + " without: library")
                        .build());
    }

    @Test
    void whereNoPartnerIsNamedNobodyCanTell() {
        assertThat(complete(hours().reportingPartners(List.of())))
                .isEqualTo(
                        Reading.unknown(Cause.NOT_RECORDED, "no indicator names the partners that should report it"));
    }

    @Test
    void withoutAFrequencyNobodyCanTellWhichPeriodIsTheLast() {
        Initiative open = measuredBy(hours().frequency(Optional.empty()));

        assertThat(Samples.read("sm-reporting-complete", open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read("sm-reporting-complete", open.withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aPartnerWithoutAnyFigureHasNotReportedWhateverTheFrequency() {
        assertThat(complete(sent(by(SCHOOL, QUARTER)).frequency(Optional.empty()))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void aFigureThatNamesNoPartnerMayComeFromAny() {
        Observation anonymous = Observation.of(QUARTER, 100);
        Initiative open = measuredBy(sent(by(SCHOOL, QUARTER)).addObservations(anonymous));

        assertThat(Samples.read("sm-reporting-complete", open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("partners[clinic]")
                        .counted("1 of 2 partners that should report sent a figure in the last complete period; not"
                                + " recorded: The clinic")
                        .build());
        assertThat(Samples.read("sm-reporting-complete", open.withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    private static Indicator.Builder sent(Observation.Builder... figures) {
        return hours().observations(List.of(figures).stream()
                .map(Observation.Builder::build)
                .toList());
    }

    private static Reading compared(Indicator.Builder... indicators) {
        return Samples.read("sm-comparable-reports", measuredBy(indicators));
    }

    private static Reading complete(Indicator.Builder... indicators) {
        return Samples.read("sm-reporting-complete", measuredBy(indicators));
    }

    private static Reading reported(int reporting, int expected) {
        List<Partner> partners = partners(expected);
        Indicator indicator = hours().frequency(Frequency.QUARTERLY)
                .reportingPartners(partners.stream().map(Element::id).toList())
                .observations(partners.stream()
                        .limit(reporting)
                        .map(partner -> by(partner.id(), QUARTER).build())
                        .toList())
                .build();
        return Samples.read(
                "sm-reporting-complete", measured().withPartners(partners).withIndicators(indicator));
    }
}
