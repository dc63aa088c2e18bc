package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.collectiveimpact.measurement.Curves.NORTH;
import static org.collectiveimpact.measurement.Curves.TODAY;
import static org.collectiveimpact.measurement.Curves.on;
import static org.collectiveimpact.measurement.Curves.rate;
import static org.collectiveimpact.measurement.Curves.share;
import static org.collectiveimpact.measurement.ProgressMethod.GROWTH_RATE;
import static org.collectiveimpact.measurement.ProgressMethod.POINTS_PER_YEAR;
import static org.collectiveimpact.measurement.ProgressMethod.SHARE_OF_WAY;
import static org.collectiveimpact.model.ObservationStatus.CONFLICTING;
import static org.collectiveimpact.model.ObservationStatus.PROVISIONAL;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.measurement.Progress.Verdict;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.MethodBreak;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void theShareOfTheWayIsWhatIsBehind() {
        assertThat(of(SHARE_OF_WAY, falling("50", "40", 30)))
                .hasToString("rate toward 30.0 by 2023, share of the way from baseline to target: 50 %, improving"
                        + " (50 in 2010, 40 in 2015, 2 figures, 2010/2015)");
    }

    @Test
    void aTargetThatIsPassedIsMet() {
        Progress progress = of(SHARE_OF_WAY, falling("52.0", "23.7", 30));

        assertThat(progress.verdict()).contains(Verdict.TARGET_MET);
        assertThat(progress.value().orElseThrow().low()).isEqualTo(28.3 / 22, within(1e-15));
    }

    @Test
    void aTenthOfTheWayIsImprovingAndLessIsLittleChange() {
        assertThat(verdict(SHARE_OF_WAY, falling("52", "47.8", 10))).contains(Verdict.IMPROVING);
        assertThat(verdict(SHARE_OF_WAY, falling("52", "47.81", 10))).contains(Verdict.LITTLE_CHANGE);
        assertThat(verdict(SHARE_OF_WAY, falling("52", "52", 10))).contains(Verdict.LITTLE_CHANGE);
    }

    @Test
    void aMoveAwayByATenthOfTheBaselineIsGettingWorseAndLessIsLittleChange() {
        assertThat(verdict(SHARE_OF_WAY, falling("52", "57.2", 10))).contains(Verdict.GETTING_WORSE);
        assertThat(verdict(SHARE_OF_WAY, falling("52", "57.19", 10))).contains(Verdict.LITTLE_CHANGE);
    }

    @Test
    void aMoveAwayFromZeroHasAShareAndNoVerdict() {
        Progress progress = of(SHARE_OF_WAY, rising("0", "-5", 100).withUnit("jobs").toBuilder());

        assertThat(progress)
                .hasToString("share toward 100.0 by 2023, share of the way from baseline to target: -5 %"
                        + " (0 in 2010, -5 in 2015, 2 figures, 2010/2015); no verdict: a move away from a baseline of"
                        + " zero is no percentage of it");
    }

    @Test
    void aTargetWorseThanItsBaselineIsNoCall() {
        assertThat(of(SHARE_OF_WAY, falling("135.9", "275.6", 150)))
                .hasToString("rate toward 150.0 by 2023, share of the way from baseline to target: no call, for the"
                        + " target, 150.0, is worse than the baseline, 135.9 in 2010"
                        + " (135.9 in 2010, 275.6 in 2015, 2 figures, 2010/2015)");
        assertThat(of(GROWTH_RATE, falling("135.9", "275.6", 150)).why())
                .contains("the target, 150.0, is worse than the baseline, 135.9 in 2010");
    }

    @Test
    void aTargetEqualToItsBaselineIsNoCall() {
        assertThat(of(SHARE_OF_WAY, falling("30", "40", 30)).why())
                .contains("the target, 30.0, is no better than the baseline, 30 in 2010");
    }

    @Test
    void aTargetThatTheBaselineHadMetIsStillMetOrNot() {
        assertThat(of(SHARE_OF_WAY, falling("30", "25", 40)))
                .hasToString("rate toward 40.0 by 2023, share of the way from baseline to target: the target, 40.0, is"
                        + " worse than the baseline, 30 in 2010, target met"
                        + " (30 in 2010, 25 in 2015, 2 figures, 2010/2015)");
    }

    @Test
    void withoutATargetThereIsNoWay() {
        Indicator indicator = rate().baseline(on("2010", "50"))
                .addObservations(on("2015", "40"))
                .build();

        assertThat(of(SHARE_OF_WAY, indicator).why()).contains("no target is set");
        assertThat(of(SHARE_OF_WAY, indicator).target()).isEmpty();
    }

    @Test
    void withoutABaselineThereIsNoWayButATargetMayBeMet() {
        Indicator.Builder indicator =
                rate().addTargets(Target.of("2023", 30)).addObservations(on("2010", "50"), on("2015", "40"));

        assertThat(of(SHARE_OF_WAY, indicator).why()).contains("no baseline is recorded");
        assertThat(of(SHARE_OF_WAY, indicator).baseline()).isEmpty();
        assertThat(of(SHARE_OF_WAY, indicator).remarks()).isEmpty();
        assertThat(verdict(SHARE_OF_WAY, indicator)).isEmpty();
        assertThat(verdict(
                        SHARE_OF_WAY,
                        indicator.addObservations(on("2016", "30")).build()))
                .contains(Verdict.TARGET_MET);
    }

    @Test
    void aBaselineThatIsNotYetKnownIsNotRead() {
        Indicator.Builder indicator = rate().addTargets(Target.of("2023", 30))
                .baseline(Curves.reported(on("2010", "50"), "2021"))
                .addObservations(on("2015", "40"));

        assertThat(of(SHARE_OF_WAY, indicator).why())
                .contains("the baseline of 2010 is not read: published in 2021, after 2020-06-30");
    }

    @Test
    void withoutAFigureAfterTheBaselineThereIsNoCall() {
        assertThat(of(SHARE_OF_WAY, rate().addTargets(Target.of("2023", 30)).baseline(on("2010", "50")))
                        .why())
                .contains("there is no figure after the baseline of 2010");
        assertThat(of(SHARE_OF_WAY, rate().addTargets(Target.of("2023", 30))).why())
                .contains("no figure was known on 2020-06-30");
    }

    @Test
    void aTargetDateThatIsNotAfterTheBaselineIsNoCall() {
        Indicator indicator = falling("50", "40", 30).withTargets(Target.of("2010", 30));

        assertThat(of(SHARE_OF_WAY, indicator).why())
                .contains("the target's date, 2010, is not after the baseline of 2010");
        assertThat(of(SHARE_OF_WAY, indicator.withTargets(Target.of("2011", 30)))
                        .why())
                .isEmpty();
    }

    @Test
    void withoutADirectionThereIsNoCall() {
        Indicator indicator = falling("50", "40", 30);

        assertThat(of(SHARE_OF_WAY, indicator.withDirection(Optional.empty())).why())
                .contains("nobody recorded which way the value should move");
        assertThat(of(GROWTH_RATE, indicator.withDirection(Direction.CONTEXT)).why())
                .contains("neither way is better: the indicator is there to read others");
    }

    @Test
    void figuresOfBeforeAndAfterAChangeOfMethodAreNotCompared() {
        Indicator indicator = falling("50", "20", 30)
                .withMethodBreaks(MethodBreak.builder()
                        .date(LocalDate.parse("2013-01-01"))
                        .note("new survey")
                        .build());

        for (ProgressMethod method : ProgressMethod.values()) {
            assertThat(of(method, indicator).why())
                    .contains("the baseline, 50 in 2010, and the latest figure, 20 in 2015, were not measured in the"
                            + " same way");
            assertThat(of(method, indicator).verdicts()).isEmpty();
            assertThat(of(method, indicator).remarks())
                    .containsExactly("the latest figure is at the target or beyond it, but measured in another way");
        }
    }

    @Test
    void figuresThatContradictEachOtherWidenTheAnswer() {
        Indicator indicator = rising("30", "49", 60).toBuilder()
                .addObservations(on("2015", "54", CONFLICTING))
                .build();

        assertThat(of(SHARE_OF_WAY, indicator))
                .hasToString("share toward 60.0 by 2023, share of the way from baseline to target: 63.33 % to 80 %,"
                        + " improving (30 in 2010, 49 to 54 in 2015 (conflicting), 2 figures, 2010/2015)");
        assertThat(of(SHARE_OF_WAY, indicator.withTargets(Target.of("2023", 50)))
                        .verdicts())
                .containsExactly(Verdict.IMPROVING, Verdict.TARGET_MET);
    }

    @Test
    void aBaselineOfSeveralYearsIsSaidToBeOne() {
        assertThat(of(SHARE_OF_WAY, falling("50", "40", 30).withBaseline(on("2000/2010", "50")))
                        .remarks())
                .containsExactly("the baseline is of 11 years, the latest figure of 1 year");
    }

    @Test
    void eachTargetSetByThenHasItsProgress() {
        Target first = Target.of("2015", 30).withSetOn(DateRange.parse("2008"));
        Target second =
                Target.of("2023", 11.4).withSetOn(DateRange.parse("2014-10")).withBaseline(on("2013", "22.9"));
        Indicator indicator = rate().baseline(on("2006", "52.0"))
                .addTargets(first, second)
                .addObservations(on("2014", "23.7", PROVISIONAL))
                .build();

        assertThat(Progress.of(indicator, LocalDate.parse("2014-09-30"), SHARE_OF_WAY))
                .extracting(Progress::target)
                .containsExactly(Optional.of(first));
        assertThat(Progress.of(indicator, TODAY, SHARE_OF_WAY))
                .extracting(Progress::verdict)
                .containsExactly(Optional.of(Verdict.TARGET_MET), Optional.of(Verdict.LITTLE_CHANGE));
    }

    @Test
    void aTargetOfAGroupIsReadFromTheFiguresOfTheGroup() {
        Target target = Target.of("2023", 15).withGroup(NORTH).withBaseline(on("2010", "30", NORTH));
        Indicator indicator = rate().addTargets(target)
                .addObservations(on("2015", "24", NORTH), on("2015", "1"))
                .build();

        assertThat(of(SHARE_OF_WAY, indicator))
                .hasToString("rate of north toward 15.0 by 2023, share of the way from baseline to target: 40 %,"
                        + " improving (30 in 2010, 24 in 2015, 2 figures, 2010/2015)");
    }

    @Test
    void aTargetThatIsNotTheIndicatorsCanBeTried() {
        Target target = Target.of("2023", 20).withBaseline(on("2012", "60"));

        assertThat(Progress.toward(target, falling("50", "40", 30), TODAY, SHARE_OF_WAY)
                        .value())
                .contains(new Interval(0.5, 0.5));
    }

    @Test
    void theGrowthRateIsComparedWithTheRequiredOne() {
        Progress progress = of(GROWTH_RATE, rising("50", "60", 80));

        double actual = Math.pow(60 / 50.0, 1 / 5.0) - 1;
        double required = Math.pow(80 / 50.0, 1 / 13.0) - 1;
        assertThat(progress.actual().orElseThrow().low()).isEqualTo(actual, within(1e-15));
        assertThat(progress.required().orElseThrow().high()).isEqualTo(required, within(1e-15));
        assertThat(progress)
                .hasToString("share toward 80.0 by 2023, actual against required annual growth rate: 100.9 % of the"
                        + " required rate, fast enough by this method; +3.714 % a year so far, +3.682 % a year required"
                        + " (50 in 2010, 60 in 2015, 2 figures, 2010/2015)");
    }

    @Test
    void theGrowthRateHasFourThresholds() {
        assertThat(verdict(GROWTH_RATE, rising("50", "59.38", 80))).contains(Verdict.ON_TRACK);
        assertThat(verdict(GROWTH_RATE, rising("50", "59.37", 80))).contains(Verdict.ACCELERATION_NEEDED);
        assertThat(verdict(GROWTH_RATE, rising("50", "55.78", 80))).contains(Verdict.ACCELERATION_NEEDED);
        assertThat(verdict(GROWTH_RATE, rising("50", "55.77", 80))).contains(Verdict.LIMITED_PROGRESS);
        assertThat(verdict(GROWTH_RATE, rising("50", "50", 80))).contains(Verdict.LIMITED_PROGRESS);
        assertThat(verdict(GROWTH_RATE, rising("50", "49.9", 80))).contains(Verdict.DETERIORATION);
    }

    @Test
    void whereTheTargetIsMetTheRateNoLongerMatters() {
        assertThat(of(GROWTH_RATE, falling("50", "30", 30)))
                .hasToString("rate toward 30.0 by 2023, actual against required annual growth rate: the rate no longer"
                        + " matters, target met; -9.712 % a year so far, -3.853 % a year required"
                        + " (50 in 2010, 30 in 2015, 2 figures, 2010/2015)");
    }

    @Test
    void aBaselineOrATargetOfZeroHasNoGrowthRate() {
        assertThat(of(GROWTH_RATE, rising("0", "10", 80)).why())
                .contains("a growth rate needs values that are all above or all below zero");
        assertThat(of(GROWTH_RATE, falling("50", "40", 0)).why())
                .contains("a growth rate needs values that are all above or all below zero");
        assertThat(of(SHARE_OF_WAY, falling("50", "40", 0)).verdict()).contains(Verdict.IMPROVING);
    }

    @Test
    void withoutATargetTheGrowthRateStandsAlone() {
        assertThat(of(GROWTH_RATE, falling("100", "90", 0).withTargets()))
                .hasToString("rate, actual against required annual growth rate: 2.085 % a year in the wanted"
                        + " direction, fast enough by this method; -2.085 % a year so far"
                        + " (100 in 2010, 90 in 2015, 2 figures, 2010/2015)");
        assertThat(verdict(GROWTH_RATE, falling("100", "92.73", 0).withTargets()))
                .contains(Verdict.ACCELERATION_NEEDED);
        assertThat(verdict(GROWTH_RATE, falling("100", "97.53", 0).withTargets()))
                .contains(Verdict.LIMITED_PROGRESS);
        assertThat(verdict(GROWTH_RATE, falling("100", "92.72", 0).withTargets()))
                .contains(Verdict.ON_TRACK);
        assertThat(verdict(GROWTH_RATE, falling("100", "97.52", 0).withTargets()))
                .contains(Verdict.ACCELERATION_NEEDED);
        assertThat(verdict(GROWTH_RATE, falling("100", "101", 0).withTargets())).contains(Verdict.DETERIORATION);
    }

    @Test
    void nearTheLimitOfAPercentageLessGrowthIsEnough() {
        Progress progress = of(GROWTH_RATE, rising("95", "97", 0).withTargets());

        assertThat(progress.verdict()).contains(Verdict.ON_TRACK);
        assertThat(progress.remarks())
                .containsExactly("near the limit of 100, fast enough begins at 0.3425 % a year (engine default)");
        assertThat(verdict(GROWTH_RATE, rising("95", "97", 0).withTargets().withUnit("jobs")))
                .contains(Verdict.LIMITED_PROGRESS);
    }

    @Test
    void aBaselineAtTheLimitIsOnTrackWhileItDoesNotFall() {
        assertThat(verdict(GROWTH_RATE, rising("100", "100", 0).withTargets())).contains(Verdict.ON_TRACK);
        assertThat(verdict(GROWTH_RATE, rising("100", "99.9", 0).withTargets())).contains(Verdict.DETERIORATION);
    }

    @Test
    void farFromTheLimitTheThresholdsStand() {
        assertThat(of(GROWTH_RATE, rising("50", "52", 0).withTargets()).remarks())
                .isEmpty();
    }

    @Test
    void withoutABaselineTheGrowthRateStartsAtTheFirstFigure() {
        Indicator.Builder indicator = rate().addObservations(on("2010", "100"), on("2012", "95"), on("2015", "90"));

        assertThat(of(GROWTH_RATE, indicator).remarks())
                .containsExactly("no baseline is recorded: the first figure is taken for it");
        assertThat(verdict(GROWTH_RATE, indicator)).contains(Verdict.ON_TRACK);
        assertThat(of(GROWTH_RATE, rate().addObservations(on("2010", "100"))).why())
                .contains("there is no baseline and no other figure that compares");
    }

    @Test
    void thePointsNeededAreCountedFromTheLatestFigureOn() {
        assertThat(of(POINTS_PER_YEAR, falling("50", "40", 30)))
                .hasToString(
                        "rate toward 30.0 by 2023, change per year needed from the latest figure on: -1.25; -2 a year so"
                                + " far (50 in 2010, 40 in 2015, 2 figures, 2010/2015)");
        assertThat(of(POINTS_PER_YEAR, falling("50", "40", 30)).verdicts()).isEmpty();
    }

    @Test
    void noPointsAreNeededWhereTheTargetIsMet() {
        Progress progress = of(POINTS_PER_YEAR, falling("50", "25", 30));

        assertThat(progress.value()).isEmpty();
        assertThat(progress.why()).contains("no change is needed");
        assertThat(progress.verdict()).contains(Verdict.TARGET_MET);
        assertThat(progress.actual()).contains(new Interval(-5, -5));
    }

    @Test
    void afterTheTargetsDateNoPointsAreLeftToMake() {
        Indicator indicator = falling("50", "40", 30);

        assertThat(of(POINTS_PER_YEAR, indicator.withTargets(Target.of("2015", 30)))
                        .why())
                .contains("the target's date, 2015, is not after the latest figure of 2015");
        assertThat(of(POINTS_PER_YEAR, indicator.withTargets(Target.of("2014", 30)))
                        .remarks())
                .containsExactly("the latest figure is from after the target's date");
        assertThat(of(POINTS_PER_YEAR, indicator.withTargets(Target.of("2016", 30)))
                        .value())
                .contains(new Interval(-10, -10));
    }

    @Test
    void pointsAreNeededEvenWithoutABaseline() {
        Progress progress =
                of(POINTS_PER_YEAR, rate().addTargets(Target.of("2023", 30)).addObservations(on("2015", "40")));

        assertThat(progress.value()).contains(new Interval(-1.25, -1.25));
        assertThat(progress.actual()).isEmpty();
        assertThat(progress.n()).isEqualTo(1);
        assertThat(progress.period()).contains(DateRange.year(2015));
    }

    private static Indicator falling(String baseline, String latest, double target) {
        return curve(rate(), on("2010", baseline), on("2015", latest), target);
    }

    private static Indicator rising(String baseline, String latest, double target) {
        return curve(share(), on("2010", baseline), on("2015", latest), target);
    }

    private static Indicator curve(Indicator.Builder indicator, Observation baseline, Observation latest, double goal) {
        return indicator
                .baseline(baseline)
                .addObservations(latest)
                .addTargets(Target.of("2023", goal))
                .build();
    }

    private static Progress of(ProgressMethod method, Indicator.Builder indicator) {
        return of(method, indicator.build());
    }

    private static Progress of(ProgressMethod method, Indicator indicator) {
        return Progress.of(indicator, TODAY, method).get(0);
    }

    private static Optional<Verdict> verdict(ProgressMethod method, Indicator.Builder indicator) {
        return verdict(method, indicator.build());
    }

    private static Optional<Verdict> verdict(ProgressMethod method, Indicator indicator) {
        return of(method, indicator).verdict();
    }
}
