package org.collectiveimpact.validation;

import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.Relationship;

/** Nothing reinforces itself or follows from itself, and nobody has a relationship with themselves. */
final class ToItself implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        return Stream.of(
                        layout.all(Activity.class)
                                .flatMap(place ->
                                        among(place, "reinforces", place.value().id())),
                        layout.all(IntermediateOutcome.class)
                                .flatMap(place ->
                                        among(place, "after", place.value().id())),
                        layout.all(Relationship.class)
                                .flatMap(
                                        place -> among(place, "b", place.value().a())))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> among(Place<?> place, String attribute, Id self) {
        return place.each(attribute).stream()
                .filter(reference -> reference.value().equals(self))
                .map(reference -> Fault.error(reference, "to-itself", Map.of()));
    }
}
