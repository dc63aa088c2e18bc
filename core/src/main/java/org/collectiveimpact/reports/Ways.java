package org.collectiveimpact.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.measurement.Readings;

/** What the ways to read figures that contradict each other have in common. */
final class Ways {

    private Ways() {}

    /** Returns the one reason that there is; empty if there are none or several. */
    static <T> Optional<String> reason(Readings<T> readings, Function<T, Optional<String>> reason) {
        List<String> reasons = readings.each().stream()
                .map(reason)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return reasons.size() == 1 ? Optional.of(reasons.get(0)) : Optional.empty();
    }

    /** Returns the narrowest interval that holds all; empty if there are none. */
    static Optional<Interval> hull(Stream<Interval> intervals) {
        return intervals.reduce(
                (one, other) -> new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high())));
    }
}
