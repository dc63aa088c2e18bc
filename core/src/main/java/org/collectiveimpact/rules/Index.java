package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Elements by a key that they name, built once, so that no measure searches a list inside a list. */
final class Index<K, E> {

    private final Map<K, List<E>> elements;

    private Index(Map<K, List<E>> elements) {
        this.elements = elements;
    }

    /** Returns an index by any number of keys an element; a key named twice counts once. */
    static <K, E> Index<K, E> by(Collection<E> elements, Function<E, ? extends Collection<? extends K>> keys) {
        Map<K, List<E>> map = new LinkedHashMap<>();
        for (E element : elements) {
            for (K key : new LinkedHashSet<>(keys.apply(element))) {
                map.computeIfAbsent(key, absent -> new ArrayList<>()).add(element);
            }
        }
        return new Index<>(map);
    }

    /** Returns the keys that are named, in the order in which they first are. */
    List<K> keys() {
        return List.copyOf(elements.keySet());
    }

    /** Returns the elements with a key, in their order; none if there are none. */
    List<E> of(K key) {
        return List.copyOf(elements.getOrDefault(key, List.of()));
    }
}
