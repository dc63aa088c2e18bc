package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Elements by a key that they name, built once, so that no measure searches a list inside a list. */
final class Index<K, E> {

    private final Map<K, List<E>> elements;
    private final List<E> silent;

    private Index(Map<K, List<E>> elements, List<E> silent) {
        this.elements = elements;
        this.silent = Collections.unmodifiableList(silent);
    }

    /** Returns an index by any number of keys an element; a key named twice counts once. */
    static <K, E> Index<K, E> by(Collection<E> elements, Function<E, ? extends Collection<? extends K>> keys) {
        Map<K, List<E>> map = new LinkedHashMap<>();
        List<E> silent = new ArrayList<>();
        for (E element : elements) {
            Collection<? extends K> named = keys.apply(element);
            if (named.isEmpty()) {
                silent.add(element);
            }
            for (K key : named.size() < 2 ? named : new LinkedHashSet<>(named)) {
                map.computeIfAbsent(key, absent -> new ArrayList<>()).add(element);
            }
        }
        map.replaceAll((key, list) -> Collections.unmodifiableList(list));
        return new Index<>(map, silent);
    }

    /** Returns something for each key and its elements, in the order in which keys are first named. */
    <T> List<T> map(BiFunction<K, List<E>, T> make) {
        List<T> made = new ArrayList<>(elements.size());
        elements.forEach((key, list) -> made.add(make.apply(key, list)));
        return made;
    }

    /** Returns the elements with a key, in their order; none if there are none. */
    List<E> of(K key) {
        return elements.getOrDefault(key, List.of());
    }

    /** Returns the elements that name no key, so that they may belong to any. */
    List<E> silent() {
        return silent;
    }

    /** Returns the same index of a list that was declared complete: what names no key belongs to none. */
    Index<K, E> closed() {
        return new Index<>(elements, List.of());
    }

    /**
     * Returns a question by key: whether something is true of one of its elements. It stays open where that is true of
     * none, but may be of one that names no key.
     */
    Function<K, Optional<Boolean>> any(Function<? super E, Optional<Boolean>> test) {
        boolean perhaps = Told.any(silent, test).orElse(true);
        return key -> Told.unless(perhaps, Told.any(of(key), test));
    }
}
