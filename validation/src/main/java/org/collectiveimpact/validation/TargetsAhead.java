package org.collectiveimpact.validation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** A target lies ahead of its baseline: later, and on the side to which the indicator should move. */
final class TargetsAhead implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        return layout.all(Target.class).flatMap(target -> Stream.concat(tooEarly(target), notBetter(target)));
    }

    /** What ends before the baseline began cannot be its target; what ends no later may be a slip. */
    private static Stream<Fault> tooEarly(Place<Target> target) {
        DateRange date = target.value().date();
        return baseline(target).map(Observation::period).stream()
                .filter(start -> !date.end().isAfter(start.end()))
                .map(start -> date.end().isBefore(start.start())
                        ? Fault.error(target.at("date"), "target-before-baseline", Map.of("baseline", start))
                        : Fault.warning(target.at("date"), "target-before-baseline", Map.of("baseline", start)));
    }

    private static Stream<Fault> notBetter(Place<Target> target) {
        var start = baseline(target).filter(observation -> comparable(observation, target));
        var direction = target.within(Indicator.class).flatMap(Indicator::direction);
        if (start.isEmpty() || direction.orElse(Direction.CONTEXT) == Direction.CONTEXT) {
            return Stream.empty();
        }
        boolean rising = direction.get() == Direction.INCREASE;
        int rise = target.value().value().compareTo(start.get().value());
        boolean better = rising ? rise > 0 : rise < 0;
        String key = rising ? "target-not-better.above" : "target-not-better.below";
        // A warning: it may mean to hold what was reached, and some have published targets that are worse.
        return better
                ? Stream.empty()
                : Stream.of(Fault.warning(
                        target.at("value"), key, Map.of("baseline", start.get().value())));
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
