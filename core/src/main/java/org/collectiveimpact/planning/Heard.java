package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Testimony;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Scale;

/** What raters of one kind answered to one criterion: the answers that count, as values of levels, with who gave each. */
record Heard(String criterion, Testimony testimony, List<Rater> raters, List<Double> values) {

    /** Returns the criteria that raters of one kind answered, in the order of the rule set. */
    static List<Heard> of(Assessment assessment, RaterKind kind) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.testimony(kind).map(testimony -> of(finding, testimony)).stream())
                .filter(heard -> !heard.values.isEmpty())
                .toList();
    }

    private static Heard of(Finding finding, Testimony testimony) {
        Set<Attestation> stale = new HashSet<>(testimony.stale());
        List<Rater> raters = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Attestation answer : testimony.answers()) {
            Optional<Scale.Level> level = finding.criterion().scale().level(answer);
            if (level.isPresent() && !stale.contains(answer)) {
                raters.add(answer.rater());
                values.add(level.get().value());
            }
        }
        return new Heard(finding.criterion().id(), testimony, raters, values);
    }

    boolean hasTwo() {
        return values.size() > 1;
    }

    /** Whether nobody answered twice. */
    boolean hasOneOfEach() {
        return new HashSet<>(raters).size() == raters.size();
    }

    /** Returns the answers, each in the place of its rater. */
    double[] inPlaces(Map<Rater, Integer> places) {
        double[] answers = new double[values.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[places.getOrDefault(raters.get(i), i)] = values.get(i);
        }
        return answers;
    }

    double[] asGiven() {
        return values.stream().mapToDouble(each -> each).toArray();
    }

    Spread spread() {
        return Spread.of(values);
    }

    RatedCriterion rated() {
        return new RatedCriterion(
                criterion,
                testimony.kind(),
                spread(),
                testimony.agreement(),
                testimony.cause().equals(Optional.of(Cause.CONFLICTING)));
    }
}
