package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Direction;

/** Laws of {@link Curve} and {@link OnTrack}, whatever the points. */
@Domain(AnyCurves.class)
@Domain(DomainContext.Global.class)
@SameCases
class OnTrackProperties {

    @Property
    void aMirroredCurveWithTheOppositeWishIsTurnedAlike(
            @ForAll List<Point> points, @ForAll @IntRange(min = 1990, max = 2030) int date) {
        var curve = Curve.of(points, date, Direction.INCREASE);
        var mirrored = Curve.of(AnyCurves.mirrored(points), date, Direction.DECREASE);

        assertThat(mirrored.after())
                .extracting(CurvePoint::verdict)
                .isEqualTo(curve.after().stream().map(CurvePoint::verdict).toList());
        assertThat(mirrored.reason()).isEqualTo(curve.reason());
    }

    @Property
    void theOppositeWishTurnsBetterIntoWorse(
            @ForAll List<Point> points, @ForAll @IntRange(min = 1990, max = 2030) int date) {
        var up = Curve.of(points, date, Direction.INCREASE).verdict();
        var down = Curve.of(points, date, Direction.DECREASE).verdict();

        assertThat(down == Curve.Verdict.WORSE).isEqualTo(up == Curve.Verdict.BETTER);
        assertThat(down == Curve.Verdict.BETTER).isEqualTo(up == Curve.Verdict.WORSE);
        assertThat(down == Curve.Verdict.AS_FORECAST).isEqualTo(up == Curve.Verdict.AS_FORECAST);
    }

    @Property
    void everyPointIsBeforeTheDateOrComparedOrWithoutForecast(
            @ForAll List<Point> points, @ForAll @IntRange(min = 1990, max = 2030) int date) {
        var curve = Curve.of(points, date, Direction.INCREASE);

        assertThat(curve.forecast().footing().n() + curve.after().size())
                .isEqualTo(
                        curve.forecast().reason().isPresent()
                                ? curve.forecast().footing().n()
                                : points.size());
    }

    @Property
    void aMirroredCourseReachesTheMirroredTargetAlike(
            @ForAll List<Point> points,
            @ForAll @IntRange(min = 1990, max = 2040) int year,
            @ForAll @IntRange(min = -60, max = 60) int value) {
        var track = OnTrack.of(points, Yearly.in(year, value), Direction.INCREASE);
        var mirrored = OnTrack.of(AnyCurves.mirrored(points), Yearly.in(year, -value), Direction.DECREASE);

        assertThat(mirrored.verdict()).isEqualTo(track.verdict());
        assertThat(mirrored.reason()).isEqualTo(track.reason());
        assertThat(mirrored.reaches()).isEqualTo(track.reaches());
    }

    @Property
    void aModesterTargetIsNeverFurtherAway(
            @ForAll List<Point> points,
            @ForAll @IntRange(min = 1990, max = 2040) int year,
            @ForAll @IntRange(min = -60, max = 60) int value,
            @ForAll @IntRange(min = 0, max = 20) int less) {
        var target = OnTrack.of(points, Yearly.in(year, value), Direction.INCREASE);
        var modester = OnTrack.of(points, Yearly.in(year, value - less), Direction.INCREASE);

        assertThat(modester.verdict()).isLessThanOrEqualTo(target.verdict());
    }

    @Property
    void whatIsNeededPerYearLeadsToTheTargetUnlessItIsReached(
            @ForAll List<Point> points, @ForAll @IntRange(min = -60, max = 60) int value) {
        var track = OnTrack.of(points, Yearly.in(2040, value), Direction.INCREASE);
        Point last = track.forecast().footing().last();

        assertThat(last.value() + track.neededPerYear().orElseThrow() * (2040.5 - last.at()))
                .isCloseTo(Math.max(value, last.value()), within(1e-9));
    }

    @Property
    void theOneOnTheStraightWayIsNowWhereItIsNeeded(
            @ForAll List<Point> points, @ForAll @IntRange(min = -9, max = 9) int slope) {
        List<Point> line = points.stream()
                .map(point -> new Point(point.at(), slope * (point.at() - 2000)))
                .toList();
        var track = OnTrack.of(line, Yearly.in(2040, slope * 40.5), Direction.INCREASE);

        assertThat(track.neededNow().orElseThrow())
                .isCloseTo(track.forecast().footing().last().value(), within(1e-9));
    }
}
