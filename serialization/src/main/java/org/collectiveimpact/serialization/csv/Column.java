package org.collectiveimpact.serialization.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A column of a table: where an attribute of a value stands in its row.
 *
 * @param <T> the type of the value
 * @param <B> what a value is built in, or an outline of it
 * @param <V> the type of the attribute
 * @param names what the column may be called; it is written by the first
 * @param use whether the column may be left out
 * @param form how the attribute stands in a cell
 * @param get takes the attribute out of a value
 * @param set puts the attribute into what a value is built in
 */
record Column<T, B, V>(
        List<String> names, Use use, CellForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {

    /** Whether a column may be left out. */
    enum Use {
        /** Every row has something in it. */
        REQUIRED,

        /** It is written even if nothing is in it, for readers look for it. */
        USUAL,

        /** It is written if anything is in it. */
        RARE
    }

    static <T, B, V> Column<T, B, V> required(String name, CellForm<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        return new Column<>(List.of(name), Use.REQUIRED, form, value -> Optional.of(get.apply(value)), set);
    }

    static <T, B, V> Column<T, B, V> usual(
            String name, CellForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return new Column<>(List.of(name), Use.USUAL, form, get, set);
    }

    static <T, B, V> Column<T, B, V> rare(
            String name, CellForm<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return new Column<>(List.of(name), Use.RARE, form, get, set);
    }

    /** Returns a column of lists, of which an empty one is an empty cell. */
    static <T, B, E> Column<T, B, List<E>> rareList(
            String name, CellForm<List<E>> form, Function<T, List<E>> get, BiConsumer<B, List<E>> set) {
        return rare(name, form, value -> Optional.of(get.apply(value)).filter(list -> !list.isEmpty()), set);
    }

    /** Returns a column that is only written. */
    static <T, B, V> Column<T, B, V> written(String name, CellForm<V> form, Function<T, Optional<V>> get) {
        return usual(name, form, get, (nowhere, attribute) -> {});
    }

    /** Returns the same column with another name beside its own. */
    Column<T, B, V> or(String name) {
        return new Column<>(List.of(name(), name), use, form, get, set);
    }

    /** Returns the same column under another name. */
    Column<T, B, V> named(String name) {
        return new Column<>(List.of(name), use, form, get, set);
    }

    /** Returns the same column of a value that holds this one as its main part. */
    <T2, B2> Column<T2, B2, V> of(Function<T2, T> part, Function<B2, B> draft) {
        return new Column<>(
                names,
                use,
                form,
                whole -> get.apply(part.apply(whole)),
                (whole, attribute) -> set.accept(draft.apply(whole), attribute));
    }

    /** Returns the column of a value that may hold this one, which may be left out, and is named after both. */
    <T2, B2> Column<T2, B2, V> maybeOf(String prefix, Function<T2, Optional<T>> part, Function<B2, B> draft) {
        String named = prefix + name().substring(0, 1).toUpperCase(Locale.ROOT) + name().substring(1);
        return new Column<>(
                List.of(named),
                Use.RARE,
                form,
                whole -> part.apply(whole).flatMap(get),
                (whole, attribute) -> set.accept(draft.apply(whole), attribute));
    }

    String name() {
        return names.get(0);
    }
}
