package org.collectiveimpact.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Initiative;

/**
 * What is validated, laid out: every value in it that has attributes, with its place, in the order in which it stands.
 *
 * <p>Built once; each rule then looks only at the values of its types.
 */
final class Layout {

    private final List<Place<?>> roots;
    private final Map<Class<?>, List<Place<?>>> byType = new LinkedHashMap<>();

    private Layout(List<Place<?>> roots) {
        this.roots = roots;
        roots.forEach(this::layOut);
    }

    /** Lays out an initiative or a part of one. */
    static Layout of(Object whole) {
        return new Layout(List.of(Place.root(whole)));
    }

    /** Lays out values that stand in a list of their own. */
    static Layout ofList(List<?> values) {
        return new Layout(Place.root(values).elements(values));
    }

    private void layOut(Place<?> place) {
        Shape shape = Shape.ofValue(place.value());
        byType.computeIfAbsent(shape.type(), none -> new ArrayList<>()).add(place);
        for (Attribute part : shape.parts()) {
            place.each(part).forEach(this::layOut);
        }
    }

    /** Returns what nothing else holds: the initiative, the part, or each value of a list. */
    List<Place<?>> roots() {
        return roots;
    }

    /** Whether everything that references may lead to is there. */
    boolean isWhole() {
        return roots.size() == 1 && roots.get(0).value() instanceof Initiative;
    }

    /** Returns the values by their types. */
    Map<Class<?>, List<Place<?>>> byType() {
        return byType;
    }

    /** Returns all values of a type of the model, wherever they stand. */
    @SuppressWarnings("unchecked") // as laid out by type
    <T> Stream<Place<T>> all(Class<T> type) {
        return byType.getOrDefault(type, List.of()).stream().map(place -> (Place<T>) place);
    }

    /** Returns all elements that have an id. */
    Stream<Place<Element<?>>> elements() {
        return byType.entrySet().stream()
                .filter(each -> Element.class.isAssignableFrom(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .map(place -> new Place<>(place.owner(), place.attribute(), place.index(), (Element<?>) place.value()));
    }
}
