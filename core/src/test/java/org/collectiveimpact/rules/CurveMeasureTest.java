package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.births;
import static org.collectiveimpact.rules.IndicatorSamples.forecast;
import static org.collectiveimpact.rules.IndicatorSamples.measuredBy;
import static org.collectiveimpact.rules.IndicatorSamples.of;
import static org.collectiveimpact.rules.IndicatorSamples.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class CurveMeasureTest {

    @Test
    void moreThanForecastIsBetter() {
        assertThat(read(against(60, 60.1)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 headline indicators observed after their forecast are doing better")
                        .build());
    }

    @Test
    void asForecastIsNotBetter() {
        assertThat(read(against(60, 60.0)))
                .isEqualTo(Reading.builder()
                        .score(Score.NONE)
                        .addShortfalls("indicators[reading-rate]")
                        .counted("0 of 1 headline indicators observed after their forecast are doing better; without:"
                                + " Reading rate")
                        .build());
    }

    @Test
    void lessThanForecastIsBetterWhereLessIsWanted() {
        assertThat(read(against(60, 59.9).direction(Direction.DECREASE)).score())
                .isEqualTo(Score.FULL);
        assertThat(read(against(60, 60.1).direction(Direction.DECREASE)).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aSlowerDeclineIsBetter() {
        assertThat(read(against(40, 50).addObservations(Observation.of("2022", 60)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void someBetterIndicatorsAreAPart() {
        Indicator.Builder worse = rate("attendance", "Attendance").forecasts(List.of(forecast("2024", 70)));

        assertThat(read(rate(), worse).score()).isEqualTo(Score.HALF);
    }

    @Test
    void anIndicatorWithoutAForecastIsLeftOut() {
        Indicator.Builder silent = rate("attendance", "Attendance").forecasts(List.of());

        assertThat(read(rate(), silent))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[attendance]")
                        .counted("1 of 1 headline indicators observed after their forecast are doing better;"
                                + " not recorded whether among them: Attendance")
                        .build());
        assertThat(Samples.read("sm-curve", measuredBy(rate(), silent).withComplete(Section.INDICATORS)))
                .isEqualTo(Reading.of(
                        Answer.YES, "1 of 1 headline indicators observed after their forecast are doing better"));
    }

    @Test
    void withoutForecastsNobodyCanTell() {
        assertThat(read(rate().forecasts(List.of())))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "no headline indicator is known to have been observed after its forecast;"
                                        + " not recorded: Reading rate")
                        .withUntold("indicators[reading-rate]"));
    }

    @Test
    void theLastPeriodThatWasForecastCounts() {
        assertThat(read(against(60, 61)
                                .addForecasts(forecast("2023", 10))
                                .addObservations(Observation.of("2023", 1), Observation.of("2025", 1)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aFigureOfTheFutureIsNotCompared() {
        assertThat(read(rate().forecasts(List.of(forecast("2026", 60))).addObservations(Observation.of("2026", 70)))
                        .cause())
                .contains(Cause.NOT_RECORDED);
    }

    @Test
    void aFigureOfAGroupIsNotCompared() {
        assertThat(read(rate().forecasts(List.of(forecast("2023", 60))).observations(List.of(of("north", "2023", 70))))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aFigureInAnotherUnitIsNotCompared() {
        assertThat(read(against(60, 70)
                                .observations(List.of(Observation.of("2024", 70).withUnit("children"))))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aForecastOfTheDayBeforeThePeriodEndedWasMadeBefore() {
        assertThat(read(madeOn(LocalDate.of(2024, 12, 30))).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aForecastOfTheLastDayOfThePeriodWasNot() {
        assertThat(read(madeOn(LocalDate.of(2024, 12, 31))).counted())
                .isEqualTo("no headline indicator is known to have been observed after its forecast");
    }

    @Test
    void aForecastWithoutADateMayHaveBeenMadeAfterwards() {
        Indicator.Builder open = against(60, 70).forecasts(List.of(undated()));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[reading-rate]")
                        .counted("no headline indicator is known to have been observed after its forecast;"
                                + " not recorded: Reading rate")
                        .build());
        assertThat(Samples.read("sm-curve", measuredBy(open).withComplete(Section.INDICATORS))
                        .cause())
                .contains(Cause.NOT_RECORDED);
    }

    @Test
    void conflictingFiguresThatAreAllBetterAreBetter() {
        assertThat(read(conflicting(61, 70)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void conflictingFiguresOfWhichNoneIsBetterAreNot() {
        assertThat(read(conflicting(59, 60)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void conflictingFiguresOnBothSidesLeaveTheAnswerOpen() {
        assertThat(read(conflicting(59, 61)).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aRevisedFigureStandsForTheOneBefore() {
        Observation revised = Observation.of("2024", 61).withStatus(ObservationStatus.REVISED);

        assertThat(read(against(60, 59).addObservations(revised)).score()).isEqualTo(Score.FULL);
        assertThat(read(against(60, 62).addObservations(revised.withValue(BigDecimal.valueOf(59))))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aFigureInAnUnknownUnitSupersedesNone() {
        Observation other =
                Observation.of("2024", 61).withStatus(ObservationStatus.REVISED).withUnit("children");

        assertThat(read(against(60, 59).unit(Optional.empty()).addObservations(other))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void forecastsOnBothSidesLeaveTheAnswerOpen() {
        assertThat(read(against(60, 61).addForecasts(forecast("2024", 62))).score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void withoutADirectionNobodyCanTellWhatIsBetter() {
        assertThat(read(against(60, 61).direction(Optional.empty())).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(against(60, 60).direction(Optional.empty())).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aContextFigureIsNotCompared() {
        assertThat(read(
                                rate(),
                                births().headline(true)
                                        .addForecasts(forecast("2024", 60))
                                        .addObservations(Observation.of("2024", 60)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    private static Indicator.Builder against(int forecast, double observed) {
        return rate().forecasts(List.of(forecast("2024", forecast)))
                .observations(List.of(Observation.of("2024", observed)));
    }

    private static Indicator.Builder conflicting(double one, double other) {
        return against(60, one)
                .addObservations(Observation.of("2024", other).withStatus(ObservationStatus.CONFLICTING));
    }

    private static Indicator.Builder madeOn(LocalDate day) {
        return against(60, 70).forecasts(List.of(undated().withMadeOn(day)));
    }

    private static ForecastValue undated() {
        return forecast("2024", 60).withMadeOn(Optional.empty()).withPeriod(DateRange.year(2024));
    }

    private static Reading read(Indicator.Builder... indicators) {
        return Samples.read("sm-curve", measuredBy(indicators));
    }
}
