package org.collectiveimpact.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Initiative;

/**
 * An initiative laid out: every value in it that has attributes, with its place.
 *
 * @param places the initiative first, each value before its parts
 */
record Draft(List<Place<?>> places) {

    static Draft of(Initiative initiative) {
        List<Place<?>> places = new ArrayList<>();
        layOut(Place.root(initiative), places);
        return new Draft(places);
    }

    /** Returns the initiative. */
    Place<?> root() {
        return places.get(0);
    }

    /** Returns all values of a type, wherever they stand. */
    <T> Stream<Place<T>> all(Class<T> type) {
        return places.stream().flatMap(place -> place.as(type));
    }

    /** Returns all elements that have an id. */
    Stream<Place<Element<?>>> elements() {
        return places.stream()
                .flatMap(place -> place.value() instanceof Element<?> element
                        ? Stream.of(new Place<>(place.owner(), place.attribute(), place.index(), element))
                        : Stream.empty());
    }

    private static void layOut(Place<?> place, List<Place<?>> places) {
        places.add(place);
        Attribute.ofValue(place.value()).values().stream()
                .filter(Attribute::isComposite)
                .flatMap(attribute -> place.each(attribute.name()).stream())
                .forEach(part -> layOut(part, places));
    }
}
