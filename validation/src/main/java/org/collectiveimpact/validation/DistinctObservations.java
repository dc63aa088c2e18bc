package org.collectiveimpact.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;

/**
 * No two observations of an indicator are about the same thing and equally firm.
 *
 * <p>Figures that are marked as conflicting are meant to stand beside one another.
 */
final class DistinctObservations implements Rule {

    @Override
    public Stream<Fault> faults(Draft draft) {
        return draft.all(Indicator.class)
                .flatMap(indicator -> Repeats.among(
                        indicator
                                .each("observations", Observation.class)
                                .filter(observation -> !isConflicting(observation.value())),
                        DistinctObservations::subject,
                        DistinctObservations::fault));
    }

    private static boolean isConflicting(Observation observation) {
        return observation.status().equals(Optional.of(ObservationStatus.CONFLICTING));
    }

    private static List<Object> subject(Observation observation) {
        return List.of(
                observation.period(),
                observation.group(),
                observation.status(),
                observation.partner(),
                observation.definitionVersion(),
                observation.unit());
    }

    private static Fault fault(Place<?> observation, Place<?> other) {
        return Fault.warning(observation.at("period"), "duplicate-observation", Map.of("other", other.path()));
    }
}
