package org.collectiveimpact.validation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** A target lies ahead of its baseline: later, and on the side to which the indicator should move. */
final class TargetsAhead implements Rule {

    @Override
    public Stream<Fault> faults(Draft draft) {
        return draft.all(Target.class).flatMap(target -> Stream.concat(tooEarly(target), notBetter(target)));
    }

    private static Stream<Fault> tooEarly(Place<Target> target) {
        return baseline(target)
                .filter(start -> !target.value().date().end().isAfter(start.period().end()))
                .map(start -> Fault.error(
                        target.at("date"), "target-before-baseline", Map.of("baseline", start.period())))
                .stream();
    }

    /** Finds targets on the wrong side; one at the baseline itself may mean to hold what was reached. */
    private static Stream<Fault> notBetter(Place<Target> target) {
        Direction direction =
                target.within(Indicator.class).flatMap(Indicator::direction).orElse(Direction.CONTEXT);
        if (direction == Direction.CONTEXT) {
            return Stream.empty();
        }
        boolean rising = direction == Direction.INCREASE;
        String key = rising ? "target-not-better.above" : "target-not-better.below";
        return baseline(target).filter(start -> comparable(start, target)).stream().flatMap(start -> {
            int rise = target.value().value().compareTo(start.value());
            var details = Map.of("baseline", start.value());
            if (rise == 0) {
                return Stream.of(Fault.warning(target.at("value"), key, details));
            }
            return rise > 0 == rising ? Stream.empty() : Stream.of(Fault.error(target.at("value"), key, details));
        });
    }

    private static Optional<Observation> baseline(Place<Target> target) {
        return target.value()
                .baseline()
                .or(() -> target.within(Indicator.class).flatMap(Indicator::baseline));
    }

    /** Whether both are about the same people in the same unit. */
    private static boolean comparable(Observation start, Place<Target> target) {
        boolean own = target.value().baseline().isPresent();
        var unit = target.within(Indicator.class).flatMap(Indicator::unit);
        return (own || start.group().equals(target.value().group()))
                && (start.unit().isEmpty() || start.unit().equals(unit));
    }
}
