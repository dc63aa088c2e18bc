package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.grant;
import static org.collectiveimpact.rules.IndicatorSamples.measured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementFundingTest {

    @Test
    void moneyForExactlyTwoYearsIsEnough() {
        assertThat(read(grant()))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 sources of secured money for measurement last long enough (the longest: 24"
                                + " months ahead)")
                        .build());
    }

    @Test
    void moneyForADayLessIsAPart() {
        assertThat(read(until("2027-12-30")))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("funding[grant]")
                        .counted("0 of 1 sources of secured money for measurement last long enough (the longest: 23"
                                + " months ahead); without: Grant")
                        .build());
    }

    @Test
    void moneyUntilTodayIsAPart() {
        assertThat(read(until("2026-01-01")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void moneyUntilYesterdayIsNone() {
        assertThat(read(until("2025-12-31")).score()).isEqualTo(Score.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2026-02-28, 1",
        "2024-02-29, 2026-02-27, 0.5",
        "2022-02-28, 2024-02-27, 1",
        "2024-01-31, 2026-01-29, 0.5",
        "2024-01-31, 2026-01-30, 1",
        "2024-01-31, +999999999-12-31, 1"
    })
    void monthsAreWholeThroughTheDayBefore(LocalDate asOf, String end, double score) {
        Criterion criterion = Samples.criterion("sm-funding");
        Initiative initiative = measured().withFunding(until(end).build());

        assertThat(criterion
                        .measure()
                        .orElseThrow()
                        .read(criterion, Facts.of(initiative, asOf))
                        .score())
                .isEqualTo(Score.exactly(score));
    }

    @Test
    void theLongestCounts() {
        assertThat(read(until("2026-06-30").id(FundingId.of("seed")), grant()).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void moneyThatIsNotSecuredDoesNotCount() {
        assertThat(read(grant().status(FundingStatus.PLEDGED)))
                .isEqualTo(Reading.of(Answer.NO, "no secured money for measurement is left, by all that is recorded"));
    }

    @Test
    void moneyThatHasEndedHelpsNoMoreWhateverItWasFor() {
        Funding.Builder spent = until("2025-12-31").id(FundingId.of("seed")).purposes(List.of());

        assertThat(read(spent).score()).isEqualTo(Score.NONE);
        assertThat(read(spent, grant().end(Optional.empty())).untold()).containsExactly("funding[grant]");
    }

    @Test
    void ofMoneyThatNobodySaidIsSecuredNobodyCanTell() {
        assertThat(read(grant().status(Optional.empty())).counted())
                .isEqualTo("no money for measurement is known to be secured; not recorded: Grant");
    }

    @Test
    void moneyForSomethingElseDoesNotCount() {
        assertThat(read(grant().purposes(List.of(FundingPurpose.BACKBONE))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void moneyWithoutAnEndMayLastForEverOrBeSpent() {
        assertThat(read(grant().end(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("funding[grant]")
                        .counted("0 of 1 sources of secured money for measurement last long enough (the longest: 0"
                                + " months ahead); not recorded: Grant")
                        .build());
    }

    @Test
    void moneyWithoutAPurposeMayBeForMeasurement() {
        Initiative open = with(grant().purposes(List.of()));

        assertThat(Samples.read("sm-funding", open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read("sm-funding", open.withComplete(Section.FUNDING))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void shortMoneyWithoutAStatusIsAPartAtMost() {
        assertThat(read(until("2026-06-30").status(Optional.empty())).score()).isEqualTo(Score.between(0, 0.5));
    }

    private static Funding.Builder until(String end) {
        return grant().end(LocalDate.parse(end));
    }

    private static Initiative with(Funding.Builder... funding) {
        return measured()
                .withFunding(
                        List.of(funding).stream().map(Funding.Builder::build).toList());
    }

    private static Reading read(Funding.Builder... funding) {
        return Samples.read("sm-funding", with(funding));
    }
}
