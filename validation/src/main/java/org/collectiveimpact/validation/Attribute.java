package org.collectiveimpact.validation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An attribute of a type of the model, such as the partners of an activity.
 *
 * <p>The model follows one convention: a type with attributes is a sealed interface, and its attributes are the
 * abstract methods without parameters. So nothing here has to be told of a new type or attribute.
 *
 * @param content the type of its values: what an optional or a list holds, otherwise the type itself
 */
record Attribute(Method accessor, Class<?> content) {

    private static final ClassValue<SortedMap<String, Attribute>> BY_NAME = new ClassValue<>() {
        @Override
        protected SortedMap<String, Attribute> computeValue(Class<?> type) {
            SortedMap<String, Attribute> attributes = new TreeMap<>();
            for (Method method : type.getMethods()) {
                if (Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0) {
                    attributes.put(method.getName(), new Attribute(method, contentOf(method)));
                }
            }
            return attributes;
        }
    };

    /** Returns the attributes of a type of the model, by name. */
    static SortedMap<String, Attribute> of(Class<?> type) {
        return BY_NAME.get(type);
    }

    /** Returns the attributes of a value of the model, by name. */
    static SortedMap<String, Attribute> ofValue(Object value) {
        return of(Arrays.stream(value.getClass().getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .orElseThrow());
    }

    String name() {
        return accessor.getName();
    }

    /** Whether its values have attributes in turn. */
    boolean isComposite() {
        return content.isInterface() && content.isSealed();
    }

    /** Whether it may hold none or several values. */
    boolean isContainer() {
        return content != accessor.getReturnType();
    }

    /** Returns what the owner has here: a value, an optional or a collection. */
    Object read(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " (expected: a public accessor)", e);
        }
    }

    private static Class<?> contentOf(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType container
                ? (Class<?>) container.getActualTypeArguments()[0]
                : method.getReturnType();
    }
}
