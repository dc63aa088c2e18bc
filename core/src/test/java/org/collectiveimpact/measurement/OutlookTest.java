package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.measurement.Curves.NORTH;
import static org.collectiveimpact.measurement.Curves.SOUTH;
import static org.collectiveimpact.measurement.Curves.TODAY;
import static org.collectiveimpact.measurement.Curves.on;
import static org.collectiveimpact.measurement.Curves.rate;
import static org.collectiveimpact.measurement.Curves.share;
import static org.collectiveimpact.model.ObservationStatus.CONFLICTING;
import static org.collectiveimpact.model.ObservationStatus.PROVISIONAL;
import static org.collectiveimpact.model.ObservationStatus.REVISED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.MethodBreak;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class OutlookTest {

    @Test
    void anOutlookSaysWhatIsReadWhereItGoesAndHowItStandsToTheTarget() {
        Indicator indicator = rate().baseline(on("2013", "50"))
                .addTargets(Target.of("2020", 30))
                .addObservations(
                        on("2011", "60"),
                        on("2012", "54"),
                        on("2014", "47"),
                        on("2015", "41", PROVISIONAL),
                        on("2015", "42", REVISED),
                        on("2016", "39"))
                .build();

        assertThat(Outlook.of(indicator, TODAY)).hasToString("""
                rate, per 1,000, lower is better, as known on 2020-06-30
                  read: 6 figures of 1 year each, 2011 to 2016; the latest: 39 in 2016
                  left out: 41 in 2015: superseded by 42
                  trend: improving, p 0.0028; -4 a year, -5 to -3 at 95 %; last 5 changes down (median slope
                      (Theil-Sen) and exact Mann-Kendall test, 6 figures, 2011-2016)
                  forecast: if the course stays the same, -4.2 a year (random walk with drift, 6 figures, 2011-2016)
                  values: taken never to be negative (engine default)
                  turning the curve since the baseline of 2013: as forecast: 39 in 2016, where 35 was forecast, 0 to
                      84.21 at 95 %, cut at what values can be (random walk with drift, 3 figures, 2011-2013)
                  toward 30.0 by 2020
                    share of the way from baseline to target: 55 %, improving (2 figures, 2013/2016)
                    actual against required annual growth rate: 112.9 % of the required rate, fast enough by this
                        method; -7.948 % a year so far, -7.038 % a year required (2 figures, 2013/2016)
                    change per year needed from the latest figure on: -2.25; -3.667 a year so far (2 figures,
                        2013/2016)
                    on track: open, the target is inside the interval; target 30 in 2020; 22.2 then if the course
                        stays the same, 12.49 to 31.91 at 95 %; at the target in 2018; 39 in 2016, on the straight
                        way 41.43; change per year needed from the latest figure on: -2.25 (random walk with drift,
                        6 figures, 2011-2016)""");
    }

    @Test
    void figuresThatContradictEachOtherAreReadInEveryWay() {
        Outlook outlook = Outlook.of(
                rate().addTargets(Target.of("2021", 20))
                        .addObservations(on("2015", "50"), on("2016", "45"), on("2017", "40"), on("2018", "35"))
                        .addObservations(on("2019", "30"), on("2019", "42", CONFLICTING))
                        .build(),
                TODAY);

        assertThat(outlook.trend().answers(Trend::verdict))
                .containsExactly(Trend.Verdict.IMPROVING, Trend.Verdict.NO_CALL);
        assertThat(outlook.trend())
                .hasToString("improving or no call, their order may be chance: p 0.23 is above 0.05; -5 a year,"
                        + " -5 to 7 at 95 % (median slope (Theil-Sen) and exact Mann-Kendall test, 5 figures, 2015-2019;"
                        + " 2 ways to read figures that contradict each other)");
        assertThat(outlook.forecast())
                .hasToString("if the course stays the same, -5 to -2 a year (random walk with drift, 5 figures,"
                        + " 2015-2019; 2 ways to read figures that contradict each other)");
        assertThat(outlook.curve(DateRange.year(2017)))
                .hasToString("as forecast or worse than forecast: 30 to 42 in 2019, where 30 was forecast, 30 to 30 at"
                        + " 95 % (random walk with drift, 3 figures, 2015-2017;"
                        + " 2 ways to read figures that contradict each other)");
        assertThat(outlook.onTrack(outlook.targets().get(0)))
                .hasToString("on track or open, the target is inside the interval; target 20 in 2021; 20 to 38 then if"
                        + " the course stays the same, 4.927 to 71.07 at 95 %; at the target in 2021 to 2030; 30 to 42"
                        + " in 2019, on the straight way 30; change per year needed from the latest figure on: -11 to"
                        + " -5 (random walk with drift, 5 figures, 2015-2019;"
                        + " 2 ways to read figures that contradict each other)");
    }

    @Test
    void asManyAsEightContradictionsOfTwoFiguresAreReadAndNotMore() {
        Indicator.Builder indicator = rate();
        for (int year = 2010; year < 2018; year++) {
            indicator.addObservations(on("" + year, "1"), on("" + year, "2"));
        }
        assertThat(Outlook.of(indicator.build(), TODAY).trend().each()).hasSize(256);

        indicator.addObservations(on("2018", "1"), on("2018", "2"));
        assertThat(Outlook.of(indicator.build(), TODAY).trend())
                .hasToString("no call, there are more than 256 ways to read the figures that contradict each other");
    }

    @Test
    void daysAreReadBesideAWeekWithTheSameMiddle() {
        Indicator indicator = rate().addObservations(on("2010-03-01/2010-03-07", "8"), on("2010-03-04", "1"))
                .build();

        assertThat(Outlook.of(indicator, TODAY).trend())
                .hasToString("no call, 1 figure cannot show a change (median slope (Theil-Sen) and exact Mann-Kendall"
                        + " test, 1 figure, 2010.17)");
    }

    @Test
    void aTrendIsReadFromAtMostAThousandFigures() {
        Indicator.Builder indicator = rate();
        LocalDate day = LocalDate.of(2010, 1, 1);
        for (int i = 0; i <= Trend.MOST_POINTS; i++) {
            indicator.addObservations(on(day.plusDays(i).toString(), "" + i % 7));
        }
        Outlook outlook = Outlook.of(indicator.build(), TODAY);

        assertThat(outlook.trend())
                .hasToString("no call, 1001 figures are more than the 1000 that a trend is read from");
        assertThat(outlook.toText())
                .contains("\n  trend: no call, 1001 figures are more than the 1000 that a trend is read from\n");
    }

    @Test
    void aTargetAndABaselineMayBeAsFarAsDatesGo() {
        Indicator indicator = rate().baseline(on("-999999999-01-01/+999999999-12-31", "50"))
                .addTargets(Target.of("+999999999-12-31", 30))
                .addObservations(on("2011", "60"), on("2012", "54"), on("2013", "47"), on("2014", "39"))
                .build();

        assertThat(Outlook.of(indicator, TODAY).toText())
                .contains("toward 30.0 by +999999999-12-31")
                .contains("its period ends on +999999999-12-31, after 2020-06-30");
        assertThat(Outlook.of(indicator, LocalDate.MAX).toText()).contains("toward 30.0 by +999999999-12-31");
    }

    @Test
    void aGrowthOfThousandsOfMillionsInADayIsNotReckonedForAYear() {
        Indicator indicator = share().baseline(on("2011-01-01", "1E-99"))
                .addTargets(Target.of("2015", 30))
                .addObservations(on("2011-01-02", "1"))
                .build();

        assertThat(Outlook.of(indicator, TODAY).progress(ProgressMethod.GROWTH_RATE))
                .extracting(Progress::why)
                .containsExactly(Optional.of("the growth rates are too high or too low to reckon with"));
    }

    @Test
    void aGrowthTooSmallToTellIsNotDividedBy() {
        Indicator indicator = share().baseline(on("2011", "1"))
                .addTargets(Target.of("2015", 0).withValue(new BigDecimal("1.00000000000000000000000000001")))
                .addObservations(on("2012", "1"))
                .build();

        assertThat(Outlook.of(indicator, TODAY).progress(ProgressMethod.GROWTH_RATE))
                .extracting(Progress::why)
                .containsExactly(Optional.of("the growth rates are too high or too low to reckon with"));
    }

    @Test
    void withoutADirectionNothingIsBetterOrWorse() {
        Outlook outlook = Outlook.of(
                rate().direction(Optional.empty())
                        .addTargets(Target.of("2021", 20))
                        .addObservations(on("2015", "50"), on("2016", "45"), on("2017", "40"), on("2018", "35"))
                        .addObservations(on("2019", "30"))
                        .build(),
                TODAY);

        assertThat(outlook.direction()).isEqualTo(Direction.CONTEXT);
        assertThat(outlook.trend().each().get(0).reason()).contains("neither higher nor lower is known to be better");
        assertThat(outlook.toString()).contains("per 1,000, nobody recorded which way is better, as known");
    }

    @Test
    void aGroupIsReadWithItsOwnFiguresTargetsAndBaseline() {
        Indicator indicator = rate().baseline(on("2010", "50"))
                .addTargets(Target.of("2021", 20).withGroup(NORTH))
                .addObservations(on("2010", "70", NORTH), on("2015", "60", NORTH), on("2015", "45"))
                .build();

        Outlook north = Outlook.of(indicator, NORTH, TODAY);

        assertThat(north.targets()).hasSize(1);
        assertThat(north.curve()).hasToString("no call, no baseline is recorded");
        assertThat(north.progress(ProgressMethod.GROWTH_RATE).get(0).toText())
                .startsWith("rate of north toward 20.0 by 2021, actual against required annual growth rate: ");
        assertThat(Outlook.of(indicator, TODAY).targets()).isEmpty();
    }

    @Test
    void aGroupWithoutATargetHasProgressToo() {
        Indicator indicator = rate().addTargets(Target.of("2021", 20))
                .addObservations(on("2010", "70", NORTH), on("2015", "60", NORTH))
                .build();

        assertThat(Outlook.of(indicator, NORTH, TODAY).progress(ProgressMethod.GROWTH_RATE))
                .extracting(Progress::toText)
                .containsExactly("rate of north, actual against required annual growth rate: 3.036 % a year in the"
                        + " wanted direction, fast enough by this method; -3.036 % a year so far (70 in 2010, 60 in 2015, 2 figures,"
                        + " 2010/2015); no baseline is recorded: the first figure is taken for it");
    }

    @Test
    void allGroupsWithAFigureOrATargetFollowTheWholePopulation() {
        Indicator indicator = rate().addTargets(Target.of("2021", 20).withGroup(NORTH))
                .addObservations(on("2015", "60", SOUTH))
                .build();

        assertThat(Outlook.all(indicator, TODAY))
                .extracting(outlook -> outlook.series().group())
                .containsExactly(Optional.empty(), Optional.of(NORTH), Optional.of(SOUTH));
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        assertThat(Outlook.of(rate().addTargets(Target.of("2021", 20)).build(), TODAY))
                .hasToString("rate, per 1,000, lower is better, as known on 2020-06-30\n  read: nothing is known");
    }

    @Test
    void aTargetThatIsNotYetSetIsNotAimedAt() {
        Target target = Target.of("2030", 20).withSetOn(DateRange.parse("2020-07"));
        Indicator indicator = rate().addTargets(target).build();

        assertThat(Outlook.of(indicator, TODAY).targets()).isEmpty();
        assertThat(Outlook.of(indicator, LocalDate.parse("2020-07-01")).targets())
                .containsExactly(target);
    }

    @Test
    void figuresMeasuredInAnotherWayThanTheBaselineAreNotHeldAgainstTheTarget() {
        Outlook outlook = Outlook.of(
                rate().baseline(on("2010", "50"))
                        .addTargets(Target.of("2021", 20))
                        .addObservations(on("2015", "15"), on("2016", "14"))
                        .addMethodBreaks(MethodBreak.builder()
                                .date(LocalDate.parse("2015-01-01"))
                                .note("new survey")
                                .build())
                        .build(),
                TODAY);

        assertThat(outlook.onTrack(outlook.targets().get(0)).each()).isEmpty();
        assertThat(outlook.onTrack(outlook.targets().get(0)))
                .hasToString("no call, the baseline, 50 in 2010, and the latest figure, 14 in 2016, were not measured"
                        + " in the same way");
    }

    @Test
    void aBaselineThatIsAnAverageIsWhereTheStraightWayStarts() {
        Outlook outlook = Outlook.of(
                rate().baseline(on("2005/2009", "50"))
                        .addTargets(Target.of("2017", 30))
                        .addObservations(on("2005/2009", "60", CONFLICTING), on("2011", "44"), on("2012", "40"))
                        .build(),
                TODAY);

        assertThat(outlook.onTrack(outlook.targets().get(0)).range(OnTrack::neededNow))
                .contains(new Interval(40, 45));
        assertThat(outlook.curve())
                .hasToString("no call, 0 figures cannot carry a forecast, it takes 3 (random walk"
                        + " with drift, 0 figures)");
    }

    @Test
    void anotherMethodCarriesTheCurveOnInAnotherWay() {
        Outlook outlook = Outlook.of(
                        share().addObservations(on("2015", "50"), on("2016", "52"), on("2017", "60"))
                                .build(),
                        TODAY)
                .by(ForecastMethod.LINE);

        assertThat(outlook.forecast())
                .hasToString("if the course stays the same, +5 a year (least squares line, 3 figures, 2015-2017)");
    }

    @Test
    void percentagesStayInTheirBoundsAndOtherValuesAreNotNegative() {
        assertThat(limits(share(), on("2015", "50"))).isEqualTo(Interval.PERCENTAGE);
        assertThat(limits(rate(), on("2015", "50"))).isEqualTo(Interval.NOT_NEGATIVE);
        assertThat(limits(rate().unit(Optional.empty()), on("2015", "50"))).isEqualTo(Interval.NOT_NEGATIVE);
        assertThat(limits(rate().unit("percent change since 2010"), on("2015", "5")))
                .isEqualTo(Interval.ALL);
    }

    @Test
    void aLimitThatSomethingKnownIsBeyondDoesNotHold() {
        assertThat(limits(share(), on("2015", "100"))).isEqualTo(Interval.PERCENTAGE);
        assertThat(limits(share(), on("2015", "100.1"))).isEqualTo(Interval.NOT_NEGATIVE);
        assertThat(limits(share(), on("2015", "-0.1"))).isEqualTo(Interval.ALL);
        assertThat(limits(share(), on("2021", "-0.1"))).isEqualTo(Interval.PERCENTAGE);
        assertThat(limits(rate().addTargets(Target.of("2021", -5)))).isEqualTo(Interval.ALL);
        assertThat(limits(rate().addBenchmarks(benchmark("2019")))).isEqualTo(Interval.ALL);
        assertThat(limits(rate().addBenchmarks(benchmark("2020")))).isEqualTo(Interval.NOT_NEGATIVE);
    }

    @Test
    void theLimitsAreSaidAndCanBeSet() {
        assertThat(ValueLimits.inWords(Interval.PERCENTAGE)).isEqualTo("taken to be 0 to 100 (engine default)");
        assertThat(ValueLimits.inWords(Interval.NOT_NEGATIVE)).isEqualTo("taken never to be negative (engine default)");
        assertThat(ValueLimits.inWords(Interval.ALL)).isEqualTo("may be anything");
        assertThat(ValueLimits.inWords(new Interval(1, 5))).isEqualTo("taken to be 1 to 5");
        assertThat(Outlook.of(rate().build(), TODAY).within(new Interval(1, 5)).limits())
                .isEqualTo(new Interval(1, 5));
    }

    @Test
    void aReachedTargetMayBeLeftAgain() {
        Outlook outlook = Outlook.of(
                rate().addTargets(Target.of("2030", 20))
                        .addObservations(on("2015", "10"), on("2016", "11"), on("2017", "12"))
                        .build(),
                TODAY);

        assertThat(outlook.onTrack(outlook.targets().get(0)))
                .hasToString("reached; target 20 in 2030; 25 then if the course stays the same, 25 to 25 at 95 %; back"
                        + " at the target in 2025; 12 in 2017, on the straight way 11.33"
                        + " (random walk with drift, 3 figures, 2015-2017)");
    }

    private static Interval limits(Indicator.Builder indicator, Observation... observations) {
        return Outlook.of(indicator.addObservations(observations).build(), TODAY)
                .limits();
    }

    private static Benchmark benchmark(String year) {
        return Benchmark.builder()
                .name("Elsewhere")
                .period(DateRange.parse(year))
                .value(new BigDecimal("-1"))
                .build();
    }
}
