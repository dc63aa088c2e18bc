package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/**
 * Why a division between the figures of a ground would mean nothing, in words.
 *
 * @param ground the figures, the target and the direction
 */
record Obstacles(Ground ground) {

    /** Returns why no method can say anything. */
    Optional<String> toEverything() {
        if (ground.latest().isEmpty()) {
            return Optional.of("no figure was known on " + ground.series().asOf());
        }
        Optional<Direction> direction = ground.indicator().direction();
        return direction.isEmpty()
                ? Optional.of("nobody recorded which way the value should move")
                : direction
                        .filter(Direction.CONTEXT::equals)
                        .map(context -> "neither way is better: the indicator is there to read others");
    }

    /** Returns why nothing can be said about the way from the baseline to the newest figure. */
    Optional<String> toTheWay() {
        if (ground.baseline().isEmpty()) {
            return Optional.of(ground.recorded()
                    .map(this::unread)
                    .orElse("there is no baseline and no other figure that compares"));
        }
        return ofMethod().or(this::ofTime);
    }

    private String unread(Observation baseline) {
        String reason = ground.series().leftOut().stream()
                .filter(each -> each.observation().equals(baseline))
                .map(LeftOut::reason)
                .findFirst()
                .orElseThrow();
        return "the baseline of " + baseline.period() + " is not read: " + reason;
    }

    Optional<String> ofMethod() {
        Optional<Segment> start =
                ground.baseline().flatMap(figure -> ground.series().segment(figure.period()));
        boolean isSame = start.isEmpty()
                || ground.series().current().filter(start.get()::isMeasuredLike).isPresent();
        return isSame
                ? Optional.empty()
                : Optional.of("the baseline, " + ground.baseline().orElseThrow() + ", and the latest figure, "
                        + ground.latest().orElseThrow() + ", were not measured in the same way");
    }

    private Optional<String> ofTime() {
        return ground.years() > 0
                ? Optional.empty()
                : Optional.of("there is no figure after the baseline of "
                        + ground.baseline().orElseThrow().period());
    }

    /** Returns why the way from the baseline to the target cannot be divided. */
    Optional<String> toTarget(Target goal) {
        if (ground.yearsToTarget() <= 0) {
            return Optional.of("the target's date, " + goal.date() + ", is not after the baseline of "
                    + ground.baseline().orElseThrow().period());
        }
        int best = Integer.MIN_VALUE;
        for (BigDecimal value : ground.baselines()) {
            best = Math.max(best, value.subtract(goal.value()).signum() * ground.sign());
        }
        return best < 0
                ? Optional.empty()
                : Optional.of("the target, " + goal.value().toPlainString() + ", is "
                        + (best == 0 ? "no better than" : "worse than") + " the baseline, "
                        + ground.baseline().orElseThrow());
    }
}
