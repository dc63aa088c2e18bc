package org.collectiveimpact.serialization;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record. Its properties are its components. */
final class RecordType implements ValueType {

    private final List<Property> properties;
    private final MethodHandle constructor;

    private RecordType(List<Property> properties, MethodHandle constructor) {
        this.properties = properties;
        this.constructor = constructor;
    }

    static ValueType of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return new RecordType(
                Stream.of(components).map(RecordType::property).toList(),
                Handles.spreader(Handles.of(constructor(type, components)), components.length));
    }

    private static Property property(RecordComponent component) {
        return Property.of(
                component.getName(),
                component.getType(),
                component.getGenericType(),
                false,
                Handles.of(component.getAccessor()));
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Property> properties() {
        return properties;
    }

    @Override
    public Object make(@Nullable Object[] attributes) {
        @Nullable Object[] arguments = attributes.clone();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                arguments[i] = properties.get(i).absence();
            }
        }
        return Handles.call(constructor, arguments);
    }
}
