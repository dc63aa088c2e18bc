package org.collectiveimpact.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values of the model with every attribute set, and every list with one thing in it. */
final class Filled {

    private static final List<Object> SAMPLES = List.of(
            "Reading city",
            true,
            3,
            new BigDecimal("12.5"),
            LocalDate.of(2006, 3, 15),
            DateRange.year(2006),
            Money.parse("USD 674000"));

    private Filled() {}

    /** Returns what an empty builder of a type builds; it may throw. */
    static Object empty(Class<?> type) {
        return call(builder(type), "build");
    }

    static Object builder(Class<?> type) {
        return call(null, method(type, "builder"));
    }

    static Object value(Class<?> type) {
        Object builder = builder(type);
        ValueTypes.attributes(type).forEach(attribute -> set(builder, attribute, content(attribute)));
        return call(builder, "build");
    }

    /** Returns what the builder that starts from a value builds. */
    static Object rebuilt(Object value) {
        return call(call(value, "toBuilder"), "build");
    }

    /** Returns what an attribute of a filled value holds. */
    static Object content(Method attribute) {
        Object one = sample(ValueTypes.content(attribute));
        Class<?> type = attribute.getReturnType();
        if (type == Optional.class) {
            return Optional.of(one);
        }
        if (type == SortedSet.class) {
            return new TreeSet<>(List.of(one));
        }
        return type == List.class ? List.of(one) : one;
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (Id.class.isAssignableFrom(type)) {
            return call(null, method(type, "of", String.class), "north-side");
        }
        return SAMPLES.stream().filter(type::isInstance).findFirst().orElseGet(() -> value(type));
    }

    /** Returns a value with another content of one attribute. */
    static Object with(Object value, Method attribute, Object content) {
        Object builder = call(value, "toBuilder");
        set(builder, attribute, attribute.getReturnType() == Optional.class ? Optional.of(content) : content);
        return call(builder, "build");
    }

    static void set(Object builder, Method attribute, Object content) {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(attribute.getName()))
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isInstance(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter for " + attribute));
        call(builder, setter, content);
    }

    static Object call(Object receiver, String name) {
        return call(receiver, method(receiver.getClass(), name));
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Object receiver, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
