package org.collectiveimpact.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what stands somewhere more than once. */
final class Repeats {

    private Repeats() {}

    /**
     * Returns a fault for each place whose key an earlier one has.
     *
     * @param fault makes it from the repeated place and the first with its key
     */
    static <T> Stream<Fault> among(
            Stream<Place<T>> places, Function<T, ?> key, BiFunction<Place<T>, Place<T>, Fault> fault) {
        Map<Object, Place<T>> first = new LinkedHashMap<>();
        Stream.Builder<Fault> faults = Stream.builder();
        places.forEachOrdered(place -> {
            Place<T> other = first.putIfAbsent(key.apply(place.value()), place);
            if (other != null) {
                faults.add(fault.apply(place, other));
            }
        });
        return faults.build();
    }
}
