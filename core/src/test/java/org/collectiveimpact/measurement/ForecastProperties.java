package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;
import org.collectiveimpact.laws.SameCases;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.regression.SimpleRegression;

/** Laws of {@link Forecast}, whatever the points and the method. */
@Domain(AnyCurves.class)
@Domain(DomainContext.Global.class)
@SameCases
class ForecastProperties {

    private static final Offset<Double> HAIR = within(1e-6);
    private static final double WHEN = 2035.5;

    @Property
    void theOrderInWhichPointsAreGivenDoesNotMatter(@ForAll List<Point> points, @ForAll ForecastMethod method) {
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);

        assertThat(Forecast.of(backwards, method).at(WHEN))
                .isEqualTo(Forecast.of(points, method).at(WHEN));
    }

    @Property
    void theUnitOfTheValuesIsThatOfTheForecast(
            @ForAll List<Point> points,
            @ForAll ForecastMethod method,
            @ForAll @IntRange(min = -9, max = 9) int times,
            @ForAll @IntRange(min = -99, max = 99) int by) {
        var prediction = at(WHEN, points, method);
        var other = at(WHEN, AnyCurves.moved(points, 0, 1, by, times), method);

        assertThat(other.value()).isCloseTo(prediction.value() * times + by, HAIR);
        assertThat(other.interval().width()).isCloseTo(prediction.interval().width() * Math.abs(times), HAIR);
    }

    @Property
    void theUnitOfTimeDoesNotMatter(
            @ForAll List<Point> points,
            @ForAll ForecastMethod method,
            @ForAll @IntRange(min = 1, max = 12) int faster,
            @ForAll @IntRange(min = -999, max = 999) int years) {
        var prediction = at(WHEN, points, method);
        var other = at(WHEN * faster + years, AnyCurves.moved(points, years, faster, 0, 1), method);

        assertThat(other.value()).isCloseTo(prediction.value(), HAIR);
        assertThat(other.interval().width()).isCloseTo(prediction.interval().width(), HAIR);
    }

    @Property
    void aLineGoesOnAsThatLineForCertain(
            @ForAll List<Point> points,
            @ForAll ForecastMethod method,
            @ForAll @IntRange(min = -99, max = 99) int slope,
            @ForAll @IntRange(min = -9999, max = 9999) int start) {
        List<Point> line = points.stream()
                .map(point -> new Point(point.at(), start + slope * (point.at() - 2000) / 7))
                .toList();
        var prediction = at(WHEN, line, method);

        assertThat(prediction.value()).isCloseTo(start + slope * (WHEN - 2000) / 7, HAIR);
        assertThat(prediction.interval().width()).isZero();
    }

    @Property
    void theLineIsThatOfHipparchus(@ForAll List<Point> points) {
        var regression = new SimpleRegression();
        points.forEach(point -> regression.addData(point.at(), point.value()));
        var prediction = at(WHEN, points, ForecastMethod.LINE);
        double mean = points.stream().mapToDouble(Point::at).average().orElseThrow();
        double fromMean = (WHEN - mean) * (WHEN - mean) / regression.getXSumSquares();
        double margin = new TDistribution(points.size() - 2).inverseCumulativeProbability(0.975)
                * Math.sqrt(regression.getMeanSquareError() * (1 + 1.0 / points.size() + fromMean));

        assertThat(prediction.value()).isCloseTo(regression.predict(WHEN), HAIR);
        assertThat(prediction.interval().width() / 2).isCloseTo(margin, within(1e-6 * (1 + margin)));
    }

    @Property
    void theDriftOfPointsAYearApartIsThatOfTheBook(
            @ForAll List<Point> points, @ForAll @IntRange(min = 1, max = 20) int years) {
        double[] values = points.stream().mapToDouble(Point::value).toArray();
        double[] changes = new double[values.length - 1];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = values[i + 1] - values[i];
        }
        double last = 2000.5 + changes.length;
        var prediction = at(last + years, Yearly.from(2000, values), ForecastMethod.DRIFT);
        double margin = new TDistribution(changes.length - 1).inverseCumulativeProbability(0.975)
                * new StandardDeviation().evaluate(changes)
                * Math.sqrt(years * (1 + (double) years / changes.length));

        assertThat(prediction.interval().width() / 2).isCloseTo(margin, within(1e-6 * (1 + margin)));
    }

    @Property
    void moreCertaintyTakesAWiderInterval(@ForAll List<Point> points, @ForAll ForecastMethod method) {
        var forecast = Forecast.of(points, method);
        var usual = forecast.at(WHEN).orElseThrow().interval();
        var lesser = forecast.withLevel(0.8).at(WHEN).orElseThrow().interval();

        assertThat(lesser.width()).isLessThanOrEqualTo(usual.width());
        assertThat(usual.contains(lesser.low()) && usual.contains(lesser.high()))
                .isTrue();
    }

    @Property
    void laterIsLessCertain(@ForAll List<Point> points, @ForAll ForecastMethod method) {
        assertThat(at(WHEN + 1, points, method).interval().width())
                .isGreaterThanOrEqualTo(at(WHEN, points, method).interval().width());
    }

    @Property
    void nothingIsForecastThatCannotBe(@ForAll List<Point> points, @ForAll ForecastMethod method) {
        var prediction =
                Forecast.of(points, method).within(Interval.PERCENTAGE).at(WHEN).orElseThrow();

        assertThat(Interval.PERCENTAGE.contains(prediction.interval().low())).isTrue();
        assertThat(Interval.PERCENTAGE.contains(prediction.interval().high())).isTrue();
        assertThat(prediction.interval().contains(prediction.value())).isTrue();
    }

    @Property
    void theForecastIsAtAValueWhenItReachesIt(
            @ForAll List<Point> points,
            @ForAll ForecastMethod method,
            @ForAll @IntRange(min = -99, max = 99) int value) {
        var forecast = Forecast.of(points, method);

        forecast.reaches(value)
                .ifPresent(time ->
                        assertThat(forecast.at(time).orElseThrow().value()).isCloseTo(value, within(1e-5)));
    }

    private static Prediction at(double time, List<Point> points, ForecastMethod method) {
        return Forecast.of(points, method).at(time).orElseThrow();
    }
}
