package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.births;
import static org.collectiveimpact.rules.IndicatorSamples.hours;
import static org.collectiveimpact.rules.IndicatorSamples.measuredBy;
import static org.collectiveimpact.rules.IndicatorSamples.powers;
import static org.collectiveimpact.rules.IndicatorSamples.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorMeasuresTest {

    @Test
    void everyHeadlineIndicatorHasABaseline() {
        assertThat(read("sm-baseline", rate(), hours()).counted())
                .isEqualTo("1 of 1 headline indicators have a dated baseline");
    }

    @Test
    void aBaselineThatIsNotRecordedMayBeThere() {
        assertThat(read("sm-baseline", rate(), attendance().baseline(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[attendance]")
                        .counted("1 of 2 headline indicators have a dated baseline; not recorded: Attendance")
                        .build());
    }

    @Test
    void aHeadlineIndicatorWithoutABaselineFallsShort() {
        assertThat(complete("sm-baseline", rate(), attendance().baseline(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[attendance]")
                        .counted("1 of 2 headline indicators have a dated baseline; without: Attendance")
                        .build());
    }

    @Test
    void withoutAnyBaselineTheAnswerIsNo() {
        assertThat(complete("sm-baseline", rate().baseline(Optional.empty())).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aBaselineOfTodayCounts() {
        assertThat(read("sm-baseline", rate().baseline(Observation.of("2026-01-01", 60)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aBaselineOfTomorrowDoesNot() {
        assertThat(read("sm-baseline", rate().baseline(Observation.of("2026-01-02", 60)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aContextFigureNeedsNoBaseline() {
        assertThat(read("sm-baseline", rate(), births().headline(true)).score()).isEqualTo(Score.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sm-baseline", "sm-target", "sm-indicator-powers"})
    void ofContextFiguresAloneNobodyCanTell(String criterion) {
        assertThat(read(criterion, births()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no headline indicators recorded"));
    }

    @Test
    void aTargetOfTheDayAfterTheBaselineIsLater() {
        assertThat(read("sm-target", rate().targets(List.of(Target.of("2022-01-01", 80)))))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 headline indicators have a target later than their baseline, or than"
                                + " the day it was set")
                        .build());
    }

    @Test
    void aTargetOfTheLastDayOfTheBaselineIsNot() {
        assertThat(read("sm-target", rate().targets(List.of(Target.of("2021-12-31", 80)))))
                .isEqualTo(Reading.builder()
                        .score(Score.NONE)
                        .addShortfalls("indicators[reading-rate]")
                        .counted("0 of 1 headline indicators have a target later than their baseline, or than"
                                + " the day it was set; without: Reading rate")
                        .build());
    }

    @Test
    void someTargetsAreAPart() {
        assertThat(complete("sm-target", rate(), attendance().targets(List.of()))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(read("sm-target", rate(), attendance().targets(List.of())).score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void aTargetWithItsOwnBaselineIsComparedWithThat() {
        Target late =
                Target.of("2024", 80).withBaseline(Observation.of("2024", 60)).withDate(DateRange.parse("2024"));

        assertThat(read("sm-target", rate().targets(List.of(late))).score()).isEqualTo(Score.NONE);
    }

    @Test
    void oneTargetOfSeveralIsEnough() {
        assertThat(read("sm-target", rate().addTargets(Target.of("2020", 50))).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void withoutABaselineNobodyCanTellWhetherTheTargetIsLater() {
        assertThat(read("sm-target", rate(), attendance().baseline(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[attendance]")
                        .counted("1 of 2 headline indicators have a target later than their baseline, or than"
                                + " the day it was set; not recorded: Attendance")
                        .build());
    }

    @Test
    void withoutABaselineATargetThatWasSetBeforeItsDateIsEnough() {
        Indicator.Builder dated = rate().baseline(Optional.empty())
                .targets(List.of(Target.of("2030", 80).withSetOn(DateRange.parse("2025"))));
        Indicator.Builder late = rate().baseline(Optional.empty())
                .targets(List.of(Target.of("2025", 80).withSetOn(DateRange.parse("2025"))));

        assertThat(read("sm-target", dated).score()).isEqualTo(Score.FULL);
        assertThat(read("sm-target", late).score()).isEqualTo(Score.UNKNOWN);
        assertThat(complete("sm-target", late).score()).isEqualTo(Score.NONE);
    }

    @Test
    void withoutABaselineInACompleteListNoTargetIsLater() {
        Initiative complete = measuredBy(rate().baseline(Optional.empty())).withComplete(Section.INDICATORS);

        assertThat(Samples.read("sm-target", complete).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anIndicatorWithoutAUnitIsNotDefined() {
        assertThat(complete("sm-definition", rate(), attendance().unit(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[attendance]")
                        .counted("1 of 2 indicators have a definition, a unit and a direction; without: Attendance")
                        .build());
    }

    @Test
    void aBlankDefinitionIsNone() {
        assertThat(complete("sm-definition", rate().definition(" ")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anIndicatorWithoutADirectionIsNotDefined() {
        assertThat(complete("sm-definition", rate().direction(Optional.empty())).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void lessThanHalfDefinedIsNotEnough() {
        assertThat(complete(
                                "sm-definition",
                                rate(),
                                attendance().unit(Optional.empty()),
                                hours().unit(Optional.empty()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void whatIsNotRecordedOfAnIndicatorMayBeThereAllTheSame() {
        assertThat(read("sm-definition", rate(), attendance().unit(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[attendance]")
                        .counted(
                                "1 of 2 indicators have a definition, a unit and a direction; not recorded: Attendance")
                        .build());
        assertThat(read("sm-definition", rate().definition(" ")).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read("sm-source-owner-frequency", rate().owner(Optional.empty()))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aContextFigureIsDefinedByBeingMarkedAsOne() {
        assertThat(read("sm-definition", births()).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anIndicatorWithoutAnOwnerIsNotLookedAfter() {
        assertThat(complete("sm-source-owner-frequency", rate(), attendance().owner(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[attendance]")
                        .counted("1 of 2 indicators have a data source, an owner and a frequency; without: Attendance")
                        .build());
    }

    @Test
    void anIndicatorWithoutAFrequencyIsNotLookedAfter() {
        assertThat(complete("sm-source-owner-frequency", rate().frequency(Optional.empty()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aBlankDataSourceIsNone() {
        assertThat(complete("sm-source-owner-frequency", rate().dataSource("")).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aLowPowerIsAPart() {
        assertThat(read("sm-indicator-powers", rate(), attendance().powers(powers(Grade.HIGH, Grade.LOW, Grade.HIGH))))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[attendance]")
                        .counted("1 of 2 headline indicators are rated on the three powers, with none low (2 rated);"
                                + " without: Attendance")
                        .build());
    }

    @Test
    void aSingleLowIndicatorIsAPart() {
        assertThat(read("sm-indicator-powers", rate().powers(powers(Grade.LOW, Grade.LOW, Grade.LOW)))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void anUnratedIndicatorAmongRatedOnesIsAPart() {
        assertThat(complete("sm-indicator-powers", rate(), attendance().powers(Optional.empty()))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aRatingThatIsNotRecordedMayBeThere() {
        assertThat(read("sm-indicator-powers", rate(), attendance().powers(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[attendance]")
                        .counted("1 of 2 headline indicators are rated on the three powers, with none low (1 rated);"
                                + " not recorded: Attendance")
                        .build());
        assertThat(read(
                                "sm-indicator-powers",
                                rate().powers(powers(Grade.LOW, Grade.HIGH, Grade.HIGH)
                                        .withData(Optional.empty())))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void anIndicatorRatedOnTwoPowersIsNotRated() {
        assertThat(complete(
                        "sm-indicator-powers",
                        rate().powers(powers(Grade.HIGH, Grade.HIGH, Grade.HIGH).withData(Optional.empty()))))
                .isEqualTo(Reading.builder()
                        .score(Score.NONE)
                        .addShortfalls("indicators[reading-rate]")
                        .counted("0 of 1 headline indicators are rated on the three powers, with none low (0 rated);"
                                + " without: Reading rate")
                        .build());
    }

    @Test
    void outcomeAndProcessMeasuresAreBothThere() {
        assertThat(read("sm-outcome-and-process", rate(), hours()).counted())
                .isEqualTo("2 of 2 indicators are marked as outcome (1) or process (1)");
    }

    @Test
    void onlyOutcomeMeasuresAreAPart() {
        assertThat(read("sm-outcome-and-process", rate(), attendance()).score()).isEqualTo(Score.HALF);
    }

    @Test
    void anIndicatorOfUnknownKindMayBeTheMissingOne() {
        assertThat(read("sm-outcome-and-process", rate(), hours().kind(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[tutoring-hours]")
                        .counted("1 of 2 indicators are marked as outcome (1) or process (0); not recorded: Tutoring"
                                + " hours")
                        .build());
    }

    @Test
    void oneIndicatorOfUnknownKindIsOneOfTheTwo() {
        Reading reading = read("sm-outcome-and-process", rate().kind(Optional.empty()));

        assertThat(reading.score()).isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void anIndicatorOfUnknownKindInACompleteListIsOfNeither() {
        Initiative complete = measuredBy(rate(), hours().kind(Optional.empty())).withComplete(Section.INDICATORS);

        assertThat(Samples.read("sm-outcome-and-process", complete).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aContextFigureIsNoOutcomeMeasure() {
        assertThat(read("sm-outcome-and-process", hours(), births().kind(IndicatorKind.OUTCOME))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aDayEarlierTheBaselineWasNotThere() {
        Criterion criterion = Samples.criterion("sm-baseline");
        Initiative initiative = measuredBy(rate().baseline(Observation.of("2021", 60)));

        assertThat(criterion
                        .measure()
                        .orElseThrow()
                        .read(criterion, Facts.of(initiative, LocalDate.of(2021, 12, 30)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    private static Indicator.Builder attendance() {
        return rate("attendance", "Attendance");
    }

    /** Reads indicators in a list that was declared complete. */
    private static Reading complete(String criterion, Indicator.Builder... indicators) {
        return Samples.read(criterion, measuredBy(indicators).withComplete(Section.INDICATORS));
    }

    private static Reading read(String criterion, Indicator.Builder... indicators) {
        return Samples.read(criterion, measuredBy(indicators));
    }
}
