package org.collectiveimpact.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;

/** Finds or makes the phase model that a custom rule set means. */
final class PhaseModels {

    private final Map<String, PhaseModel> known = new LinkedHashMap<>();

    PhaseModels(Parents parents) {
        Stream.concat(
                        Stream.of(PhaseModel.five(), PhaseModel.three()),
                        parents.rules().stream().map(RuleSet::phaseModel))
                .forEach(model -> known.putIfAbsent(model.id(), model));
    }

    /** Returns the model; empty if there is something wrong with it, which is then said. */
    Optional<PhaseModel> of(OwnPhaseModel own, Place place) {
        return own.phases().isEmpty() ? named(own, place) : made(own, place);
    }

    private Optional<PhaseModel> named(OwnPhaseModel own, Place place) {
        Optional<PhaseModel> model = Optional.ofNullable(known.get(own.id()));
        if (model.isEmpty()) {
            List<String> ids = List.copyOf(known.keySet());
            place.at("id")
                    .wrongText(own.id(), "a known phase model, or phases of its own" + Parents.meant(own.id(), ids));
        }
        return model;
    }

    private Optional<PhaseModel> made(OwnPhaseModel own, Place place) {
        if (known.containsKey(own.id())) {
            place.at("id").wrongText(own.id(), "an id that no other phase model has");
            return Optional.empty();
        }
        try {
            PhaseModel.Builder model = PhaseModel.builder()
                    .id(own.id())
                    .title(own.title().orElse(own.id()))
                    .entry(own.entry().map(name -> Phase.of(own.id(), 0, name)))
                    .schedule(own.schedule());
            for (int i = 0; i < own.phases().size(); i++) {
                model.addPhases(Phase.of(own.id(), i + 1, own.phases().get(i)));
            }
            return Optional.of(model.build());
        } catch (IllegalArgumentException e) {
            place.refused(e);
            return Optional.empty();
        }
    }
}
