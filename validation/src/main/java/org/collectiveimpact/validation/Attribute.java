package org.collectiveimpact.validation;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An attribute of a type of the model, such as the partners of an activity.
 *
 * @param content the type of its values: what an optional or a list holds, otherwise the type itself
 */
record Attribute(Method accessor, Class<?> content) {

    static Attribute of(Method accessor) {
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

    /** Whether a condition holds for all values here: cheaper than to look at each with its place. */
    boolean allMatch(Object owner, Predicate<Object> condition) {
        Object values = read(owner);
        if (values instanceof Optional<?> optional) {
            return optional.isEmpty() || condition.test(optional.get());
        }
        return values instanceof Collection<?> collection
                ? collection.stream().allMatch(condition)
                : condition.test(values);
    }

    /** Returns what the owner has here: a value, an optional or a collection. */
    Object read(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " (expected: a public accessor)", e);
        }
    }
}
