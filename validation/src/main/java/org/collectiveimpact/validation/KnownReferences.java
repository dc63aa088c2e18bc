package org.collectiveimpact.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;

/** Every attribute that holds the id of an element names one that exists. */
final class KnownReferences implements Rule {

    /** The attribute of an initiative that holds the elements of a kind, by the type of their ids. */
    static final Map<Class<?>, String> KINDS = kinds();

    @Override
    public Stream<Fault> faults(Draft draft) {
        Set<Id> known = new LinkedHashSet<>();
        draft.elements().forEach(element -> known.add(element.value().id()));
        return draft.places().stream()
                .flatMap(KnownReferences::references)
                .filter(reference -> !known.contains(reference.value()))
                .map(reference -> fault(reference, known));
    }

    private static Stream<Place<Id>> references(Place<?> place) {
        return Attribute.ofValue(place.value()).values().stream()
                .filter(attribute -> KINDS.containsKey(attribute.content()))
                .filter(attribute -> !attribute.name().equals("id"))
                .flatMap(attribute -> place.each(attribute.name(), Id.class));
    }

    private static Fault fault(Place<Id> reference, Set<Id> known) {
        Class<?> type = reference.value().getClass();
        String kind = Objects.requireNonNull(KINDS.get(type));
        var ids = known.stream().filter(type::isInstance).map(Id::value).toList();
        return Choice.nearest(reference.value().value(), ids)
                .map(near -> Fault.error(reference, "unknown-reference.near", Map.of("kind", kind, "near", near)))
                .orElseGet(() -> Fault.error(reference, "unknown-reference", Map.of("kind", kind)));
    }

    private static Map<Class<?>, String> kinds() {
        Map<Class<?>, String> kinds = new LinkedHashMap<>();
        for (Attribute attribute : Attribute.of(Initiative.class).values()) {
            if (Element.class.isAssignableFrom(attribute.content())) {
                Attribute id =
                        Objects.requireNonNull(Attribute.of(attribute.content()).get("id"));
                kinds.put(id.content(), attribute.name());
            }
        }
        return kinds;
    }
}
