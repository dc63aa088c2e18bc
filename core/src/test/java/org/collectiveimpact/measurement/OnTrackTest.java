package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.collectiveimpact.model.Direction;
import org.junit.jupiter.api.Test;

class OnTrackTest {

    private static final Point SECOND_GOAL = Yearly.in(2023, 11.4);

    @Test
    void theFirstGoalWasReached() {
        assertThat(OnTrack.of(Yearly.TEEN_BIRTHS, Yearly.in(2015, 30), Direction.DECREASE))
                .hasToString("reached; target 30 in 2015, was 18.1 in 2015"
                        + " (random walk with drift, 10 figures, 2006-2015)");
    }

    @Test
    void theSecondGoalIsOpenSinceTheCourseCannotLastUntilThen() {
        assertThat(OnTrack.of(
                        Forecast.of(Yearly.TEEN_BIRTHS).within(Interval.NOT_NEGATIVE), SECOND_GOAL, Direction.DECREASE))
                .hasToString(
                        "open, no straight course can last until 2023, it would leave what values can be; target 11.4 in 2023; 0 then if the course stays the"
                                + " same, 0 to 15.97 at 95 %, where no straight course can go on; at the target in 2017; 18.1 in 2015, on the"
                                + " straight way 30.51; change per year needed from the latest figure on: -0.8375"
                                + " (random walk with drift, 10 figures, 2006-2015)");
    }

    @Test
    void aCourseThatCannotLastPromisesNothing() {
        var forecast = Forecast.of(Yearly.from(2006, 40, 30, 20)).within(Interval.NOT_NEGATIVE);

        assertThat(OnTrack.of(forecast, Yearly.in(2010, 5), Direction.DECREASE).verdict())
                .isEqualTo(OnTrack.Verdict.YES);
        assertThat(OnTrack.of(forecast, Yearly.in(2011, 5), Direction.DECREASE).reason())
                .contains("no straight course can last until 2011, it would leave what values can be");
        assertThat(OnTrack.of(forecast, Yearly.in(2011, 5), Direction.INCREASE).verdict())
                .isEqualTo(OnTrack.Verdict.REACHED);
        assertThat(OnTrack.of(forecast, Yearly.in(2011, 50), Direction.INCREASE).verdict())
                .isEqualTo(OnTrack.Verdict.NO);
    }

    @Test
    void aTargetThatAllOfTheIntervalIsBeyondIsOnTrack() {
        var track = OnTrack.of(Yearly.from(2006, 10, 20, 31, 40), Yearly.in(2011, 50), Direction.INCREASE);

        assertThat(track.verdict()).isEqualTo(OnTrack.Verdict.YES);
        assertThat(track.reason()).isEmpty();
        assertThat(track.reaches()).hasValue(2010.5);
        assertThat(track.neededNow()).hasValue(34);
        assertThat(track.neededPerYear()).hasValue(5);
    }

    @Test
    void aTargetThatAllOfTheIntervalFallsShortOfIsOffTrack() {
        assertThat(OnTrack.of(Yearly.from(2006, 10, 20, 31, 40), Yearly.in(2011, 90), Direction.INCREASE))
                .hasToString(
                        "off track; target 90 in 2011; 60 then if the course stays the same, 52.14 to 67.86 at 95 %;"
                                + " at the target in 2014; 40 in 2009, on the straight way 58; change per year needed from the latest figure on: +25"
                                + " (random walk with drift, 4 figures, 2006-2009)");
    }

    @Test
    void aTargetInsideTheIntervalIsOpen() {
        assertThat(OnTrack.of(Yearly.from(2006, 10, 20, 31, 40), Yearly.in(2011, 60), Direction.INCREASE)
                        .reason())
                .contains("the target is inside the interval");
    }

    @Test
    void aLineThatEndsAtTheTargetReachesIt() {
        assertThat(OnTrack.of(Yearly.from(2006, 0.1, 0.2, 0.3), Yearly.in(2011, 0.6), Direction.INCREASE)
                        .verdict())
                .isEqualTo(OnTrack.Verdict.YES);
    }

    @Test
    void aTargetIsReachedBeforeItsDateIsOver() {
        var track = OnTrack.of(Yearly.from(2006, 10, 20, 31), Yearly.in(2011, 31), Direction.INCREASE);

        assertThat(track.verdict()).isEqualTo(OnTrack.Verdict.REACHED);
        assertThat(track.neededPerYear()).hasValue(0);
    }

    @Test
    void aTargetWhoseDateCameIsReadOffTheLastValueUpToIt() {
        List<Point> points = Yearly.from(2006, 10, 20, 31);

        assertThat(OnTrack.of(points, Yearly.in(2007, 25), Direction.INCREASE))
                .hasToString(
                        "missed; target 25 in 2007, was 20 in 2007 (random walk with drift, 3 figures, 2006-2008)");
        assertThat(OnTrack.of(points, Yearly.in(2007, 20), Direction.INCREASE).verdict())
                .isEqualTo(OnTrack.Verdict.REACHED);
        assertThat(OnTrack.of(points, Yearly.in(2007, 25), Direction.INCREASE).expected())
                .isEmpty();
        assertThat(OnTrack.of(points, Yearly.in(2007, 25), Direction.INCREASE).neededPerYear())
                .isEmpty();
    }

    @Test
    void aTargetBetweenAValueThatFallsShortAndOneThatDoesNotIsOpen() {
        List<Point> points = List.of(Yearly.in(2005, 10), Yearly.in(2012, 30));

        assertThat(OnTrack.of(points, Yearly.in(2010, 20), Direction.INCREASE))
                .hasToString("open, nothing was observed between 2005, when it fell short, and 2012, when it did not;"
                        + " target 20 in 2010, was 10 in 2005 (random walk with drift, 2 figures, 2005-2012)");
        assertThat(OnTrack.of(points, Yearly.in(2010, 40), Direction.INCREASE).verdict())
                .isEqualTo(OnTrack.Verdict.NO);
        assertThat(OnTrack.of(points, Yearly.in(2010, 20), Direction.DECREASE).verdict())
                .isEqualTo(OnTrack.Verdict.REACHED);
    }

    @Test
    void withoutAValueByTheTargetsDateNobodyKnows() {
        assertThat(OnTrack.of(Yearly.from(2006, 10, 20, 31), Yearly.in(2005, 25), Direction.INCREASE)
                        .reason())
                .contains("nothing was observed by 2005");
    }

    @Test
    void withoutAForecastNobodyKnows() {
        assertThat(OnTrack.of(Yearly.from(2006, 10, 20), Yearly.in(2011, 90), Direction.INCREASE))
                .hasToString(
                        "open, 2 figures cannot carry a forecast, it takes 3; target 90 in 2011; 20 in 2007, on the"
                                + " straight way 26; change per year needed from the latest figure on: +17.5"
                                + " (random walk with drift, 2 figures, 2006-2007)");
        assertThat(OnTrack.of(List.of(), Yearly.in(2011, 90), Direction.INCREASE))
                .hasToString("open, 0 figures cannot carry a forecast, it takes 3; target 90 in 2011"
                        + " (random walk with drift, 0 figures)");
    }

    @Test
    void aCourseAwayFromTheTargetNeverReachesIt() {
        var track = OnTrack.of(Yearly.from(2006, 31, 20, 10), Yearly.in(2011, 50), Direction.INCREASE);

        assertThat(track.reaches()).isEmpty();
        assertThat(track.verdict()).isEqualTo(OnTrack.Verdict.NO);
    }

    @Test
    void aTargetThatCannotBeIsNeverReached() {
        var forecast = Forecast.of(Yearly.from(2006, 70, 80, 90)).within(Interval.PERCENTAGE);
        var track = OnTrack.of(forecast, Yearly.in(2012, 110), Direction.INCREASE);

        assertThat(track.verdict()).isEqualTo(OnTrack.Verdict.NO);
        assertThat(track.reaches()).isEmpty();
    }

    @Test
    void theStraightWayMayStartElsewhere() {
        var track = OnTrack.of(Yearly.from(2006, 10, 20, 31), Yearly.in(2011, 50), Direction.INCREASE);

        assertThat(track.from(Yearly.in(2001, 0)).neededNow().orElseThrow()).isCloseTo(35, within(1e-12));
        assertThat(track.from(Yearly.in(2010, 7)).neededNow()).hasValue(7);
        assertThat(track.from(Yearly.in(2011, 7)).neededNow()).isEmpty();
    }

    @Test
    void whereNeitherWayIsBetterNothingIsReached() {
        assertThat(OnTrack.of(Yearly.TEEN_BIRTHS, SECOND_GOAL, Direction.CONTEXT)
                        .reason())
                .contains("neither higher nor lower is known to be better");
    }
}
