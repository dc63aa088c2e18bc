package org.collectiveimpact.validation;

import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;

/** No two elements of a kind have the same id. */
final class UniqueIds implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        return Repeats.among(layout.elements(), Element::id, UniqueIds::fault);
    }

    /** Returns the fault; it points to the other by position, as both are called by the same id. */
    private static Fault fault(Place<?> element, Place<?> other) {
        return Fault.error(
                element.at("id"), "duplicate-id", Map.of("kind", element.attribute(), "other", other.pointer()));
    }
}
