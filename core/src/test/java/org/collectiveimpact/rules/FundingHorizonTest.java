package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.sound;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

/** The sample is looked at on 2026-01-01; the last day of a source of money counts. */
class FundingHorizonTest {

    @Test
    void twoYearsAreEnough() {
        assertThat(read(grant("lake", "2025-01-01", "2027-12-31")))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "money for planning and infrastructure is secured until 2027-12-31, 24 months ahead"));
    }

    @Test
    void aDayLessThanTwoYearsIsPartOfIt() {
        assertThat(read(grant("lake", "2025-01-01", "2027-12-30")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "money for planning and infrastructure is secured until 2027-12-30, 23 months ahead")
                        .withShortfalls("funding[lake]"));
    }

    @Test
    void oneYearIsPartOfIt() {
        assertThat(read(grant("lake", "2025-01-01", "2026-12-31")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aDayLessThanAYearIsNotEnough() {
        assertThat(read(grant("lake", "2025-01-01", "2026-12-30")))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "money for planning and infrastructure is secured until 2026-12-30, 11 months ahead")
                        .withShortfalls("funding[lake]"));
    }

    @Test
    void oneMonthIsOneMonth() {
        assertThat(read(grant("lake", "2025-01-01", "2026-01-31")).counted())
                .isEqualTo("money for planning and infrastructure is secured until 2026-01-31, 1 month ahead");
    }

    @Test
    void otherLimitsAskForAnotherTime() {
        assertThat(Samples.read(
                                Samples.withYes("pre-funding-horizon", ">= 6"),
                                sound().withFunding(grant("lake", "2025-01-01", "2026-06-30")
                                        .build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void moneyThatFollowsWithoutAGapIsAddedUp() {
        assertThat(read(
                                grant("next", "2027-01-01", "2027-12-31"),
                                grant("short", "2026-01-01", "2026-02-01"),
                                grant("lake", "2025-01-01", "2026-12-31"))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aGapOfADayEndsIt() {
        assertThat(read(grant("lake", "2025-01-01", "2026-12-31"), grant("next", "2027-01-02", "2029-12-31")))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "money for planning and infrastructure is secured until 2026-12-31, 12 months ahead")
                        .withShortfalls("funding[lake]"));
    }

    @Test
    void moneyHasToBeThereOnTheDay() {
        assertThat(read(grant("lake", "2026-01-01", "2027-12-31")).score()).isEqualTo(Score.FULL);
        assertThat(read(grant("lake", "2026-01-02", "2029-12-31")))
                .isEqualTo(Reading.of(Answer.NO, "no money for planning and infrastructure is secured on 2026-01-01"));
    }

    @Test
    void moneyThatRanOutTheDayBeforeFallsShort() {
        assertThat(read(grant("lake", "2024-01-01", "2025-12-31")))
                .isEqualTo(Reading.of(Answer.NO, "no money for planning and infrastructure is secured on 2026-01-01")
                        .withShortfalls("funding[lake]"));
    }

    @Test
    void moneyWithoutAStartMayNotHaveStarted() {
        Funding.Builder open = grant("lake", "2025-01-01", "2027-12-31").start(Optional.empty());

        assertThat(read(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(open).untold()).containsExactly("funding[lake]");
        assertThat(Samples.read(
                                "pre-funding-horizon",
                                sound().withFunding(open.build()).withComplete(Section.FUNDING))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void moneyThatHasEndedCannotHelpWhateverIsNotRecordedOfIt() {
        assertThat(read(grant("lake", "2024-01-01", "2025-12-31").status(Optional.empty())))
                .isEqualTo(Reading.of(Answer.NO, "no money for planning and infrastructure is secured on 2026-01-01"));
    }

    @Test
    void moneyThatEndsBeforeItStartsIsNone() {
        assertThat(read(grant("lake", "2027-12-31", "2025-01-01")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void moneyWithoutAnEndMayLastForEver() {
        assertThat(read(
                        grant("lake", "2025-01-01", "2026-12-31"),
                        grant("hill", "2025-01-01", "2026-12-31").end(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("funding[lake]")
                        .addUntold("funding[hill]")
                        .counted("money for planning and infrastructure is secured until 2026-12-31, 12 months ahead;"
                                + " not fully recorded: hill")
                        .build());
    }

    @Test
    void moneyWithoutAnEndDoesNotMatterOnceThereIsEnough() {
        assertThat(read(
                        grant("lake", "2025-01-01", "2027-12-31"),
                        grant("hill", "2025-01-01", "2026-12-31").end(Optional.empty())))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "money for planning and infrastructure is secured until 2027-12-31, 24 months ahead"));
    }

    @Test
    void moneyWithoutAStatusOrPurposeMayCount() {
        assertThat(read(grant("lake", "2025-01-01", "2027-12-31").status(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("funding[lake]")
                        .counted("no money for planning and infrastructure is known to be secured on 2026-01-01;"
                                + " not fully recorded: lake")
                        .build());
        assertThat(read(grant("lake", "2025-01-01", "2026-12-31").purposes(List.of()))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void moneyThatIsNotSecuredFallsShort() {
        for (FundingStatus status : EnumSet.complementOf(EnumSet.of(FundingStatus.SECURED))) {
            assertThat(read(grant("lake", "2025-01-01", "2027-12-31").status(status)))
                    .isEqualTo(
                            Reading.of(Answer.NO, "no money for planning and infrastructure is secured on 2026-01-01")
                                    .withShortfalls("funding[lake]"));
        }
    }

    @Test
    void moneyForOtherPurposesDoesNotCount() {
        Set<FundingPurpose> others =
                EnumSet.of(FundingPurpose.MEASUREMENT, FundingPurpose.ACTIVITIES, FundingPurpose.OTHER);
        for (FundingPurpose purpose : FundingPurpose.values()) {
            assertThat(read(grant("lake", "2025-01-01", "2027-12-31").purposes(List.of(purpose)))
                            .score())
                    .isEqualTo(others.contains(purpose) ? Score.NONE : Score.FULL);
        }
    }

    @Test
    void moneyForSeveralPurposesCounts() {
        assertThat(read(grant("lake", "2025-01-01", "2027-12-31").addPurposes(FundingPurpose.ACTIVITIES))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void moneyUntilTheEndOfTimeIsEnough() {
        assertThat(read(grant("lake", "2025-01-01", "2027-12-31").end(LocalDate.MAX))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void whereThereIsNoMoneyItDoesNotLast() {
        assertThat(Samples.read("pre-funding-horizon", sound().withFunding().withComplete(Section.FUNDING)))
                .isEqualTo(Reading.of(Answer.NO, "no funding, and that list is complete"));
    }

    private static Funding.Builder grant(String id, String start, String end) {
        return Samples.grant(start, end).id(FundingId.of(id)).name(id);
    }

    private static Reading read(Funding.Builder... funding) {
        return Samples.read(
                "pre-funding-horizon",
                sound().withFunding(List.of(funding).stream()
                        .map(Funding.Builder::build)
                        .toList()));
    }
}
