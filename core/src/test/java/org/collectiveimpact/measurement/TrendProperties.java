package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Direction;
import org.hipparchus.stat.correlation.KendallsCorrelation;

/** Laws of {@link Trend}, whatever the points. */
@Domain(AnyCurves.class)
@Domain(DomainContext.Global.class)
@SameCases
class TrendProperties {

    @Property
    void theOrderInWhichPointsAreGivenDoesNotMatter(@ForAll List<Point> points) {
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);

        assertThat(rising(backwards)).isEqualTo(rising(points));
    }

    @Property
    void theUnitOfTheValuesOnlyScalesTheSlope(
            @ForAll List<Point> points, @ForAll @IntRange(min = 1, max = 9) int times, @ForAll @IntRange int by) {
        var trend = rising(points);
        var other = rising(AnyCurves.moved(points, 0, 1, by, times));

        assertThat(other.test()).isEqualTo(trend.test());
        assertThat(other.verdict()).isEqualTo(trend.verdict());
        assertThat(other.run()).isEqualTo(trend.run());
        assertScaled(other.slope().orElseThrow(), trend.slope().orElseThrow(), times);
    }

    @Property
    void theUnitOfTimeOnlyScalesTheSlope(@ForAll List<Point> points, @ForAll @IntRange(min = 1, max = 12) int faster) {
        var trend = rising(points);
        var other = rising(AnyCurves.moved(points, 100, faster, 0, 1));

        assertThat(other.test()).isEqualTo(trend.test());
        assertScaled(other.slope().orElseThrow(), trend.slope().orElseThrow(), 1.0 / faster);
    }

    private static void assertScaled(Slope actual, Slope expected, double times) {
        assertThat(actual.perYear()).isCloseTo(expected.perYear() * times, within(1e-9));
        assertThat(actual.interval().isPresent()).isEqualTo(expected.interval().isPresent());
        expected.interval().ifPresent(interval -> {
            assertThat(actual.interval().orElseThrow().low()).isCloseTo(interval.low() * times, within(1e-9));
            assertThat(actual.interval().orElseThrow().high()).isCloseTo(interval.high() * times, within(1e-9));
        });
    }

    @Property
    void aMirroredCurveWithTheOppositeWishHasTheSameVerdict(@ForAll List<Point> points) {
        var trend = rising(points);
        var mirrored = Trend.of(AnyCurves.mirrored(points), Direction.DECREASE);

        assertThat(mirrored.verdict()).isEqualTo(trend.verdict());
        assertThat(mirrored.reason()).isEqualTo(trend.reason());
        assertThat(mirrored.test().s()).isEqualTo(-trend.test().s());
        assertThat(mirrored.test().p()).isEqualTo(trend.test().p());
    }

    @Property
    void timeRunningBackwardsTurnsTheScore(@ForAll List<Point> points) {
        assertThat(rising(AnyCurves.moved(points, 0, -1, 0, 1)).test().s())
                .isEqualTo(-rising(points).test().s());
    }

    @Property
    void valuesInOrderHaveTheHighestScore(
            @ForAll @Size(min = 2, max = 60) @UniqueElements List<@IntRange(min = 0, max = 999) Integer> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        var test = MannKendall.of(sorted, 0.05);

        assertThat(test.s()).isEqualTo(sorted.length * (sorted.length - 1) / 2);
        assertThat(test.tau()).hasValue(1);
        assertThat(test.p()).isEqualTo(test.least());
    }

    @Property
    void noOrderIsLessLikelyThanThePerfectOne(@ForAll List<Point> points) {
        var test = rising(points).test();

        assertThat(test.p()).isBetween(test.least(), 1.0);
    }

    @Property
    void tauIsThatOfHipparchus(@ForAll List<Point> points) {
        var trend = rising(points);
        double[] times =
                trend.footing().points().stream().mapToDouble(Point::at).toArray();

        trend.test()
                .tau()
                .ifPresent(tau -> assertThat(tau)
                        .isCloseTo(
                                new KendallsCorrelation()
                                        .correlation(times, trend.footing().values()),
                                within(1e-12)));
    }

    @Property
    void theSlopeIsInsideItsInterval(@ForAll List<Point> points) {
        var slope = rising(points).slope().orElseThrow();

        assertThat(slope.interval().orElse(Interval.ALL).contains(slope.perYear()))
                .isTrue();
    }

    @Property
    void withoutEqualValuesThereIsATrendWhereTheIntervalLeavesOutZero(
            @ForAll @Size(min = 3, max = 20) @UniqueElements List<@IntRange(min = 0, max = 99) Integer> values) {
        var trend = rising(
                Yearly.from(2000, values.stream().mapToDouble(value -> value).toArray()));
        boolean without = trend.slope().orElseThrow().interval().stream().anyMatch(interval -> !interval.contains(0));

        assertThat(trend.test().isTrend()).isEqualTo(without);
    }

    private static Trend rising(List<Point> points) {
        return Trend.of(points, Direction.INCREASE);
    }
}
