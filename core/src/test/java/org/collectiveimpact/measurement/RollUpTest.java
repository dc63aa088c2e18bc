package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.measurement.Curves.NORTH;
import static org.collectiveimpact.measurement.Curves.SOUTH;
import static org.collectiveimpact.measurement.Curves.TODAY;
import static org.collectiveimpact.measurement.Curves.counted;
import static org.collectiveimpact.measurement.Curves.on;
import static org.collectiveimpact.measurement.Curves.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final DateRange PERIOD = DateRange.year(2015);

    @Test
    void theRateOfTheWholeWeighsEachGroupByItsSize() {
        Indicator indicator =
                rate(counted("2015", NORTH, "50.0", "5", "100"), counted("2015", SOUTH, "10.0", "9", "900"));

        RollUp whole = RollUp.of(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY);

        assertThat(whole.numerator()).contains(BigDecimal.valueOf(14));
        assertThat(whole)
                .hasToString(
                        "rate in 2015, sum of numerators over sum of denominators: 14" + " (14 among 1000; 2 groups)");
    }

    @Test
    void aMeanOfRatesIsGivenOnlyUnderItsName() {
        Indicator indicator = rate(on("2015", "50", NORTH), on("2015", "10", SOUTH));

        assertThat(RollUp.of(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY))
                .hasToString("rate in 2015, sum of numerators over sum of denominators: no rate, for numerator and"
                        + " denominator of north are not known, and a mean of rates is not the rate of the whole"
                        + " (2 groups)");
        assertThat(RollUp.unweightedMean(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY))
                .hasToString("rate in 2015, unweighted mean of rates: 30 (2 groups)");
    }

    @Test
    void aGroupWithoutAFigureStopsBoth() {
        Indicator indicator = rate(counted("2015", NORTH, "50.0", "5", "100"));

        assertThat(RollUp.of(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY).why())
                .contains("no figure of south for 2015 was known on 2020-06-30");
        assertThat(RollUp.unweightedMean(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY)
                        .why())
                .contains("no figure of south for 2015 was known on 2020-06-30");
    }

    @Test
    void figuresThatContradictEachOtherHaveNoSumButAMeanInARange() {
        Indicator indicator = rate(
                counted("2015", NORTH, "50.0", "5", "100"),
                on("2015", "60", NORTH),
                counted("2015", SOUTH, "10.0", "9", "900"));

        assertThat(RollUp.of(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY).why())
                .contains("the figures of north contradict each other: 50.0 to 60 in 2015 (conflicting)");
        assertThat(RollUp.unweightedMean(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY)
                        .value())
                .contains(new Interval(30, 35));
    }

    @Test
    void partsThatDoNotMakeTheirRateAreNotSummed() {
        Indicator indicator = rate(counted("2015", NORTH, "50", "5", "100"), counted("2015", SOUTH, "1.0", "9", "900"));

        assertThat(RollUp.of(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY).why())
                .contains("the values do not follow from their numerators and denominators in one way");
    }

    @Test
    void aRoundedRateStillFollowsFromItsParts() {
        assertThat(RollUp.of(
                                rate(counted("2014", NORTH, "23.9", "279", "11689")),
                                List.of(NORTH),
                                DateRange.year(2014),
                                TODAY)
                        .value()
                        .orElseThrow()
                        .low())
                .isEqualTo(279000 / 11689.0);
    }

    @Test
    void eachGroupCountsOnce() {
        assertThatThrownBy(() -> RollUp.of(rate(), List.of(NORTH, NORTH), PERIOD, TODAY))
                .hasMessage("groups: [north, north] (expected: at least one, and each once)");
        assertThatThrownBy(() -> RollUp.unweightedMean(rate(), List.<GroupId>of(), PERIOD, TODAY))
                .hasMessage("groups: [] (expected: at least one, and each once)");
    }

    @Test
    void percentagePointsAndPercentAreDifferentThings() {
        Change change = new Change(new Interval(45, 45), new Interval(49, 49), Optional.of("%"));

        assertThat(change).hasToString("from 45 to 49 %: +4 percentage points (+8.889 percent)");
        assertThat(change.points()).isEqualTo(new Interval(4, 4));
    }

    @Test
    void aChangeInAnotherUnitIsInThatUnit() {
        assertThat(new Change(new Interval(52, 52), new Interval(23.9, 23.9), Optional.of("per 1,000")))
                .hasToString("from 52 to 23.9 per 1,000: -28.1 per 1,000 (-54.04 percent)");
    }

    @Test
    void aChangeFromZeroHasNoPercentage() {
        assertThat(new Change(new Interval(0, 0), new Interval(3, 3), Optional.empty()))
                .hasToString("from 0 to 3: +3 (no percentage of 0)");
    }

    @Test
    void aChangeBetweenRangesIsARange() {
        Change change = new Change(new Interval(114, 134), new Interval(310, 310), Optional.empty());

        assertThat(change.points()).isEqualTo(new Interval(176, 196));
        assertThat(change.percent().orElseThrow().high()).isEqualTo(196 / 114.0 * 100);
        assertThat(change.percent().orElseThrow().low()).isEqualTo(176 / 134.0 * 100);
    }

    @Test
    void aChangeIsBetweenFiniteValues() {
        assertThatThrownBy(() -> new Change(Interval.ALL, new Interval(1, 1), Optional.empty()))
                .hasMessage("from: any to any (expected: finite values)");
    }

    @Test
    void percentagesRollUpAsTheyAreWritten() {
        Indicator indicator = share().addObservations(
                        counted("2015", NORTH, "50", "50", "100"), counted("2015", SOUTH, "10", "30", "300"))
                .build();

        assertThat(RollUp.of(indicator, List.of(NORTH, SOUTH), PERIOD, TODAY).value())
                .contains(new Interval(20, 20));
    }

    private static Indicator rate(Observation... observations) {
        return Curves.rate().addObservations(observations).build();
    }
}
