package org.collectiveimpact.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;

/** Every attribute that holds the id of an element names one that exists. */
final class KnownReferences implements Rule {

    /** The attribute of an initiative that holds the elements of a kind, by the type of their ids. */
    static final Map<Class<?>, String> KINDS = kinds();

    @Override
    public Stream<Fault> faults(Layout layout) {
        if (!layout.isWhole()) {
            return Stream.empty();
        }
        Map<Class<?>, Set<Id>> known = new LinkedHashMap<>();
        KINDS.keySet().forEach(type -> known.put(type, new LinkedHashSet<>()));
        layout.elements()
                .map(place -> place.value().id())
                .forEach(id -> ofType(id, known).add(id));
        Hints hints = new Hints();
        return layout.byType().entrySet().stream()
                .flatMap(each -> references(each.getKey())
                        .flatMap(attribute -> each.getValue().stream()
                                // Nearly all are known, and no place is needed.
                                .filter(place -> !attribute.isEach(place.value(), id -> isKnown((Id) id, known)))
                                .flatMap(place -> place.each(attribute).stream())))
                .flatMap(place -> place.as(Id.class))
                .filter(reference -> !isKnown(reference.value(), known))
                .map(reference -> fault(reference, hints.near(reference.value().value(), texts(reference, known))));
    }

    private static boolean isKnown(Id id, Map<Class<?>, Set<Id>> known) {
        return ofType(id, known).contains(id);
    }

    /** Returns the attributes that hold the ids of other elements. */
    private static Stream<Attribute> references(Class<?> type) {
        return Shape.of(type).leaves().stream()
                .filter(leaf ->
                        KINDS.containsKey(leaf.content()) && !leaf.name().equals("id"));
    }

    private static Set<Id> ofType(Id id, Map<Class<?>, Set<Id>> known) {
        return Objects.requireNonNull(known.get(id.getClass()));
    }

    private static Stream<String> texts(Place<Id> reference, Map<Class<?>, Set<Id>> known) {
        return ofType(reference.value(), known).stream().map(Id::value);
    }

    private static Fault fault(Place<Id> reference, Optional<String> near) {
        String kind = Objects.requireNonNull(KINDS.get(reference.value().getClass()));
        return near.map(id -> Fault.error(reference, "unknown-reference.near", Map.of("kind", kind, "near", id)))
                .orElseGet(() -> Fault.error(reference, "unknown-reference", Map.of("kind", kind)));
    }

    private static Map<Class<?>, String> kinds() {
        Map<Class<?>, String> kinds = new LinkedHashMap<>();
        for (Attribute attribute : Shape.of(Initiative.class).parts()) {
            if (Element.class.isAssignableFrom(attribute.content())) {
                Attribute id = Objects.requireNonNull(
                        Shape.of(attribute.content()).attributes().get("id"));
                kinds.put(id.content(), attribute.name());
            }
        }
        return kinds;
    }
}
