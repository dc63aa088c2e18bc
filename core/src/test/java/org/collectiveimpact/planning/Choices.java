package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All there is to choose from, to try. */
final class Choices {

    private Choices() {}

    static <T> Stream<List<T>> subsets(List<T> all) {
        return IntStream.range(0, 1 << all.size())
                .mapToObj(set -> IntStream.range(0, all.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(all::get)
                        .toList());
    }

    static <T> Stream<List<T>> orders(List<T> all) {
        if (all.isEmpty()) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, all.size()).boxed().flatMap(i -> {
            List<T> rest = new ArrayList<>(all);
            T first = rest.remove(i.intValue());
            return orders(rest).map(order -> {
                List<T> whole = new ArrayList<>(order);
                whole.add(0, first);
                return whole;
            });
        });
    }
}
