package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.births;
import static org.collectiveimpact.rules.IndicatorSamples.forecast;
import static org.collectiveimpact.rules.IndicatorSamples.measuredBy;
import static org.collectiveimpact.rules.IndicatorSamples.of;
import static org.collectiveimpact.rules.IndicatorSamples.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class FigureMeasuresTest {

    @Test
    void threePointsInExactlyThreeYearsAreAHistory() {
        assertThat(trend(observed("2021", "2023", "2024")))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 headline indicators have both a history and a later forecast (at least one of"
                                + " them: 1)")
                        .build());
    }

    @Test
    void threePointsInADayLessAreNot() {
        assertThat(trend(observed("2021-12-31", "2023", "2024-12-30")))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[reading-rate]")
                        .counted("0 of 1 headline indicators have both a history and a later forecast (at least one of"
                                + " them: 1); without: Reading rate")
                        .build());
    }

    @Test
    void twoPointsAreNoHistory() {
        assertThat(trend(sketched("2020", "2024")).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(complete("sm-trend-line", sketched("2020", "2024")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void theBaselineIsAPointOfTheHistory() {
        assertThat(trend(sketched("2022", "2024").baseline(Observation.of("2019", 60)))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(trend(sketched("2022", "2024").baseline(Observation.of("2024", 60)))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whileNoFiguresAreRecordedNobodyCanTellWhatTheyWouldShow() {
        assertThat(trend(blank("attendance")).score()).isEqualTo(Score.UNKNOWN);
        assertThat(complete("sm-trend-line", blank("attendance")).score()).isEqualTo(Score.NONE);
        assertThat(trend(blank("attendance").forecasts(List.of(forecast("2024", 60))))
                        .score())
                .isEqualTo(Score.UNKNOWN);
        assertThat(trend(blank("attendance").forecasts(List.of(forecast("2030", 60))))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void severalFiguresForOnePeriodAreOnePoint() {
        assertThat(complete("sm-trend-line", sketched("2020", "2024", "2024")).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void figuresOfDifferentGroupsAreNoHistory() {
        assertThat(trend(rate().observations(List.of(
                                of("north", "2020", 1), of("south", "2022", 1), of("north", "2024", 1))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void theFiguresOfOneGroupAreAHistory() {
        assertThat(trend(rate().observations(List.of(
                                of("north", "2020", 1), of("north", "2022", 1), of("north", "2024", 1))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aFigureOfTheFutureIsNoPoint() {
        assertThat(complete("sm-trend-line", sketched("2020", "2024", "2026-01-02"))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aForecastForADayAfterTheLastFigureIsLater() {
        assertThat(trend(rate().forecasts(List.of(forecast("2025-01-01", 60)))).score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aForecastForTheLastFigureIsNotLater() {
        assertThat(trend(rate().forecasts(List.of(forecast("2024", 60)))).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aForecastMadeTomorrowIsNotThereYet() {
        assertThat(trend(rate().forecasts(List.of(forecast("2030", 60).withMadeOn(LocalDate.of(2026, 1, 2)))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void halfWithOneOfTheTwoIsAPart() {
        assertThat(complete("sm-trend-line", rate(), blank("attendance")).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void lessThanHalfWithOneOfTheTwoIsNotEnough() {
        assertThat(complete("sm-trend-line", rate(), blank("attendance"), blank("housing"))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aContextFigureNeedsNoTrendLine() {
        assertThat(trend(rate(), births().headline(true)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aYearlyFigureOfTwoYearsAgoIsCurrent() {
        assertThat(current(observed("2024-01-01")))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 headline indicators were observed within 2 intervals of collection")
                        .build());
    }

    @Test
    void aYearlyFigureOfADayBeforeIsNot() {
        assertThat(current(observed("2023")))
                .isEqualTo(Reading.builder()
                        .score(Score.NONE)
                        .addShortfalls("indicators[reading-rate]")
                        .counted("0 of 1 headline indicators were observed within 2 intervals of collection; without:"
                                + " Reading rate")
                        .build());
    }

    @Test
    void afterTheLastDayOfAMonthWholeMonthsEndOnTheLastDay() {
        Facts facts = Facts.of(measuredBy(observed("2025-02").frequency(Frequency.MONTHLY)), LocalDate.of(2025, 4, 30));
        Criterion criterion = Samples.criterion("sm-data-current");

        assertThat(criterion.measure().orElseThrow().read(criterion, facts).score())
                .isEqualTo(Score.FULL);
        assertThat(criterion
                        .measure()
                        .orElseThrow()
                        .read(criterion, Facts.of(facts.initiative(), LocalDate.of(2025, 5, 1)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aWeeklyFigureOfTwoWeeksAgoIsCurrent() {
        assertThat(current(observed("2025-12-18").frequency(Frequency.WEEKLY)).score())
                .isEqualTo(Score.FULL);
        assertThat(current(observed("2025-12-17").frequency(Frequency.WEEKLY)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aFigureOfAnyGroupIsCurrent() {
        assertThat(current(rate().observations(List.of(of("north", "2025", 55))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aFigureOfTheFutureIsNotCurrent() {
        assertThat(current(observed("2020", "2026")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void someCurrentIndicatorsAreAPart() {
        assertThat(complete("sm-data-current", rate(), blank("attendance")).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void withoutAFrequencyNobodyCanTellWhetherAFigureIsCurrent() {
        Indicator.Builder open = rate().frequency(Optional.empty());

        assertThat(current(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[reading-rate]")
                        .counted("0 of 1 headline indicators were observed within 2 intervals of collection; not"
                                + " recorded: Reading rate")
                        .build());
        assertThat(Samples.read("sm-data-current", measuredBy(open).withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void withoutAnyFigureAnIndicatorIsNotCurrentWhateverItsFrequency() {
        assertThat(complete("sm-data-current", blank("attendance")).score()).isEqualTo(Score.NONE);
        assertThat(complete("sm-data-current", blank("attendance").frequency(Optional.empty()))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(current(blank("attendance")).score()).isEqualTo(Score.UNKNOWN);
    }

    /** Reads indicators in a list that was declared complete. */
    private static Reading complete(String criterion, Indicator.Builder... indicators) {
        return Samples.read(criterion, measuredBy(indicators).withComplete(Section.INDICATORS));
    }

    /** An indicator with figures, but no baseline. */
    private static Indicator.Builder sketched(String... periods) {
        return observed(periods).baseline(Optional.empty());
    }

    private static Indicator.Builder observed(String... periods) {
        return rate().observations(Stream.of(periods)
                .map(period -> Observation.of(period, 60))
                .toList());
    }

    private static Indicator.Builder blank(String id) {
        return rate(id, id).observations(List.of()).forecasts(List.of());
    }

    private static Reading trend(Indicator.Builder... indicators) {
        return Samples.read("sm-trend-line", measuredBy(indicators));
    }

    private static Reading current(Indicator.Builder... indicators) {
        return Samples.read("sm-data-current", measuredBy(indicators));
    }
}
