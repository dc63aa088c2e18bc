package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Criterion;

/**
 * Assesses what is only supposed.
 *
 * @param actual the assessment to begin with
 * @param chosen the phase in question if it was chosen, and does not follow from the initiative
 */
record Supposing(Assessment actual, Optional<Phase> chosen) {

    static Supposing of(Assessment actual) {
        Phase usual = Stages.inQuestion(
                actual.ruleSet().phaseModel(), actual.initiative().phase());
        return new Supposing(actual, Optional.of(actual.phase()).filter(phase -> !phase.equals(usual)));
    }

    Assessment with(Initiative supposed) {
        return assess(actual.ruleSet(), supposed);
    }

    Assessment under(RuleSet rules) {
        return assess(rules, actual.initiative());
    }

    private Assessment assess(RuleSet rules, Initiative initiative) {
        Assessment assessment = rules.assess(initiative, actual.asOf());
        return chosen.flatMap(phase -> in(rules, phase))
                .map(assessment::withPhase)
                .orElse(assessment);
    }

    private static Optional<Phase> in(RuleSet rules, Phase phase) {
        return rules.phaseModel().stages().stream()
                .filter(each -> each.model().equals(phase.model()) && each.number() == phase.number())
                .findFirst();
    }

    /** Returns the initiative with one answer in place of all others to a criterion. */
    Initiative answering(Criterion criterion, Answer answer) {
        if (answer == Answer.NOT_APPLICABLE || answer == Answer.LEVEL) {
            throw new IllegalArgumentException(
                    "answer: " + answer + " (expected: YES, PARTLY, NO or UNKNOWN, or a whole attestation)");
        }
        Stream<Attestation> others = actual.initiative().attestations().stream()
                .filter(each -> !each.criterion().equals(criterion.id()));
        List<Attestation> all =
                Stream.concat(others, Stream.of(supposed(criterion, answer))).toList();
        return actual.initiative().withAttestations(all);
    }

    private Attestation supposed(Criterion criterion, Answer answer) {
        return Attestation.builder()
                .criterion(criterion.id())
                .answer(answer)
                .rater(Rater.builder().kind(RaterKind.SELF).build())
                .date(actual.asOf())
                .build();
    }
}
