package org.collectiveimpact.serialization;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface with a nested {@code Builder}.
 *
 * <p>Its properties are the fields of the generated class behind it, whose order is that of the source. A method
 * without a field, such as a default method that answers a question, is no property; nor is a field that the builder
 * cannot set.
 */
final class BuiltType implements ValueType {

    private final List<Property> properties;
    private final List<MethodHandle> setters;
    private final MethodHandle builder;
    private final MethodHandle build;

    private BuiltType(List<Property> properties, List<MethodHandle> setters, MethodHandle builder, MethodHandle build) {
        this.properties = List.copyOf(properties);
        this.setters = List.copyOf(setters);
        this.builder = builder;
        this.build = build;
    }

    /** Returns what the interface, or the generated class behind one, is made of; empty if it is neither. */
    static Optional<ValueType> of(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .filter(each ->
                        each.isInterface() && each.isSealed() && builderOf(each).isPresent())
                .findFirst()
                .map(BuiltType::read);
    }

    private static Optional<Class<?>> builderOf(Class<?> type) {
        return Stream.<Class<?>>of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    private static ValueType read(Class<?> type) {
        Class<?> builder = builderOf(type).orElseThrow();
        List<Property> properties = new ArrayList<>();
        List<MethodHandle> setters = new ArrayList<>();
        for (Field field : type.getPermittedSubclasses()[0].getDeclaredFields()) {
            Optional<Method> accessor = method(type, field.getName());
            Optional<Method> setter = accessor.flatMap(each -> setter(builder, each));
            if (setter.isPresent()) {
                properties.add(property(accessor.orElseThrow()));
                setters.add(Handles.setter(Handles.of(setter.orElseThrow())));
            }
        }
        return new BuiltType(
                properties,
                setters,
                Handles.supplier(Handles.of(method(type, "builder").orElseThrow())),
                Handles.function(Handles.of(method(builder, "build").orElseThrow())));
    }

    private static Property property(Method accessor) {
        boolean defaulted = !Modifier.isAbstract(accessor.getModifiers());
        return Property.of(
                accessor.getName(),
                accessor.getReturnType(),
                accessor.getGenericReturnType(),
                defaulted,
                Handles.of(accessor));
    }

    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        Class<?> type = accessor.getReturnType();
        return method(builder, accessor.getName(), Collection.class.isAssignableFrom(type) ? Iterable.class : type);
    }

    private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return Optional.of(type.getMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Property> properties() {
        return properties;
    }

    @Override
    public Object make(@Nullable Object[] attributes) {
        Object draft = Handles.get(builder);
        for (int i = 0; i < attributes.length; i++) {
            Object attribute = attributes[i];
            if (attribute != null) {
                Handles.set(setters.get(i), draft, attribute);
            }
        }
        return Handles.call(build, draft);
    }
}
