package org.collectiveimpact.validation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;

/**
 * What a type of the model consists of.
 *
 * <p>The model follows one convention: a type with attributes is a sealed interface, and its attributes are the
 * abstract methods without parameters. So nothing here has to be told of a new type or attribute.
 *
 * @param type the interface
 * @param attributes all of them, by name
 * @param parts those whose values have attributes in turn
 * @param leaves the others
 */
record Shape(Class<?> type, SortedMap<String, Attribute> attributes, List<Attribute> parts, List<Attribute> leaves) {

    private static final ClassValue<Shape> OF_TYPE = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            SortedMap<String, Attribute> attributes = new TreeMap<>();
            for (Method method : type.getMethods()) {
                if (Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0) {
                    attributes.put(method.getName(), Attribute.of(method));
                }
            }
            Map<Boolean, List<Attribute>> byKind =
                    attributes.values().stream().collect(Collectors.partitioningBy(Attribute::isComposite));
            return new Shape(
                    type, attributes, byKind.getOrDefault(true, List.of()), byKind.getOrDefault(false, List.of()));
        }
    };

    private static final ClassValue<Shape> OF_VALUE = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> implementation) {
            return of(Arrays.stream(implementation.getInterfaces())
                    .filter(Shape::isComposite)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "part: " + implementation.getName() + " (expected: an initiative or a part of one)")));
        }
    };

    /** Returns an initiative's type and all those that its attributes lead to. */
    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(Initiative.class, types);
        return types;
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (types.add(type)) {
            of(type).parts().forEach(part -> collect(part.content(), types));
        }
    }

    /** Returns the shape of a type of the model. */
    static Shape of(Class<?> type) {
        return OF_TYPE.get(type);
    }

    /**
     * Returns the shape of a value of the model.
     *
     * @throws IllegalArgumentException if the value is none that has attributes
     */
    static Shape ofValue(Object value) {
        return OF_VALUE.get(value.getClass());
    }

    /** Returns the attribute of a name. */
    Attribute attribute(String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    /** Whether the values of a type have attributes. */
    static boolean isComposite(Class<?> type) {
        return type.isInterface()
                && type.getPackageName().equals(Initiative.class.getPackageName())
                && !Id.class.isAssignableFrom(type);
    }
}
