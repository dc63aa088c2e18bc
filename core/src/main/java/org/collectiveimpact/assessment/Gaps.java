package org.collectiveimpact.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;

/** Lists what is due and not certainly met, the most pressing first. */
final class Gaps {

    private final Assessment assessment;
    private final Map<Dimension, Score> scores;
    private final Map<Dimension, Double> weights;
    private final Map<String, List<Phase>> holdsUp;

    private Gaps(Assessment assessment) {
        this.assessment = assessment;
        this.scores = assessment.ruleSet().dimensions().stream()
                .collect(Collectors.toMap(Function.identity(), assessment::score));
        this.weights =
                assessment.ruleSet().dimensions().stream().collect(Collectors.toMap(Function.identity(), this::weight));
        this.holdsUp = holdsUp(assessment.gates());
    }

    /**
     * Returns the gaps of an assessment: critical before major before minor, then those of the weakest dimension, then
     * those that hold up the most gates, then those that cost most, then by phase and id.
     */
    static List<Gap> of(Assessment assessment) {
        Gaps gaps = new Gaps(assessment);
        return gaps.due().stream()
                .filter(finding -> finding.score().isApplicable() && !finding.isMet())
                .map(gaps::gap)
                .sorted(gaps.order())
                .toList();
    }

    private List<Finding> due() {
        return Scoring.within(assessment.findings(), assessment.dueView());
    }

    private Comparator<Gap> order() {
        Comparator<Gap> bySeverity = Comparator.comparing(Gaps::severity);
        return bySeverity
                .thenComparingDouble(this::lowOfDimension)
                .thenComparingInt(gap -> -gap.holdsUp().size())
                .thenComparingDouble(gap -> -gap.cost())
                .thenComparingInt(gap -> gap.finding().criterion().phase())
                .thenComparing(Gap::id);
    }

    private double lowOfDimension(Gap gap) {
        return scores.getOrDefault(gap.finding().criterion().dimension(), Score.NOT_APPLICABLE)
                .low();
    }

    private static Severity severity(Gap gap) {
        return gap.finding().criterion().severity();
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
        double all = weights.getOrDefault(finding.criterion().dimension(), 0.0);
        return finding.criterion().aspect() == Aspect.RESULTS
                ? 0
                : weight(finding) / all * (1 - finding.score().low());
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

    private static Map<String, List<Phase>> holdsUp(List<Gate> gates) {
        record Held(String criterion, Phase phase) {}
        return gates.stream()
                .flatMap(gate -> gate.requirements().stream()
                        .filter(each -> each.isBlocking() && each.verdict() != Verdict.PASS)
                        .flatMap(each -> each.findings().stream())
                        .map(finding -> new Held(finding.criterion().id(), gate.phase())))
                .distinct()
                .collect(Collectors.groupingBy(Held::criterion, Collectors.mapping(Held::phase, Collectors.toList())));
    }

    /** The weight of what makes the score of a dimension. */
    private double weight(Dimension dimension) {
        View scored = View.of(dimension).and(View.HEADLINE).and(assessment.dueView());
        return Scoring.weight(
                Scoring.within(assessment.findings(), scored),
                assessment.ruleSet().weights());
    }

    private double weight(Finding finding) {
        return assessment.ruleSet().weights().of(finding.criterion().severity());
    }
}
