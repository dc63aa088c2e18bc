package org.collectiveimpact.validation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;
import org.jspecify.annotations.Nullable;

/**
 * A value of an initiative, and the way to it.
 *
 * @param owner the value whose attribute it is; null for the initiative itself
 * @param index its position, where the attribute is a list
 */
record Place<T>(@Nullable Place<?> owner, String attribute, OptionalInt index, T value) {

    static <T> Place<T> root(T value) {
        return new Place<>(null, "", OptionalInt.empty(), value);
    }

    /** Returns the values of an attribute, in their order: one, or as many as an optional or a list holds. */
    List<Place<?>> each(String name) {
        Attribute inner = Objects.requireNonNull(Attribute.ofValue(value).get(name), name);
        Object values = inner.read(value);
        if (values instanceof Optional<?> optional) {
            return optional.map(only -> List.<Place<?>>of(part(name, OptionalInt.empty(), only)))
                    .orElse(List.of());
        }
        if (values instanceof Collection<?> collection) {
            List<?> list = List.copyOf(collection);
            return IntStream.range(0, list.size())
                    .<Place<?>>mapToObj(i -> part(name, OptionalInt.of(i), list.get(i)))
                    .toList();
        }
        return List.of(part(name, OptionalInt.empty(), values));
    }

    /** Returns those values of an attribute that are of a type. */
    <C> Stream<Place<C>> each(String name, Class<C> type) {
        return each(name).stream().flatMap(part -> part.as(type));
    }

    /** Returns the first value of an attribute that has one. */
    Place<?> at(String name) {
        return each(name).get(0);
    }

    /** Returns this place if its value is of a type. */
    <C> Stream<Place<C>> as(Class<C> type) {
        return type.isInstance(value)
                ? Stream.of(new Place<>(owner, attribute, index, type.cast(value)))
                : Stream.empty();
    }

    /** Returns the nearest value of a type that this one is part of; it may be this one. */
    <C> Optional<C> within(Class<C> type) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        return owner == null ? Optional.empty() : owner.within(type);
    }

    /** Returns the way as people name it; empty for the initiative itself. */
    String path() {
        if (owner == null) {
            return "";
        }
        String before = owner.path();
        String step = index.isEmpty() ? attribute : attribute + "[" + label(index.getAsInt()) + "]";
        return before.isEmpty() ? step : before + "." + step;
    }

    /** Returns the way as a JSON pointer; no attribute has a name that would need escaping. */
    String pointer() {
        if (owner == null) {
            return "";
        }
        String step = owner.pointer() + "/" + attribute;
        return index.isEmpty() ? step : step + "/" + index.getAsInt();
    }

    private String label(int position) {
        return value instanceof Element<?> element ? element.id().value() : String.valueOf(position);
    }

    private <C> Place<C> part(String name, OptionalInt position, C part) {
        return new Place<>(this, name, position, part);
    }
}
