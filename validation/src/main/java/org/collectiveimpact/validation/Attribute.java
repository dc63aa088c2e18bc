package org.collectiveimpact.validation;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An attribute of a type of the model, such as the partners of an activity.
 *
 * @param content the type of its values: what an optional or a list holds, otherwise the type itself
 */
record Attribute(Method accessor, Class<?> content) {

    static Attribute of(Method accessor) {
        // It is public anyway; this only spares each call the question whether it is.
        accessor.trySetAccessible();
        return new Attribute(
                accessor,
                accessor.getGenericReturnType() instanceof ParameterizedType container
                        ? (Class<?>) container.getActualTypeArguments()[0]
                        : accessor.getReturnType());
    }

    String name() {
        return accessor.getName();
    }

    /** Whether its values have attributes in turn. */
    boolean isComposite() {
        return Shape.isComposite(content);
    }

    /** Whether it may hold none or several values. */
    boolean isContainer() {
        return content != accessor.getReturnType();
    }

    /** Whether it may hold several values. */
    boolean isList() {
        return Iterable.class.isAssignableFrom(accessor.getReturnType());
    }

    /** Returns the values that the owner has here, in their order: one, or as many as an optional or a list holds. */
    List<?> values(Object owner) {
        Object read = read(owner);
        if (read instanceof Optional<?> optional) {
            return optional.isPresent() ? List.of(optional.get()) : List.of();
        }
        if (read instanceof List<?> list) {
            return list;
        }
        return read instanceof Collection<?> set ? List.copyOf(set) : List.of(read);
    }

    /** Whether every value that the owner has here passes a test. */
    boolean isEach(Object owner, Predicate<Object> test) {
        Object read = read(owner);
        if (read instanceof Optional<?> optional) {
            return optional.isEmpty() || test.test(optional.get());
        }
        if (read instanceof Collection<?> several) {
            for (Object value : several) {
                if (!test.test(value)) {
                    return false;
                }
            }
            return true;
        }
        return test.test(read);
    }

    private Object read(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " (expected: a public accessor)", e);
        }
    }
}
