package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often intervals hold the value to come, over thousands of curves that are as their method takes them to be. */
class CoverageTest {

    private static final int CURVES = 4000;
    private static final double[] GAPS = {1, 2, 1, 0.5, 3};
    private static final double AHEAD = 4;

    @ParameterizedTest
    @EnumSource
    void anIntervalHoldsAsOftenAsItSays(ForecastMethod method) {
        var random = new Random(6);
        int held = 0;
        for (int i = 0; i < CURVES; i++) {
            List<Point> curve = curve(method, random);
            Point next = curve.remove(curve.size() - 1);
            var prediction = Forecast.of(curve, method).at(next.at()).orElseThrow();
            held += prediction.interval().contains(next.value()) ? 1 : 0;
        }

        assertThat((double) held / CURVES).isBetween(0.94, 0.96);
    }

    private static List<Point> curve(ForecastMethod method, Random random) {
        List<Point> points = new ArrayList<>();
        double time = 2000;
        double walk = 0;
        points.add(point(method, time, walk, random));
        for (int i = 0; i <= GAPS.length; i++) {
            double gap = i < GAPS.length ? GAPS[i] : AHEAD;
            time += gap;
            walk += random.nextGaussian() * Math.sqrt(gap);
            points.add(point(method, time, walk, random));
        }
        return points;
    }

    private static Point point(ForecastMethod method, double time, double walk, Random random) {
        double line = 3 * (time - 2000);
        return new Point(time, line + (method == ForecastMethod.DRIFT ? walk : random.nextGaussian()));
    }
}
