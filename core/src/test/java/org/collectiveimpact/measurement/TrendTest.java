package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Direction;
import org.junit.jupiter.api.Test;

class TrendTest {

    /** The example of Sen 1968, pages 1388 and 1389, with the interval that other programs find for it at 95 %. */
    private static final List<Point> SEN = List.of(
            new Point(1, 9),
            new Point(2, 15),
            new Point(3, 19),
            new Point(4, 20),
            new Point(10, 45),
            new Point(12, 55),
            new Point(18, 78));

    /** The example that the College of the Holy Cross works out by hand. */
    private static final double[] BY_HAND = {
        12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7
    };

    @Test
    void theSlopeAndItsIntervalAreThoseOfSensExample() {
        assertThat(Slope.of(SEN, 0.05)).contains(new Slope(4, Optional.of(new Interval(26 / 7.0, 35 / 8.0))));
    }

    @Test
    void theScoreIsThatOfTheExampleByHand() {
        assertThat(MannKendall.of(BY_HAND, 0.05).s()).isEqualTo(54);
        assertThat(KendallScores.of(BY_HAND).most()).isEqualTo(90);
    }

    @Test
    void theApproximationIsThatOfTheExampleByHandAndTheExactChanceLower() {
        double variance = (14 * 13 * 33 - 2 * 9) / 18.0;

        assertThat(53 / Math.sqrt(variance)).isCloseTo(2.9058, within(0.0001));
        assertThat(Normal.above(53 / Math.sqrt(variance))).isCloseTo(0.0018, within(0.0001));
        assertThat(MannKendall.of(BY_HAND, 0.05).p() / 2).isCloseTo(0.0011952897, within(1e-10));
    }

    @Test
    void fallingBirthsAreAnImprovement() {
        assertThat(Trend.of(Yearly.TEEN_BIRTHS, Direction.DECREASE))
                .hasToString("improving, p below 0.0001; -3.825 a year, -4.6 to -3.314 at 95 %; last change down"
                        + " (median slope (Theil-Sen) and exact Mann-Kendall test, 10 figures, 2006-2015)");
    }

    @Test
    void theSameCurveIsWorseningWhereMoreIsBetter() {
        var trend = Trend.of(Yearly.TEEN_BIRTHS, Direction.INCREASE);

        assertThat(trend.verdict()).isEqualTo(Trend.Verdict.WORSENING);
        assertThat(trend.reason()).isEmpty();
    }

    @Test
    void fourPointsCannotShowATrendEvenInPerfectOrder() {
        var trend = Trend.of(Yearly.from(2006, 1, 2, 3, 4), Direction.INCREASE);

        assertThat(trend.verdict()).isEqualTo(Trend.Verdict.NO_CALL);
        assertThat(trend)
                .hasToString("no call, 4 figures cannot show a trend: in perfect order they would have p 0.083, above"
                        + " 0.05; +1 a year; last 3 changes up"
                        + " (median slope (Theil-Sen) and exact Mann-Kendall test, 4 figures, 2006-2009)");
    }

    @Test
    void fivePointsInPerfectOrderShowATrend() {
        var trend = Trend.of(Yearly.from(2006, 1, 2, 3, 4, 5), Direction.INCREASE);

        assertThat(trend.verdict()).isEqualTo(Trend.Verdict.IMPROVING);
        assertThat(trend.test().p()).isCloseTo(2 / 120.0, within(1e-15));
        assertThat(trend.perYear()).hasValue(1);
    }

    @Test
    void fivePointsOfWhichMostAreEqualCannot() {
        assertThat(Trend.of(Yearly.from(2006, 1, 1, 1, 1, 5), Direction.INCREASE)
                        .reason())
                .contains("5 figures cannot show a trend: in perfect order they would have p 0.4, above 0.05");
    }

    @Test
    void anOrderThatMayBeChanceIsNoTrend() {
        assertThat(Trend.of(Yearly.from(2006, 1, 2, 3, 5, 4), Direction.INCREASE)
                        .reason())
                .contains("their order may be chance: p 0.083 is above 0.05");
    }

    @Test
    void aHigherLevelCallsSooner() {
        assertThat(Trend.of(Yearly.from(2006, 1, 2, 3, 5, 4), Direction.INCREASE, 0.1)
                        .verdict())
                .isEqualTo(Trend.Verdict.IMPROVING);
    }

    @Test
    void threePointsCannotEvenHaveAChanceBelowAThird() {
        assertThat(Trend.of(Yearly.from(2006, 1, 2, 3), Direction.INCREASE)
                        .test()
                        .least())
                .isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void equalValuesHaveNoTrend() {
        var trend = Trend.of(Yearly.from(2006, 7, 7, 7, 7, 7, 7), Direction.INCREASE);

        assertThat(trend.reason()).contains("all figures are the same");
        assertThat(trend.test().tau()).isEmpty();
        assertThat(trend.perYear()).hasValue(0);
    }

    @Test
    void onePointShowsNothing() {
        assertThat(Trend.of(Yearly.from(2006, 7), Direction.INCREASE))
                .hasToString("no call, 1 figure cannot show a change"
                        + " (median slope (Theil-Sen) and exact Mann-Kendall test, 1 figure, 2006)");
        assertThat(Trend.of(List.of(), Direction.INCREASE).reason()).contains("0 figures cannot show a change");
    }

    @Test
    void whereNeitherWayIsBetterThereIsNoCall() {
        assertThat(Trend.of(Yearly.TEEN_BIRTHS, Direction.CONTEXT).reason())
                .contains("neither higher nor lower is known to be better");
    }

    @Test
    void manyPointsAreReadByTheNormalApproximation() {
        double[] values = IntStream.rangeClosed(1, 51).mapToDouble(i -> i).toArray();

        assertThat(Trend.of(Yearly.from(1950, values), Direction.INCREASE).footing())
                .hasToString("median slope (Theil-Sen) and Mann-Kendall test by the normal approximation, 51 figures,"
                        + " 1950-2000");
    }

    @Test
    void moreThanAThousandPointsAreRefused() {
        List<Point> points = Yearly.from(1, new double[Trend.MOST_POINTS + 1]);

        assertThat(Trend.of(points.subList(1, points.size()), Direction.INCREASE)
                        .footing()
                        .n())
                .isEqualTo(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.of(points, Direction.INCREASE))
                .withMessage("points: 1001 (expected: at most 1000)");
    }

    @Test
    void aLevelThatIsNoChanceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.of(List.of(), Direction.INCREASE, 0))
                .withMessage("level: 0.0 (expected: between 0 and 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.of(List.of(), Direction.INCREASE, Double.NaN))
                .withMessage("level: NaN (expected: between 0 and 1)");
    }
}
