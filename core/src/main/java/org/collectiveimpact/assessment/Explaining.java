package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Map;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weights;

/** Builds explanations with the same scores and weights that made the score. */
final class Explaining {

    private final Weights weights;

    Explaining(Weights weights) {
        this.weights = weights;
    }

    /** Returns the tree of a view whose findings count by severity. */
    Explanation view(String title, List<Finding> findings, double share) {
        Score score = Scoring.mean(findings, weights);
        double own = score.isApplicable() ? share : 0;
        double applicable = Scoring.weight(findings, weights);
        Explanation.Builder tree = node(title, score, own);
        for (Finding finding : findings) {
            tree.addChildren(finding(finding, finding.score().isApplicable() ? own * weight(finding) / applicable : 0));
        }
        return tree.build();
    }

    /** Returns the tree of a mean of dimensions that count alike. */
    Explanation overall(String title, List<Dimension> dimensions, Map<Dimension, Score> scores, List<Finding> counted) {
        Map<Dimension, List<Finding>> groups = Scoring.grouped(counted);
        List<Score> parts = dimensions.stream().map(scores::get).toList();
        long applicable = parts.stream().filter(Score::isApplicable).count();
        Explanation.Builder tree = node(title, Scoring.mean(parts), applicable == 0 ? 0 : 1);
        for (Dimension each : dimensions) {
            tree.addChildren(
                    view(each.title(), groups.getOrDefault(each, List.of()), applicable == 0 ? 0 : 1.0 / applicable));
        }
        return tree.build();
    }

    /** Returns the leaf of a criterion. */
    Explanation finding(Finding finding, double share) {
        return node(finding.criterion().id(), finding.score(), share)
                .finding(finding)
                .build();
    }

    private static Explanation.Builder node(String title, Score score, double share) {
        return Explanation.builder().title(title).score(score).share(share);
    }

    private double weight(Finding finding) {
        return weights.of(finding.criterion().severity());
    }
}
