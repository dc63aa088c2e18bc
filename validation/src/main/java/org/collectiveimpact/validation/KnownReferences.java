package org.collectiveimpact.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;

/** Every attribute that holds the id of an element names one that exists. */
final class KnownReferences implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        if (!layout.isWhole()) {
            return Stream.empty();
        }
        Map<Class<?>, Set<Id>> known = new LinkedHashMap<>();
        layout.elements()
                .map(place -> place.value().id())
                .forEach(id -> known.computeIfAbsent(id.getClass(), none -> new LinkedHashSet<>())
                        .add(id));
        Hints hints = new Hints();
        return layout.byType().entrySet().stream()
                .flatMap(each -> references(each.getKey())
                        .flatMap(attribute -> unknown(
                                attribute, each.getValue(), known.getOrDefault(attribute.content(), Set.of()), hints)));
    }

    private static Stream<Fault> unknown(Attribute attribute, List<Place<?>> places, Set<Id> known, Hints hints) {
        return places.stream()
                // Nearly all are known, and no place is needed.
                .filter(place -> !attribute.isEach(place.value(), known::contains))
                .flatMap(place -> place.each(attribute.name(), Id.class))
                .filter(reference -> !known.contains(reference.value()))
                .map(reference -> fault(
                        reference,
                        hints.near(reference.value().value(), known.stream().map(Id::value))));
    }

    /** Returns the attributes that hold the ids of other elements. */
    private static Stream<Attribute> references(Class<?> type) {
        return Shape.of(type).leaves().stream()
                .filter(leaf -> Id.class.isAssignableFrom(leaf.content())
                        && !leaf.name().equals("id"));
    }

    private static Fault fault(Place<Id> reference, Optional<String> near) {
        String kind = kind(reference.value().getClass());
        return near.map(id -> Fault.error(reference, "unknown-reference.near", Map.of("kind", kind, "near", id)))
                .orElseGet(() -> Fault.error(reference, "unknown-reference", Map.of("kind", kind)));
    }

    /** Returns the attribute of an initiative that holds the elements with a type of ids. */
    static String kind(Class<?> id) {
        return Shape.of(Initiative.class).parts().stream()
                .filter(part -> Element.class.isAssignableFrom(part.content()))
                .filter(part -> Shape.of(part.content()).attribute("id").content() == id)
                .map(Attribute::name)
                .findFirst()
                .orElseThrow();
    }
}
