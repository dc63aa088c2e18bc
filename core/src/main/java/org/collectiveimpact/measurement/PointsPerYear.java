package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.collectiveimpact.measurement.Progress.Verdict;
import org.collectiveimpact.model.Target;

/** The points per year that are needed from the latest figure on, and those since the baseline. */
final class PointsPerYear {

    private final Ground ground;

    PointsPerYear(Ground ground) {
        this.ground = ground;
    }

    Progress fill(Progress.Builder progress) {
        if (ground.obstacles().toTheWay().isEmpty()) {
            progress.actual(soFar());
        }
        if (ground.isCertainlyMet()) {
            progress.addVerdict(Verdict.TARGET_MET);
        }
        Optional<String> why = obstacle();
        return why.isPresent()
                ? progress.why(why).build()
                : ground.target()
                        .map(this::needed)
                        .map(needed -> progress.required(needed).value(needed))
                        .orElseThrow()
                        .build();
    }

    private Interval soFar() {
        Tally soFar = new Tally();
        for (BigDecimal baseline : ground.baselines()) {
            for (BigDecimal latest : ground.latests()) {
                soFar.add(perYear(baseline, latest, ground.years()));
            }
        }
        return soFar.interval();
    }

    private Interval needed(Target target) {
        Tally needed = new Tally();
        for (BigDecimal latest : ground.latests()) {
            needed.add(ground.isMet(latest) ? 0 : perYear(latest, target.value(), ground.yearsLeft()));
        }
        return needed.interval();
    }

    private static double perYear(BigDecimal from, BigDecimal to, double years) {
        return to.subtract(from).doubleValue() / years;
    }

    private Optional<String> obstacle() {
        if (ground.target().isEmpty()) {
            return Optional.of("no target is set");
        }
        if (ground.isCertainlyMet()) {
            return Optional.of("no change is needed");
        }
        return ground.obstacles()
                .ofMethod()
                .or(() -> ground.yearsLeft() > 0
                        ? Optional.empty()
                        : Optional.of(
                                "the target's date, " + ground.target().get().date()
                                        + ", is not after the latest figure of "
                                        + ground.latest().orElseThrow().period()));
    }
}
