package org.collectiveimpact.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Scale;
import org.collectiveimpact.validation.Violation.Severity;

/**
 * Answers and accepted gaps are about criteria of a rule set, and answers are ones that the criterion has.
 *
 * @param named the rule set; empty for the standard one, of which nobody said that it is meant
 */
record Answers(Optional<RuleSet> named) implements Rule {

    @Override
    public Stream<Fault> faults(Layout layout) {
        if (layout.all(Attestation.class).findAny().isEmpty()
                && layout.all(AcceptedGap.class).findAny().isEmpty()) {
            return Stream.empty();
        }
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        ruleSet().criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        Hints hints = new Hints();
        return Stream.concat(
                Stream.of(AcceptedGap.class, Attestation.class)
                        .flatMap(layout::all)
                        .flatMap(place -> place.each("criterion", String.class))
                        .filter(id -> !criteria.containsKey(id.value()))
                        .map(id -> unknown(id, hints.near(id.value(), criteria.keySet().stream()))),
                layout.all(Attestation.class)
                        .flatMap(place ->
                                Optional.ofNullable(criteria.get(place.value().criterion()))
                                        .flatMap(criterion -> offScale(place, criterion))
                                        .stream()));
    }

    private RuleSet ruleSet() {
        return named.orElseGet(RuleSet::standard);
    }

    private Severity severity() {
        return named.isPresent() ? Severity.ERROR : Severity.WARNING;
    }

    private Fault unknown(Place<String> id, Optional<String> near) {
        String rules = ruleSet().id() + " " + ruleSet().version();
        return near.map(word ->
                        new Fault(id, severity(), "unknown-criterion.near", Map.of("rules", rules, "near", word)))
                .orElseGet(() -> new Fault(id, severity(), "unknown-criterion", Map.of("rules", rules)));
    }

    private Optional<Fault> offScale(Place<Attestation> place, Criterion criterion) {
        Attestation given = place.value();
        return switch (given.answer()) {
            case UNKNOWN -> Optional.empty();
            case NOT_APPLICABLE ->
                criterion.mayNotApply()
                        ? Optional.empty()
                        : Optional.of(new Fault(place.at("answer"), severity(), "off-scale.applies", Map.of()));
            case LEVEL -> given.level().flatMap(level -> offScale(place, "level", criterion));
            case YES, PARTLY, NO -> offScale(place, "answer", criterion);
        };
    }

    private Optional<Fault> offScale(Place<Attestation> place, String attribute, Criterion criterion) {
        return criterion.scale().level(place.value()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Fault(place.at(attribute), severity(), "off-scale", Map.of("levels", levels(criterion))));
    }

    private static String levels(Criterion criterion) {
        return criterion.scale().levels().stream().map(Scale.Level::id).collect(Collectors.joining(", "));
    }
}
