package org.collectiveimpact.validation;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.RuleSetProblem;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.validation.Violation.Severity;

/** What may be wrong with rule sets: of a finished one its words, of a custom one whatever it says itself. */
final class RuleSets {

    private RuleSets() {}

    static Stream<Fault> faults(RuleSet ruleSet) {
        Place<RuleSet> root = Place.root(ruleSet);
        List<Criterion> criteria = ruleSet.criteria();
        Stream<Fault> head = Stream.concat(text(root, "id", ruleSet.id()), text(root, "title", ruleSet.title()));
        return Stream.concat(
                head,
                IntStream.range(0, criteria.size())
                        .mapToObj(i -> new Place<>(root, "criteria", OptionalInt.of(i), criteria.get(i)))
                        .flatMap(RuleSets::criterion));
    }

    private static Stream<Fault> criterion(Place<Criterion> place) {
        Criterion criterion = place.value();
        Place<Dimension> dimension = new Place<>(place, "dimension", OptionalInt.empty(), criterion.dimension());
        return Stream.of(
                        text(dimension, "title", criterion.dimension().title()),
                        words(place, "question", criterion.questionTemplate()),
                        words(place, "evidence", criterion.evidenceTemplate()),
                        words(place, "remedy", criterion.remedyTemplate()))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> words(Place<Criterion> place, String name, String template) {
        return Stream.concat(
                text(place, name, template),
                place.value().limits().unfilled(template).stream()
                        .map(left -> Fault.error(part(place, name, left), "unfilled", Map.of())));
    }

    private static Stream<Fault> text(Place<?> owner, String name, String text) {
        return text.isBlank()
                ? Stream.of(Fault.error(part(owner, name, text), "blank-text", Map.of()))
                : Stream.empty();
    }

    private static Place<String> part(Place<?> owner, String name, String text) {
        return new Place<>(owner, name, OptionalInt.empty(), text);
    }

    static Violation violation(RuleSetProblem problem) {
        return new Violation(
                path(problem.pointer()),
                problem.pointer(),
                "rule-set",
                path(problem.pointer()) + ": " + problem.found() + " (expected: " + problem.expected() + ")",
                problem.found(),
                Severity.ERROR);
    }

    /** Returns a pointer as people name a place, such as {@code override[2].limits.yes}. */
    private static String path(String pointer) {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.');
    }
}
