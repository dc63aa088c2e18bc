package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.measurement.Curves.NORTH;
import static org.collectiveimpact.measurement.Curves.SOUTH;
import static org.collectiveimpact.measurement.Curves.TODAY;
import static org.collectiveimpact.measurement.Curves.counted;
import static org.collectiveimpact.measurement.Curves.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.measurement.Disparity.Tendency;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.junit.jupiter.api.Test;

class DisparityTest {

    private static final GroupId EAST = GroupId.of("east");

    @Test
    void aGapIsADifferenceAndARatioThatMayDisagree() {
        Disparity disparity = Disparity.of(
                rate(on("2010", "20", NORTH), on("2010", "10", SOUTH), on("2015", "12", NORTH), on("2015", "4", SOUTH)),
                NORTH,
                ReferenceGroup.group(SOUTH),
                TODAY);

        assertThat(disparity.isAmbiguous()).isTrue();
        assertThat(disparity)
                .hasToString("rate, north against south, difference and ratio: the difference narrows, the ratio"
                        + " widens, and which of them counts is a choice (2 periods, 2010/2015)"
                        + "\n  2010: 20 against 10, +10, 2 times"
                        + "\n  2015: 12 against 4, +8, 3 times"
                        + "\n  not every count is recorded, so that small ones may be among them");
    }

    @Test
    void theReferenceMayBeTheWholePopulation() {
        Disparity disparity = Disparity.of(
                rate(on("2015", "12", NORTH), on("2015", "8")), NORTH, ReferenceGroup.wholePopulation(), TODAY);

        assertThat(disparity.latest()).hasToString("Optional[2015: 12 against 8, +4, 1.5 times]");
        assertThat(disparity.absolute()).isEmpty();
        assertThat(disparity.relative()).isEmpty();
    }

    @Test
    void theBestOffGroupMayChange() {
        Indicator indicator = rate(
                on("2010", "20", NORTH),
                on("2010", "10", SOUTH),
                on("2010", "15", EAST),
                on("2015", "12", NORTH),
                on("2015", "9", SOUTH),
                on("2015", "6", EAST));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.bestOff(), TODAY)
                        .gaps())
                .extracting(GroupGap::reference)
                .containsExactly(new Interval(10, 10), new Interval(6, 6));
        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.bestOffOf(List.of(NORTH, SOUTH)), TODAY)
                        .gaps())
                .extracting(GroupGap::reference)
                .containsExactly(new Interval(10, 10), new Interval(9, 9));
        assertThat(Disparity.of(indicator.withDirection(Direction.INCREASE), NORTH, ReferenceGroup.bestOff(), TODAY)
                        .gaps())
                .extracting(GroupGap::reference)
                .containsExactly(new Interval(20, 20), new Interval(12, 12));
    }

    @Test
    void everyGroupIsComparedInTheOrderOfTheIds() {
        assertThat(Disparity.all(rate(on("2015", "12", SOUTH), on("2015", "9", EAST)), ReferenceGroup.bestOff(), TODAY))
                .extracting(Disparity::group)
                .containsExactly(EAST, SOUTH);
    }

    @Test
    void withoutADirectionNobodyIsBestOff() {
        Indicator indicator = rate(on("2015", "12", NORTH), on("2015", "9", SOUTH));

        assertThat(Disparity.of(indicator.withDirection(Optional.empty()), NORTH, ReferenceGroup.bestOff(), TODAY))
                .hasToString("rate, north against the best-off group, difference and ratio: no gap, for nobody"
                        + " recorded which way is better (0 periods)");
    }

    @Test
    void withoutACommonPeriodThereIsNoGap() {
        Indicator indicator = rate(on("2015", "12", NORTH), on("2014", "9", SOUTH), on("2015/2016", "9", SOUTH));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY)
                        .why())
                .contains("no period could be compared with south");
        assertThat(Disparity.of(indicator, EAST, ReferenceGroup.group(SOUTH), TODAY)
                        .why())
                .contains("no figure of east was known on 2020-06-30");
        assertThat(Disparity.of(rate(on("2015", "12", NORTH)), NORTH, ReferenceGroup.bestOff(), TODAY)
                        .why())
                .contains("no period could be compared with the best-off group");
    }

    @Test
    void figuresOnSmallCountsAreLeftOut() {
        Indicator indicator = rate(
                counted("2015", NORTH, "9.0", "9", "1000"),
                counted("2015", SOUTH, "50", "50", "1000"),
                counted("2016", NORTH, "10.0", "10", "1000"),
                counted("2016", SOUTH, "20.0", "20", "1000"),
                counted("2017", NORTH, "21.0", "21", "1000"),
                counted("2017", SOUTH, "30.0", "30", "1000"));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY))
                .hasToString("rate, north against south, difference and ratio: the difference narrows, the ratio"
                        + " narrows (2 periods, 2016/2017)"
                        + "\n  2016: 10 against 20, -10, 0.5 times"
                        + "\n  2017: 21 against 30, -9, 0.7 times"
                        + "\n  2015 is left out: the figure of north rests on fewer than 10"
                        + "\n  2016 is unsteady: the figure of north rests on fewer than 21"
                        + "\n  2016 is unsteady: the figure of south rests on fewer than 21");
        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY, new SmallCounts(0, 0))
                        .n())
                .isEqualTo(3);
    }

    @Test
    void aSmallDenominatorIsSmallToo() {
        Indicator indicator =
                rate(counted("2015", NORTH, "500", "4.5", "9"), counted("2015", SOUTH, "50", "50", "1000"));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY, new SmallCounts(5, 5))
                        .why())
                .contains("no period could be compared with south");
    }

    @Test
    void aGapToZeroHasNoRatio() {
        Indicator indicator = rate(on("2015", "12", NORTH), on("2015", "0", SOUTH));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY)
                        .latest())
                .hasToString("Optional[2015: 12 against 0, +12, no ratio to a value that may be 0 or below]");
    }

    @Test
    void gapsThatAreEqualInDecimalsAreTheSame() {
        Indicator indicator = rate(
                on("2014", "10.2", NORTH),
                on("2014", "10.1", SOUTH),
                on("2015", "10.3", NORTH),
                on("2015", "10.2", SOUTH));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY)
                        .absolute())
                .contains(Tendency.SAME);
    }

    @Test
    void figuresThatContradictEachOtherMayLeaveItOpen() {
        Indicator indicator = rate(
                on("2014", "20", NORTH),
                on("2014", "10", SOUTH),
                on("2015", "18", NORTH),
                on("2015", "22", NORTH, ObservationStatus.CONFLICTING),
                on("2015", "10", SOUTH));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY)
                        .absolute())
                .contains(Tendency.OPEN);
        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY)
                        .latest())
                .hasToString("Optional[2015: 18 to 22 against 10, +8 to +12, 1.8 to 2.2 times]");
    }

    @Test
    void aGroupCanGetWorseWhileTheWholeImproves() {
        Indicator indicator = rate(
                on("2010", "20"),
                on("2010", "30", NORTH),
                on("2010", "15", SOUTH),
                on("2012", "40"),
                on("2012", "1", NORTH),
                on("2015", "15"),
                on("2015", "31", NORTH),
                on("2015", "8", SOUTH),
                on("2015", "7", EAST));

        assertThat(LeftBehind.in(indicator, TODAY))
                .hasToString("rate, first against last common period: 1 group left behind (of 2 groups compared)"
                        + "\n  2010 against 2015: worse for north, from 30 to 31 per 1,000: +1 per 1,000"
                        + " (+3.333 percent), while the whole population improves, from 20 to 15 per 1,000: -5 per"
                        + " 1,000 (-25 percent)"
                        + "\n  not compared: east: there are no two periods for which it and the whole population have"
                        + " figures");
    }

    @Test
    void nobodyIsLeftBehindWhereTheWholeDoesNotImproveOrNobodyCanTell() {
        Indicator indicator =
                rate(on("2010", "20"), on("2010", "30", NORTH), on("2015", "20"), on("2015", "31", NORTH));

        assertThat(LeftBehind.in(indicator, TODAY).found()).isEmpty();
        assertThat(LeftBehind.in(indicator.withDirection(Direction.CONTEXT), TODAY))
                .hasToString("rate, first against last common period: no group left behind (of 0 groups compared)"
                        + "\n  not compared: north: it is not known which way is better");
        assertThat(LeftBehind.in(share().build(), TODAY).compared()).isEmpty();
    }

    @Test
    void twoPeriodsInBetweenCanBeAskedFor() {
        Indicator indicator = rate(
                on("2020", "7.4"),
                on("2020", "10.6", NORTH, ObservationStatus.PROVISIONAL),
                on("2021", "6.4"),
                on("2021", "13.4", NORTH),
                on("2022", "5.5"),
                on("2022", "9.0", NORTH));

        assertThat(LeftBehind.in(indicator, LocalDate.parse("2023-12-31")).found())
                .isEmpty();
        assertThat(LeftBehind.between(
                        indicator, DateRange.year(2020), DateRange.year(2021), LocalDate.parse("2023-12-31")))
                .hasToString("rate, 2020 against 2021: 1 group left behind (of 1 group compared)"
                        + "\n  2020 against 2021: worse for north, from 10.6 to 13.4 per 1,000: +2.8 per 1,000"
                        + " (+26.42 percent), while the whole population improves, from 7.4 to 6.4 per 1,000: -1 per"
                        + " 1,000 (-13.51 percent); to be read with care: 10.6 in 2020 (provisional)");
    }

    @Test
    void aGapBetweenFiguresThatAreNotFinalSaysSo() {
        Indicator indicator = rate(on("2015", "18", NORTH, ObservationStatus.DERIVED), on("2015", "10", SOUTH));

        assertThat(Disparity.of(indicator, NORTH, ReferenceGroup.group(SOUTH), TODAY)
                        .remarks())
                .containsExactly(
                        "to be read with care: north, 18 in 2015 (derived)",
                        "not every count is recorded, so that small ones may be among them");
    }

    @Test
    void aContradictionThatMayUndoItIsNoFinding() {
        Indicator indicator = rate(
                on("2010", "20"),
                on("2010", "30", NORTH),
                on("2015", "15"),
                on("2015", "31", NORTH),
                on("2015", "29", NORTH, ObservationStatus.CONFLICTING));

        assertThat(LeftBehind.in(indicator, TODAY).found()).isEmpty();
    }

    @Test
    void aReferenceHasTheGroupsOfItsKind() {
        assertThat(ReferenceGroup.wholePopulation()).hasToString("the whole population");
        assertThat(ReferenceGroup.bestOffOf(List.of(NORTH, SOUTH))).hasToString("the best off of [north, south]");
        assertThatThrownBy(() -> new ReferenceGroup(ReferenceGroup.Kind.GROUP, List.of()))
                .hasMessage("groups: [] (expected: one)");
        assertThatThrownBy(() -> new ReferenceGroup(ReferenceGroup.Kind.WHOLE_POPULATION, List.of(NORTH)))
                .hasMessage("groups: [north] (expected: none for the whole population)");
        assertThatThrownBy(() -> new SmallCounts(10, 9))
                .hasMessage("small counts: 10 and 9 (expected: 0 <= shown <= steady)");
    }

    private static Observation on(String period, String value, GroupId group, ObservationStatus status) {
        return Curves.on(period, value, group).toBuilder().status(status).build();
    }

    private static Observation on(String period, String value, GroupId group) {
        return Curves.on(period, value, group);
    }

    private static Observation on(String period, String value) {
        return Curves.on(period, value);
    }

    private static Indicator rate(Observation... observations) {
        return Curves.rate().addObservations(observations).build();
    }
}
