package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.measurement.Progress.Verdict;
import org.collectiveimpact.model.Target;

/** The share of the way from baseline to target; decided in exact decimals, so that 10 % is 10 %. */
final class ShareOfWay {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Ground ground;

    ShareOfWay(Ground ground) {
        this.ground = ground;
    }

    Progress fill(Progress.Builder progress) {
        if (ground.target().isEmpty()) {
            return progress.why("no target is set").build();
        }
        Target target = ground.target().get();
        Optional<String> why = obstacle(target);
        if (why.isPresent()) {
            return ground.isCertainlyMet()
                    ? progress.why(why).addVerdict(Verdict.TARGET_MET).build()
                    : progress.why(why).build();
        }
        Tally shares = new Tally();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        boolean isTold = true;
        for (BigDecimal baseline : ground.baselines()) {
            for (BigDecimal latest : ground.latests()) {
                shares.add(share(baseline, latest, target.value()));
                Optional<Verdict> verdict = verdict(baseline, latest, target.value());
                verdict.ifPresent(verdicts::add);
                isTold &= verdict.isPresent();
            }
        }
        if (!isTold) {
            verdicts.clear();
            progress.addRemark("no verdict: a move away from a baseline of zero is no percentage of it");
        }
        return progress.value(shares.interval()).verdicts(verdicts).build();
    }

    private Optional<String> obstacle(Target target) {
        return ground.recorded().isPresent()
                ? ground.obstacles().toTheWay().or(() -> ground.obstacles().toTarget(target))
                : Optional.of("no baseline is recorded");
    }

    private static double share(BigDecimal baseline, BigDecimal latest, BigDecimal target) {
        return latest.subtract(baseline)
                .divide(target.subtract(baseline), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** Empty where the value moved away from a baseline of zero. */
    private Optional<Verdict> verdict(BigDecimal baseline, BigDecimal latest, BigDecimal target) {
        if (ground.isMet(latest)) {
            return Optional.of(Verdict.TARGET_MET);
        }
        BigDecimal tenfold = latest.subtract(baseline).abs().multiply(TEN);
        if (latest.subtract(baseline).signum() * ground.sign() >= 0) {
            boolean isFar = tenfold.compareTo(target.subtract(baseline).abs()) >= 0;
            return Optional.of(isFar ? Verdict.IMPROVING : Verdict.LITTLE_CHANGE);
        }
        boolean isFar = tenfold.compareTo(baseline.abs()) >= 0;
        return baseline.signum() == 0
                ? Optional.empty()
                : Optional.of(isFar ? Verdict.GETTING_WORSE : Verdict.LITTLE_CHANGE);
    }
}
