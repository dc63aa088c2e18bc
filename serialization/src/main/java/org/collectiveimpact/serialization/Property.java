package org.collectiveimpact.serialization;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a value.
 *
 * @param name what it is called, in the model and in documents
 * @param type its type as declared, such as {@code Optional<String>}
 * @param required whether a value cannot be made without it
 * @param absence what it is while nothing is known, such as an empty list; null if it always says something
 * @param accessor takes the value and returns the attribute
 */
record Property(
        String name, Type type, boolean required, @Nullable Object absence, MethodHandle accessor) {

    private static final Map<Class<?>, Object> ABSENCES = Map.of(
            Optional.class, Optional.empty(),
            List.class, List.of(),
            Set.class, Set.of(),
            SortedSet.class, Collections.emptySortedSet(),
            Map.class, Map.of(),
            SortedMap.class, Collections.emptySortedMap());

    /** Returns a property that is required unless it has a default or its type has a way to say nothing. */
    static Property of(String name, Class<?> raw, Type type, boolean defaulted, MethodHandle accessor) {
        Object absence = ABSENCES.get(raw);
        return new Property(name, type, absence == null && !defaulted, absence, Handles.function(accessor));
    }

    /** Returns the attribute of a value; null if it says nothing. */
    @Nullable
    Object of(Object value) {
        Object attribute = Handles.call(accessor, value);
        return absence != null && isEmpty(attribute) ? null : attribute;
    }

    private static boolean isEmpty(Object attribute) {
        return attribute instanceof Optional<?> optional
                ? optional.isEmpty()
                : attribute instanceof Collection<?> collection
                        ? collection.isEmpty()
                        : ((Map<?, ?>) attribute).isEmpty();
    }
}
