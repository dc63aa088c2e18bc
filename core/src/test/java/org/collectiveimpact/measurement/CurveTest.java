package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Direction;
import org.junit.jupiter.api.Test;

class CurveTest {

    /** Leads to 4.125 in 2011, give or take 5.7. */
    private static final List<Point> BEFORE = Yearly.from(2006, 1, 3, 2, 4, 3.5);

    @Test
    void aFallSteeperThanTheForecastTurnsTheCurve() {
        var curve = Curve.of(then(-2), 2010.5, Direction.DECREASE);

        assertThat(curve.verdict()).isEqualTo(Curve.Verdict.BETTER);
        assertThat(curve)
                .hasToString("better than forecast: -2 in 2011, where 4.125 was forecast, -1.571 to 9.821 at 95 %"
                        + " (random walk with drift, 5 figures, 2006-2010)");
    }

    @Test
    void theSameFallIsWorseWhereMoreIsBetter() {
        assertThat(Curve.of(then(-2), 2010.5, Direction.INCREASE).verdict()).isEqualTo(Curve.Verdict.WORSE);
    }

    @Test
    void insideTheIntervalIsAsForecast() {
        var curve = Curve.of(then(-1), 2010.5, Direction.DECREASE);

        assertThat(curve.verdict()).isEqualTo(Curve.Verdict.AS_FORECAST);
        assertThat(curve.reason()).isEmpty();
    }

    @Test
    void toSlowADeclineIsToTurnTheCurve() {
        List<Point> declining = new ArrayList<>(Yearly.from(2006, 90, 80.1, 69.9, 60));
        declining.add(Yearly.in(2010, 55));

        assertThat(Curve.of(declining, 2010, Direction.INCREASE).verdict()).isEqualTo(Curve.Verdict.BETTER);
    }

    @Test
    void aLineThatGoesOnIsAsForecastWhateverRoundingAdds() {
        assertThat(Curve.of(Yearly.from(2006, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7), 2009, Direction.INCREASE)
                        .after())
                .extracting(CurvePoint::verdict)
                .containsOnly(Curve.Verdict.AS_FORECAST);
    }

    @Test
    void everyPointAfterTheDateIsCompared() {
        List<Point> points = then(-2);
        points.add(Yearly.in(2012, 5));

        assertThat(Curve.of(points, 2010.5, Direction.DECREASE).after())
                .extracting(CurvePoint::observed, CurvePoint::verdict)
                .containsExactly(
                        tuple(Yearly.in(2011, -2), Curve.Verdict.BETTER),
                        tuple(Yearly.in(2012, 5), Curve.Verdict.AS_FORECAST));
    }

    @Test
    void aPointOnTheDateIsBefore() {
        assertThat(Curve.of(then(-2), 2011.5, Direction.DECREASE).after()).isEmpty();
        assertThat(Curve.of(then(-2), 2011.4, Direction.DECREASE).after()).hasSize(1);
    }

    @Test
    void withoutAPointAfterThereIsNoCall() {
        assertThat(Curve.of(BEFORE, 2011, Direction.DECREASE))
                .hasToString("no call, nothing was observed after 2010 (random walk with drift, 5 figures, 2006-2010)");
    }

    @Test
    void withoutAForecastThereIsNoCall() {
        assertThat(Curve.of(BEFORE, 2008, Direction.DECREASE))
                .hasToString("no call, 2 figures cannot carry a forecast, it takes 3"
                        + " (random walk with drift, 2 figures, 2006-2007)");
        assertThat(Curve.of(List.of(), 2008, Direction.DECREASE).reason())
                .contains("0 figures cannot carry a forecast, it takes 3");
    }

    @Test
    void whereNeitherWayIsBetterOnlyTheForecastItselfIsACall() {
        assertThat(Curve.of(then(4), 2010.5, Direction.CONTEXT).verdict()).isEqualTo(Curve.Verdict.AS_FORECAST);
        assertThat(Curve.of(then(-2), 2010.5, Direction.CONTEXT).reason())
                .contains("neither higher nor lower is known to be better");
    }

    @Test
    void anotherForecastMayBeTheBaseline() {
        var baseline = Forecast.of(BEFORE, ForecastMethod.LINE).within(Interval.NOT_NEGATIVE);

        assertThat(Curve.of(baseline, then(9), Direction.DECREASE))
                .hasToString("worse than forecast: 9 in 2011, where 4.5 was forecast, 0.5507 to 8.449 at 95 %"
                        + " (least squares line, 5 figures, 2006-2010)");
    }

    @Test
    void nobodyIsHeldToACourseThatCannotLast() {
        var baseline = Forecast.of(Yearly.from(2006, 40, 30, 20)).within(Interval.NOT_NEGATIVE);

        assertThat(Curve.of(baseline, List.of(Yearly.in(2010, 5)), Direction.DECREASE)
                        .verdict())
                .isEqualTo(Curve.Verdict.WORSE);
        assertThat(Curve.of(baseline, List.of(Yearly.in(2011, 5)), Direction.DECREASE))
                .hasToString("no call, no straight course can last until 2011, it would leave what values can be:"
                        + " 5 in 2011, where 0 was forecast, 0 to 0 at 95 %, where no straight course can go on"
                        + " (random walk with drift, 3 figures, 2006-2008)");
        assertThat(Curve.of(baseline, List.of(Yearly.in(2011, 0)), Direction.DECREASE)
                        .verdict())
                .isEqualTo(Curve.Verdict.AS_FORECAST);
    }

    private static List<Point> then(double value) {
        List<Point> points = new ArrayList<>(BEFORE);
        points.add(Yearly.in(2011, value));
        return points;
    }
}
