package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Elements by a key that they name, built once, so that no measure searches a list inside a list. */
final class Index<K, E> {

    private final Map<K, Bucket<E>> buckets;
    private final List<E> silent;

    private Index(Map<K, Bucket<E>> buckets, List<E> silent) {
        this.buckets = buckets;
        this.silent = silent;
    }

    /** Elements with one key, and at which turn the last of them came. */
    private static final class Bucket<E> {

        private final List<E> elements = new ArrayList<>(2);
        private int turn = -1;
    }

    /** Returns an index by one key an element. */
    static <K, E> Index<K, E> byOne(Collection<E> elements, Function<E, ? extends K> key) {
        Index<K, E> index = new Index<>(new LinkedHashMap<>(), List.of());
        for (E element : elements) {
            index.bucket(key.apply(element)).elements.add(element);
        }
        return index;
    }

    /** Returns an index by any number of keys an element; a key named twice counts once. */
    static <K, E> Index<K, E> by(Collection<E> elements, Function<E, ? extends Collection<? extends K>> keys) {
        List<E> silent = new ArrayList<>();
        Index<K, E> index = new Index<>(new LinkedHashMap<>(), Collections.unmodifiableList(silent));
        int turn = 0;
        for (E element : elements) {
            Collection<? extends K> named = keys.apply(element);
            if (named.isEmpty()) {
                silent.add(element);
            }
            for (K key : named) {
                Bucket<E> bucket = index.bucket(key);
                if (bucket.turn != turn) {
                    bucket.turn = turn;
                    bucket.elements.add(element);
                }
            }
            turn++;
        }
        return index;
    }

    private Bucket<E> bucket(K key) {
        return buckets.computeIfAbsent(key, absent -> new Bucket<>());
    }

    /** Returns something for each key and its elements, in the order in which keys are first named. */
    <T> List<T> map(BiFunction<K, List<E>, T> make) {
        List<T> made = new ArrayList<>(buckets.size());
        buckets.forEach((key, bucket) -> made.add(make.apply(key, bucket.elements)));
        return made;
    }

    /** Returns the elements of each key, in the order in which keys are first named. */
    List<List<E>> lists() {
        return map((key, elements) -> elements);
    }

    /** Does something with each key and its elements, in the order in which keys are first named. */
    void forEach(BiConsumer<K, List<E>> action) {
        buckets.forEach((key, bucket) -> action.accept(key, bucket.elements));
    }

    /** Returns the elements with a key, in their order; none if there are none. */
    List<E> of(K key) {
        Bucket<E> bucket = buckets.get(key);
        return bucket == null ? List.of() : Collections.unmodifiableList(bucket.elements);
    }

    /** Returns the elements that name no key, so that they may belong to any. */
    List<E> silent() {
        return silent;
    }

    /** Returns the same index of a list that was declared complete: what names no key belongs to none. */
    Index<K, E> closed() {
        return new Index<>(buckets, List.of());
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
