package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void theDriftGoesFromTheFirstPointToTheLast() {
        assertThat(Forecast.of(Yearly.TEEN_BIRTHS).perYear().orElseThrow()).isCloseTo((18.1 - 52.0) / 9, within(1e-12));
    }

    /** Changes of 1, 3 and 2 stray by 1 around a drift of 2; the 0.95 quantile of Student's t is 4.3027. */
    @Test
    void theIntervalOfTheDriftWidensAsInTheBook() {
        var forecast = Forecast.of(Yearly.from(2006, 0, 1, 4, 6));

        for (int years = 1; years < 5; years++) {
            var prediction = forecast.at(2009.5 + years).orElseThrow();
            assertThat(prediction.value()).isCloseTo(6 + 2 * years, within(1e-12));
            assertThat(prediction.interval().width() / 2)
                    .isCloseTo(4.302653 * Math.sqrt(years * (1 + years / 3.0)), within(1e-5));
        }
    }

    @Test
    void aChangeOverTwoYearsCountsAsTheSumOfTwo() {
        var prediction = Forecast.of(List.of(Yearly.in(2006, 0), Yearly.in(2007, 1), Yearly.in(2009, 9)))
                .at(2010.5)
                .orElseThrow();

        double variance = (2 * 2 + 2 * 2 / 2.0) / 1;
        assertThat(prediction.value()).isCloseTo(12, within(1e-12));
        assertThat(prediction.interval().width() / 2)
                .isCloseTo(12.706205 * Math.sqrt(variance * (1 + 1 / 3.0)), within(1e-4));
    }

    @Test
    void theDriftIsSureOfItsLastPoint() {
        assertThat(Forecast.of(Yearly.from(2006, 0, 1, 4, 6))
                        .at(2009.5)
                        .orElseThrow()
                        .interval())
                .isEqualTo(new Interval(6, 6));
    }

    /** The certified values of the NIST data set Norris, whose two equal times only the formula itself takes. */
    @Test
    void theLineIsThatOfNist() {
        var course = Courses.line(Norris.POINTS);

        assertThat(course.slope()).isCloseTo(1.00211681802045, within(1e-13));
        assertThat(course.at(0)).isCloseTo(-0.262323073774029, within(1e-11));
        assertThat(course.fixed() / (1 + 1 / 36.0)).isCloseTo(0.884796396144373 * 0.884796396144373, within(1e-10));
        assertThat(course.degrees()).isEqualTo(34);
    }

    @Test
    void aForecastReadsAsASentence() {
        assertThat(Forecast.of(Yearly.TEEN_BIRTHS))
                .hasToString(
                        "if the course stays the same, -3.767 a year (random walk with drift, 10 figures, 2006-2015)");
        assertThat(Forecast.of(Yearly.TEEN_BIRTHS, ForecastMethod.LINE))
                .hasToString("if the course stays the same, -3.875 a year (least squares line, 10 figures, 2006-2015)");
    }

    @Test
    void aPredictionReadsAsASentence() {
        assertThat(Forecast.of(Yearly.TEEN_BIRTHS).at(2017.5).orElseThrow())
                .hasToString("10.57 in 2017 if the course stays the same, -0.6954 to 21.83 at 95 %"
                        + " (random walk with drift, 10 figures, 2006-2015)");
    }

    @Test
    void whatCannotBeIsCutOffAndSaid() {
        var prediction = Forecast.of(Yearly.TEEN_BIRTHS)
                .within(Interval.NOT_NEGATIVE)
                .at(2017.5)
                .orElseThrow();

        assertThat(prediction.isCut()).isTrue();
        assertThat(prediction)
                .hasToString("10.57 in 2017 if the course stays the same, 0 to 21.83 at 95 %, cut at what values can be"
                        + " (random walk with drift, 10 figures, 2006-2015)");
    }

    @Test
    void aCourseThatLeavesWhatCanBeStaysAtTheLimit() {
        var prediction = Forecast.of(Yearly.from(2006, 30, 20, 10))
                .within(Interval.PERCENTAGE)
                .at(2011.5)
                .orElseThrow();

        assertThat(prediction.cannotLast()).isTrue();
        assertThat(prediction.value()).isZero();
        assertThat(prediction.interval()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void aCourseAlongTheLimitCanLast() {
        var prediction = Forecast.of(Yearly.from(2006, 0, 0, 0))
                .within(Interval.PERCENTAGE)
                .at(2011.5)
                .orElseThrow();

        assertThat(prediction.cannotLast()).isFalse();
        assertThat(prediction.isCut()).isFalse();
    }

    @Test
    void anotherLevelIsAnotherInterval() {
        var forecast = Forecast.of(Yearly.from(2006, 0, 1, 4, 6)).withLevel(0.8);

        assertThat(forecast.at(2010.5).orElseThrow().interval().width() / 2)
                .isCloseTo(1.885618 * Math.sqrt(4 / 3.0), within(1e-5));
    }

    @Test
    void twoPointsCarryNoForecast() {
        var forecast = Forecast.of(Yearly.from(2006, 1, 2));

        assertThat(forecast.at(2010.5)).isEmpty();
        assertThat(forecast.perYear()).isEmpty();
        assertThat(forecast.reaches(5)).isEmpty();
        assertThat(forecast)
                .hasToString("no forecast, 2 figures cannot carry a forecast, it takes 3"
                        + " (random walk with drift, 2 figures, 2006-2007)");
    }

    @Test
    void threePointsDo() {
        assertThat(Forecast.of(Yearly.from(2006, 1, 2, 4)).at(2010.5)).isPresent();
        assertThat(Forecast.of(Yearly.from(2006, 1, 2, 4)).reason()).isEmpty();
    }

    @Test
    void theTimeOfAValueIsWhereTheLineMeetsIt() {
        var forecast = Forecast.of(Yearly.from(2006, 30, 22, 20));

        assertThat(forecast.reaches(10)).hasValue(2010.5);
        assertThat(forecast.reaches(20)).hasValue(2008.5);
        assertThat(forecast.reaches(25)).isEmpty();
        assertThat(forecast.within(Interval.NOT_NEGATIVE).reaches(-1)).isEmpty();
        assertThat(Forecast.of(Yearly.from(2006, 5, 6, 5)).reaches(6)).isEmpty();
    }

    @Test
    void theTimeBeforeTheLastPointIsNotForecast() {
        var forecast = Forecast.of(Yearly.from(2006, 1, 2, 4));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.at(2008.4))
                .withMessage("time: 2008.4 (expected: not before the last point, 2008.5)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.at(Double.NaN))
                .withMessage("time: NaN (expected: not before the last point, 2008.5)");
    }

    @Test
    void aLevelThatIsNoChanceIsRefused() {
        var forecast = Forecast.of(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.withLevel(1))
                .withMessage("level: 1.0 (expected: between 0 and 1)");
    }
}
