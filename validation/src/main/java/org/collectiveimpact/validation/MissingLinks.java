package org.collectiveimpact.validation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.WorkGroup;

/** What says nothing without something else: an answer without its level or reason, a function without an owner. */
final class MissingLinks implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        return Stream.of(
                        layout.all(Attestation.class).flatMap(MissingLinks::faults),
                        layout.all(FunctionOwner.class)
                                .filter(function -> !function.value().isOwned())
                                .map(function -> Fault.warning(function.at("partner"), "missing.owner", Map.of())),
                        layout.all(WorkGroup.class)
                                .filter(group -> group.value().strategies().isEmpty())
                                .map(group -> Fault.warning(group.at("strategies"), "missing.strategy", Map.of())))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> faults(Place<Attestation> place) {
        Attestation given = place.value();
        boolean isLevel = given.answer() == Answer.LEVEL;
        boolean isWaiver = given.answer() == Answer.NOT_APPLICABLE;
        return Stream.of(
                        missing(place, "level", isLevel && given.level().isEmpty()),
                        missing(place, "reason", isWaiver && given.reason().isEmpty()),
                        missing(
                                place,
                                "decidedBy",
                                isWaiver && given.decidedBy().isEmpty()),
                        !isLevel && given.level().isPresent()
                                ? Optional.of(Fault.error(place.at("level"), "level-not-asked", Map.of()))
                                : Optional.<Fault>empty())
                .flatMap(Optional::stream);
    }

    private static Optional<Fault> missing(Place<?> place, String attribute, boolean isMissing) {
        return isMissing
                ? Optional.of(Fault.error(place.at(attribute), "missing." + attribute, Map.of()))
                : Optional.empty();
    }
}
