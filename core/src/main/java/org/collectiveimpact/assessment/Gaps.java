package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** Lists what is due and not certainly met, the most pressing first. */
final class Gaps {

    private static final Comparator<Ranked> ORDER = Comparator.comparing(
                    (Ranked each) -> each.criterion().severity())
            .thenComparingDouble(Ranked::lowOfDimension)
            .thenComparingInt(each -> -each.gap().holdsUp().size())
            .thenComparingDouble(each -> -each.gap().cost())
            .thenComparingInt(each -> each.criterion().phase())
            .thenComparing(each -> each.criterion().id());

    private final Assessment assessment;
    private final Map<Dimension, Double> weights = new HashMap<>();
    private final Map<String, List<Phase>> holdsUp = new HashMap<>();

    private Gaps(Assessment assessment) {
        this.assessment = assessment;
        Scoring.grouped(assessment.counted())
                .forEach((dimension, group) -> weights.put(
                        dimension, Scoring.weight(group, assessment.ruleSet().weights())));
        for (Gate gate : assessment.gates()) {
            gate.failed().forEach(requirement -> heldUp(gate.phase(), requirement));
            gate.open().forEach(requirement -> heldUp(gate.phase(), requirement));
        }
    }

    /** A finding may hold up a gate by itself and in its condition; the phase is named once. */
    private void heldUp(Phase phase, Requirement requirement) {
        for (Finding finding : requirement.findings()) {
            List<Phase> phases = holdsUp.computeIfAbsent(finding.criterion().id(), absent -> new ArrayList<>());
            if (phases.isEmpty() || !phases.get(phases.size() - 1).equals(phase)) {
                phases.add(phase);
            }
        }
    }

    /**
     * Returns the gaps of an assessment: critical before major before minor, then those of the weakest dimension, then
     * those that hold up the most gates, then those that cost most, then by phase and id.
     */
    static List<Gap> of(Assessment assessment) {
        Gaps gaps = new Gaps(assessment);
        return Scoring.within(assessment.findings(), assessment.dueView()).stream()
                .filter(finding -> finding.score().isApplicable() && !finding.isMet())
                .map(gaps::ranked)
                .sorted(ORDER)
                .map(Ranked::gap)
                .toList();
    }

    /** A gap and the low score of its dimension. */
    private record Ranked(Gap gap, double lowOfDimension) {

        Criterion criterion() {
            return gap.finding().criterion();
        }
    }

    private Ranked ranked(Finding finding) {
        Score ofDimension = assessment.scores().getOrDefault(finding.criterion().dimension(), Score.NOT_APPLICABLE);
        return new Ranked(gap(finding), ofDimension.low());
    }

    private Gap gap(Finding finding) {
        return Gap.builder()
                .finding(finding)
                .kind(kind(finding.score()))
                .cost(cost(finding))
                .holdsUp(holdsUp.getOrDefault(finding.criterion().id(), List.of()))
                .accepted(accepted(finding.criterion().id()))
                .build();
    }

    /** Results are no part of the score of their dimension, so that missing ones cost it nothing. */
    private double cost(Finding finding) {
        if (finding.criterion().aspect() == Aspect.RESULTS) {
            return 0;
        }
        double weight = assessment.ruleSet().weights().of(finding.criterion().severity());
        return weight
                / weights.getOrDefault(finding.criterion().dimension(), weight)
                * (1 - finding.score().low());
    }

    private static Gap.Kind kind(Score score) {
        if (score.isKnown()) {
            return score.low() == 0 ? Gap.Kind.CONTRARY : Gap.Kind.PARTIAL;
        }
        return score.high() == 1 ? Gap.Kind.MISSING : Gap.Kind.MIXED;
    }

    private Optional<AcceptedGap> accepted(String criterion) {
        return assessment.initiative().acceptedGaps().stream()
                .filter(each -> each.criterion().equals(criterion))
                .filter(each ->
                        each.reviewOn().filter(assessment.asOf()::isAfter).isEmpty())
                .min(Comparator.comparing(AcceptedGap::toString));
    }
}
