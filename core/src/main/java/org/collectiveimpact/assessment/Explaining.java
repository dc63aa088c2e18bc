package org.collectiveimpact.assessment;

import java.util.List;
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
        return Explanation.builder()
                .title(title)
                .score(score)
                .share(own)
                .children(findings.stream()
                        .map(finding -> finding(
                                finding, finding.score().isApplicable() ? own * weight(finding) / applicable : 0))
                        .toList())
                .build();
    }

    /** Returns the tree of a mean of dimensions that count alike. */
    Explanation overall(String title, List<Dimension> dimensions, List<Finding> findings) {
        List<List<Finding>> groups = dimensions.stream()
                .map(dimension -> Scoring.within(findings, View.of(dimension)))
                .toList();
        List<Score> scores =
                groups.stream().map(group -> Scoring.mean(group, weights)).toList();
        long applicable = scores.stream().filter(Score::isApplicable).count();
        Explanation.Builder tree =
                Explanation.builder().title(title).score(Scoring.mean(scores)).share(applicable == 0 ? 0 : 1);
        for (int i = 0; i < groups.size(); i++) {
            tree.addChildren(view(
                    dimensions.get(i).title(), groups.get(i), scores.get(i).isApplicable() ? 1.0 / applicable : 0));
        }
        return tree.build();
    }

    /** Returns the leaf of a criterion. */
    Explanation finding(Finding finding, double share) {
        return Explanation.builder()
                .title(finding.criterion().id())
                .score(finding.score())
                .share(share)
                .words(finding.criterion().question() + " " + finding.words())
                .sources(finding.criterion().sources())
                .shortfalls(finding.shortfalls())
                .untold(finding.untold())
                .build();
    }

    private double weight(Finding finding) {
        return weights.of(finding.criterion().severity());
    }
}
