package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.measurement.Progress.Verdict;
import org.collectiveimpact.model.Target;

/** The actual against the required compound annual growth rate. */
final class GrowthRate {

    private static final double ON_TRACK_RATIO = 0.95;
    private static final double ENOUGH_RATIO = 0.6;

    /** The highest rate, or ratio of two, that is told: an engine default; tenfold in a day is 1E+365 in a year. */
    private static final double MOST = 1e100;

    private static final String BEYOND = "the growth rates are too high or too low to reckon with";

    private final Ground ground;

    GrowthRate(Ground ground) {
        this.ground = ground;
    }

    Progress fill(Progress.Builder progress) {
        Optional<String> why = ground.obstacles().toTheWay().or(this::obstacleOfSign);
        if (ground.isCertainlyMet()) {
            progress.addVerdict(Verdict.TARGET_MET);
        }
        if (why.isPresent()) {
            return progress.why(why).build();
        }
        Tally actual = actual();
        if (!actual.isWithin(MOST)) {
            return progress.why(BEYOND).build();
        }
        progress.actual(actual.interval());
        return ground.target()
                .map(target -> toward(target, progress))
                .orElseGet(() -> withoutTarget(progress))
                .build();
    }

    private Optional<String> obstacleOfSign() {
        List<BigDecimal> values = new ArrayList<>(ground.baselines());
        values.addAll(ground.latests());
        ground.target().map(Target::value).ifPresent(values::add);
        int sign = values.get(0).signum();
        return sign != 0 && values.stream().allMatch(value -> value.signum() == sign)
                ? Optional.empty()
                : Optional.of("a growth rate needs values that are all above or all below zero");
    }

    private Tally actual() {
        Tally rates = new Tally();
        for (BigDecimal baseline : ground.baselines()) {
            for (BigDecimal latest : ground.latests()) {
                rates.add(rate(baseline, latest, ground.years()));
            }
        }
        return rates;
    }

    private Progress.Builder toward(Target target, Progress.Builder progress) {
        Optional<String> why = ground.obstacles().toTarget(target);
        if (why.isPresent()) {
            return progress.why(why);
        }
        Tally required = new Tally();
        Tally ratios = new Tally();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (BigDecimal baseline : ground.baselines()) {
            double needed = rate(baseline, target.value(), ground.yearsToTarget());
            required.add(needed);
            for (BigDecimal latest : ground.latests()) {
                double ratio = rate(baseline, latest, ground.years()) / needed;
                ratios.add(ratio);
                verdicts.add(ground.isMet(latest) ? Verdict.TARGET_MET : verdict(ratio, ENOUGH_RATIO, ON_TRACK_RATIO));
            }
        }
        if (!required.isWithin(MOST) || !ratios.isWithin(MOST)) {
            return progress.why(BEYOND);
        }
        progress.required(required.interval());
        return ground.isCertainlyMet()
                ? progress.why("the rate no longer matters")
                : progress.value(ratios.interval()).verdicts(verdicts);
    }

    private Progress.Builder withoutTarget(Progress.Builder progress) {
        Tally wanted = new Tally();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (BigDecimal baseline : ground.baselines()) {
            NaturalLimit limit = NaturalLimit.of(ground, baseline);
            for (BigDecimal latest : ground.latests()) {
                double rate = ground.sign() * baseline.signum() * rate(baseline, latest, ground.years());
                wanted.add(rate);
                verdicts.add(verdict(rate, limit.enough(), limit.onTrack()));
            }
            limit.remark().ifPresent(progress::addRemark);
        }
        return progress.value(wanted.interval()).verdicts(verdicts);
    }

    private static Verdict verdict(double number, double enough, double onTrack) {
        if (number >= onTrack) {
            return Verdict.ON_TRACK;
        }
        if (number >= enough) {
            return Verdict.ACCELERATION_NEEDED;
        }
        return number >= 0 ? Verdict.LIMITED_PROGRESS : Verdict.DETERIORATION;
    }

    /** Returns the compound annual growth rate as a share; StrictMath, so that it is the same on any machine. */
    static double rate(BigDecimal from, BigDecimal to, double years) {
        return StrictMath.pow(to.doubleValue() / from.doubleValue(), 1 / years) - 1;
    }
}
