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
                .filter(start ->
                        !target.value().date().end().isAfter(start.period().end()))
                .map(start ->
                        Fault.error(target.at("date"), "target-before-baseline", Map.of("baseline", start.period())))
                .stream();
    }

    private static Stream<Fault> notBetter(Place<Target> target) {
        var start = baseline(target).filter(observation -> comparable(observation, target));
        var direction = target.within(Indicator.class).flatMap(Indicator::direction);
        if (start.isEmpty() || direction.orElse(Direction.CONTEXT) == Direction.CONTEXT) {
            return Stream.empty();
        }
        boolean rising = direction.get() == Direction.INCREASE;
        int rise = target.value().value().compareTo(start.get().value());
        int gain = rising ? rise : -rise;
        String key = rising ? "target-not-better.above" : "target-not-better.below";
        var details = Map.of("baseline", start.get().value());
        if (gain < 0) {
            return Stream.of(Fault.error(target.at("value"), key, details));
        }
        // A target at its baseline may mean to hold what was reached.
        return gain > 0 ? Stream.empty() : Stream.of(Fault.warning(target.at("value"), key, details));
    }

    private static Optional<Observation> baseline(Place<Target> target) {
        return target.value().baseline().or(() -> target.within(Indicator.class).flatMap(Indicator::baseline));
    }

    /** Whether both are about the same people in the same unit. */
    private static boolean comparable(Observation start, Place<Target> target) {
        boolean own = target.value().baseline().isPresent();
        var unit = target.within(Indicator.class).flatMap(Indicator::unit);
        return (own || start.group().equals(target.value().group()))
                && (start.unit().isEmpty() || start.unit().equals(unit));
    }
}
