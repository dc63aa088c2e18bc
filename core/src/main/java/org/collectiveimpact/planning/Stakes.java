package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weighted;
import org.collectiveimpact.rules.Weights;

/** Works out what an answer to one criterion alone would do. */
final class Stakes {

    private final Assessment assessment;
    private final Weights weights;
    private final Gate gate;

    /** The weight that applies in each dimension, over what is counted. */
    private final Map<String, Double> applicable;

    /** How many dimensions the overall score is the mean of. */
    private final long parts;

    private final boolean isOfConditions;

    Stakes(Assessment assessment, Gate gate) {
        this.assessment = assessment;
        this.weights = assessment.ruleSet().weights();
        this.gate = gate;
        this.applicable = assessment.counted().stream()
                .filter(each -> each.score().isApplicable())
                .collect(Collectors.groupingBy(
                        each -> each.criterion().dimension().id(), sumOfWeights()));
        List<Dimension> dimensions = assessment.scores().keySet().stream()
                .filter(each -> assessment.score(each).isApplicable())
                .toList();
        long conditions = dimensions.stream().filter(Stakes::isCondition).count();
        this.isOfConditions = conditions > 0;
        this.parts = isOfConditions ? conditions : dimensions.size();
    }

    /** Adds in ascending order, so that the order of the criteria does not change a bit. */
    private Collector<Finding, ?, Double> sumOfWeights() {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                all -> all.stream().mapToDouble(this::weight).sorted().sum());
    }

    private static boolean isCondition(Dimension dimension) {
        return dimension.condition().isPresent();
    }

    /** Returns what the gate comes to if a criterion is met to an extent, and all else stays as it is. */
    Verdict verdict(Finding finding, double extent) {
        if (gate.verdict() != Verdict.OPEN) {
            return gate.verdict();
        }
        List<Requirement> changed = new ArrayList<>(gate.requirements().size());
        for (Requirement each : gate.requirements()) {
            boolean isIn = each.findings().contains(finding);
            changed.add(isIn ? each.withScore(score(each.findings(), finding, Score.exactly(extent))) : each);
        }
        return gate.withRequirements(changed).verdict();
    }

    private Score score(List<Finding> findings, Finding changed, Score score) {
        return Score.mean(findings.stream()
                .map(each -> new Weighted(each.equals(changed) ? score : each.score(), weight(each)))
                .toList());
    }

    double narrowing(Finding finding) {
        boolean isPart = !isOfConditions || isCondition(finding.criterion().dimension());
        return isPart && parts > 0 ? narrowingOfDimension(finding) / parts : 0;
    }

    double narrowingOfDimension(Finding finding) {
        if (!assessment.counted().contains(finding)) {
            return 0;
        }
        double weight = weight(finding);
        return weight
                * width(finding.score())
                / applicable.getOrDefault(finding.criterion().dimension().id(), weight);
    }

    /** Returns by how much the overall score narrows on average, as if this were asked first. */
    double expected(Finding finding, Prior prior) {
        double told = prior.told() * narrowing(finding);
        if (!finding.criterion().mayNotApply() || prior.notApplicable() == 0) {
            return told;
        }
        List<Finding> without = assessment.findings().stream()
                .map(each -> each.equals(finding) ? each.withScore(Score.NOT_APPLICABLE) : each)
                .toList();
        double left = width(assessment.withFindings(without).score());
        return told + prior.notApplicable() * (width(assessment.score()) - left);
    }

    /** Where nothing applies, nothing is open. */
    private static double width(Score score) {
        return score.isApplicable() ? score.high() - score.low() : 0;
    }

    private double weight(Finding finding) {
        return weights.of(finding.criterion().severity());
    }
}
