package org.collectiveimpact.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.rules.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A value of an initiative, and the way to it.
 *
 * @param owner the value whose attribute it is; null for what nothing else holds
 * @param attribute empty for an element of a list that is no attribute
 * @param index its position, where the attribute is a list
 */
record Place<T>(@Nullable Place<?> owner, String attribute, OptionalInt index, T value) {

    static <T> Place<T> root(T value) {
        return new Place<>(null, "", OptionalInt.empty(), value);
    }

    /** Returns the elements of the list that this is. */
    List<Place<?>> elements(List<?> list) {
        return parts("", list);
    }

    /** Returns the values of an attribute, in their order: one, or as many as an optional or a list holds. */
    List<Place<?>> each(String name) {
        return each(Shape.ofValue(value).attribute(name));
    }

    /** Returns the values of an attribute, in their order: one, or as many as an optional or a list holds. */
    List<Place<?>> each(Attribute inner) {
        List<?> values = inner.values(value);
        if (inner.isList()) {
            return parts(inner.name(), values);
        }
        return values.isEmpty() ? List.of() : List.of(part(inner.name(), values.get(0)));
    }

    /** Returns those values of an attribute that are of a type. */
    <C> Stream<Place<C>> each(String name, Class<C> type) {
        return each(name).stream().flatMap(part -> part.as(type));
    }

    /** Returns the first value of an attribute, or the place where one is missing. */
    Place<?> at(String name) {
        List<Place<?>> parts = each(name);
        return parts.isEmpty() ? part(name, Missing.VALUE) : parts.get(0);
    }

    /** Returns this place if its value is of a type. */
    @SuppressWarnings("unchecked") // What has been looked at is not copied.
    <C> Stream<Place<C>> as(Class<C> type) {
        return type.isInstance(value) ? Stream.of((Place<C>) this) : Stream.empty();
    }

    /** Returns the nearest value of a type that this one is part of; it may be this one. */
    <C> Optional<C> within(Class<C> type) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        return owner == null ? Optional.empty() : owner.within(type);
    }

    /** Returns the way as people name it; empty for what nothing else holds. */
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
        String step = attribute.isEmpty() ? owner.pointer() : owner.pointer() + "/" + attribute;
        return index.isEmpty() ? step : step + "/" + index.getAsInt();
    }

    private String label(int position) {
        if (value instanceof Element<?> element) {
            return element.id().value();
        }
        return value instanceof Criterion criterion ? criterion.id() : String.valueOf(position);
    }

    private List<Place<?>> parts(String name, List<?> values) {
        List<Place<?>> parts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            parts.add(new Place<>(this, name, OptionalInt.of(i), values.get(i)));
        }
        return parts;
    }

    private <C> Place<C> part(String name, C part) {
        return new Place<>(this, name, OptionalInt.empty(), part);
    }
}
