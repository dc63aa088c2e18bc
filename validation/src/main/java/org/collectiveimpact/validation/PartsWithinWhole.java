package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;

/** No part is larger than what it is a part of. */
final class PartsWithinWhole implements Rule {

    @Override
    public Stream<Fault> faults(Draft draft) {
        var meetings =
                draft.all(Meeting.class).flatMap(meeting -> larger(meeting, "principals", "seats", Integer.class));
        var shares = draft.all(Observation.class)
                .filter(Percentages::isPercentage)
                .flatMap(observation -> larger(observation, "numerator", "denominator", BigDecimal.class));
        return Stream.concat(meetings, shares);
    }

    private static <N extends Comparable<N>> Stream<Fault> larger(
            Place<?> place, String part, String whole, Class<N> type) {
        return place.each(whole, type)
                .flatMap(all -> place.each(part, type)
                        .filter(some -> some.value().compareTo(all.value()) > 0)
                        .map(some ->
                                Fault.error(some, "part-above-whole", Map.of("whole", whole, "size", all.value()))));
    }
}
