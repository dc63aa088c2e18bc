package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/** What an assessment comes to in a few numbers, for lists of many initiatives. */
@Value.Immutable
public sealed interface Summary extends WithSummary permits ImmutableSummary {

    /** The id of the initiative. */
    InitiativeId initiative();

    /** Its name. */
    String name();

    /** The date on which the question was asked. */
    LocalDate asOf();

    /** The id of the rule set. */
    String ruleSet();

    /** The version of the rule set. */
    Version version();

    /** The number of the phase in question. */
    int phase();

    /** The number of the last phase whose gate certainly passes; empty if the first does not. */
    Optional<Integer> phaseReached();

    /** The number of the last phase whose gate may pass; empty if the first certainly does not. */
    Optional<Integer> phasePossible();

    /** The overall score. */
    Score score();

    /** The score of each dimension of which anything is counted, by the id of the dimension. */
    Map<String, Score> scores();

    /** The weakest condition, the first published of several alike; absent if nothing that is due belongs to a condition. */
    Optional<Condition> weakest();

    /** How many criteria are due by the phase in question, of readiness, functioning or results. */
    int due();

    /** How many of those are certainly met in full. */
    int met();

    /** How many of those do not apply. */
    int notApplicable();

    /** How many of those that apply are not known exactly. */
    int unknown();

    /** Returns the summary of an assessment. */
    static Summary of(Assessment assessment) {
        List<Finding> due = Scoring.within(assessment.findings(), assessment.dueView());
        Map<String, Score> scores = new LinkedHashMap<>();
        assessment.scores().forEach((dimension, score) -> scores.put(dimension.id(), score));
        return builder()
                .initiative(assessment.initiative().id())
                .name(assessment.initiative().name())
                .asOf(assessment.asOf())
                .ruleSet(assessment.ruleSet().id())
                .version(assessment.ruleSet().version())
                .phase(assessment.phase().number())
                .phaseReached(assessment.phaseReached().map(Phase::number))
                .phasePossible(assessment.phasePossible().map(Phase::number))
                .score(assessment.score())
                .scores(scores)
                .weakest(assessment.weakest())
                .due(due.size())
                .met((int) due.stream().filter(Finding::isMet).count())
                .notApplicable((int) due.stream()
                        .filter(finding -> !finding.score().isApplicable())
                        .count())
                .unknown((int) due.stream()
                        .filter(finding -> finding.score().isApplicable()
                                && !finding.score().isKnown())
                        .count())
                .build();
    }

    /** Returns the initiative, the date, the score and the phases reached and possible, in one line. */
    default String toText() {
        return name() + " on " + asOf() + ": " + score() + ", phase " + words(phaseReached()) + " reached, "
                + words(phasePossible()) + " possible";
    }

    private static String words(Optional<Integer> phase) {
        return phase.map(String::valueOf).orElse("none");
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Summary}. */
    final class Builder extends ImmutableSummary.Builder {
        Builder() {}
    }
}
