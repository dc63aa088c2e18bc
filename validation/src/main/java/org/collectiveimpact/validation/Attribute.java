package org.collectiveimpact.validation;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An attribute of a type of the model, such as the partners of an activity.
 *
 * @param content the type of its values: what an optional or a list holds, otherwise the type itself
 * @param holder what holds them; to ask that of each value again would take longer than to read it
 */
record Attribute(Method accessor, Class<?> content, Holder holder) {

    /** What holds the values of an attribute. */
    enum Holder {
        NONE,
        OPTIONAL,
        COLLECTION
    }

    static Attribute of(Method accessor) {
        // It is public anyway; this only spares each call the question whether it is.
        accessor.trySetAccessible();
        Class<?> type = accessor.getReturnType();
        Holder holder = type == Optional.class
                ? Holder.OPTIONAL
                : Collection.class.isAssignableFrom(type) ? Holder.COLLECTION : Holder.NONE;
        return new Attribute(
                accessor,
                holder == Holder.NONE
                        ? type
                        : (Class<?>) ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0],
                holder);
    }

    String name() {
        return accessor.getName();
    }

    /** Whether its values have attributes in turn. */
    boolean isComposite() {
        return Shape.isComposite(content);
    }

    /** Whether it may hold several values. */
    boolean isList() {
        return holder == Holder.COLLECTION;
    }

    /** Returns the values that the owner has here, in their order: one, or as many as an optional or a list holds. */
    List<?> values(Object owner) {
        Object read = read(owner);
        return switch (holder) {
            case NONE -> List.of(read);
            case OPTIONAL -> ((Optional<?>) read).<List<?>>map(List::of).orElse(List.of());
            case COLLECTION -> List.copyOf((Collection<?>) read);
        };
    }

    /** Whether every value that the owner has here passes a test. */
    boolean isEach(Object owner, Predicate<Object> test) {
        return isEachOf(read(owner), test);
    }

    /** Whether every value that the owner has here passes a test, and none is there twice. */
    boolean isEachOnce(Object owner, Predicate<Object> test) {
        Object read = read(owner);
        return isEachOf(read, test) && !(isList() && repeats((Collection<?>) read));
    }

    private boolean isEachOf(Object read, Predicate<Object> test) {
        return switch (holder) {
            case NONE -> test.test(read);
            case OPTIONAL -> ((Optional<?>) read).isEmpty() || test.test(((Optional<?>) read).get());
            case COLLECTION -> isEachOf((Collection<?>) read, test);
        };
    }

    private static boolean isEachOf(Collection<?> read, Predicate<Object> test) {
        for (Object value : read) {
            if (!test.test(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(Collection<?> several) {
        return several.size() > 1 && new HashSet<>(several).size() < several.size();
    }

    private Object read(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " (expected: a public accessor)", e);
        }
    }
}
