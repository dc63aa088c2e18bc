package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weighted;
import org.collectiveimpact.rules.Weights;

/** The one place where findings become a score. */
final class Scoring {

    /** Keeps the last bit of a sum from telling two scores apart. */
    private static final double HAIR = 1e-9;

    private Scoring() {}

    /** Returns the findings whose criteria are in a view, in their order. */
    static List<Finding> within(List<Finding> findings, View view) {
        List<Finding> within = new ArrayList<>();
        for (Finding finding : findings) {
            if (view.filter().test(finding.criterion())) {
                within.add(finding);
            }
        }
        return Collections.unmodifiableList(within);
    }

    /** Returns the score of each dimension of some findings, in their order. */
    static Map<Dimension, Score> byDimension(List<Finding> findings, Weights weights) {
        Map<Dimension, Score> scores = new LinkedHashMap<>();
        grouped(findings).forEach((dimension, group) -> scores.put(dimension, mean(group, weights)));
        return Collections.unmodifiableMap(scores);
    }

    /** Returns the findings of each dimension, in their order. */
    static Map<Dimension, List<Finding>> grouped(List<Finding> findings) {
        Map<Dimension, List<Finding>> groups = new LinkedHashMap<>();
        Optional<Dimension> last = Optional.empty();
        List<Finding> group = new ArrayList<>();
        for (Finding finding : findings) {
            Dimension dimension = finding.criterion().dimension();
            if (last.isEmpty() || !last.get().equals(dimension)) {
                group = groups.computeIfAbsent(dimension, absent -> new ArrayList<>());
                last = Optional.of(dimension);
            }
            group.add(finding);
        }
        return groups;
    }

    /** Returns the conditions if anything applies to one of them, else all dimensions. */
    static List<Dimension> overall(Map<Dimension, Score> scores) {
        List<Dimension> conditions = conditions(scores.keySet());
        return conditions.stream().map(scores::get).anyMatch(Score::isApplicable)
                ? conditions
                : List.copyOf(scores.keySet());
    }

    /** Returns those dimensions that are conditions. */
    static List<Dimension> conditions(Collection<Dimension> dimensions) {
        return dimensions.stream()
                .filter(dimension -> dimension.condition().isPresent())
                .toList();
    }

    /** Returns the conditions with the lowest low score, and of these with the lowest high score, as published. */
    static List<Condition> weakest(Map<Dimension, Score> scores) {
        Map<Condition, Score> left = new EnumMap<>(Condition.class);
        scores.forEach((dimension, score) -> dimension
                .condition()
                .filter(condition -> score.isApplicable())
                .ifPresent(condition -> left.put(condition, score)));
        keepLowest(left, Score::low);
        keepLowest(left, Score::high);
        return List.copyOf(left.keySet());
    }

    private static void keepLowest(Map<Condition, Score> scores, ToDoubleFunction<Score> end) {
        double lowest = scores.values().stream().mapToDouble(end).min().orElse(0);
        scores.values().removeIf(score -> end.applyAsDouble(score) > lowest + HAIR);
    }

    /** Returns the mean of the findings, weighted by severity. */
    static Score mean(List<Finding> findings, Weights weights) {
        List<Weighted> parts = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            parts.add(
                    new Weighted(finding.score(), weights.of(finding.criterion().severity())));
        }
        return Score.mean(parts);
    }

    /** Returns the weight of the findings that apply; their order does not change a bit of it. */
    static double weight(List<Finding> findings, Weights weights) {
        return findings.stream()
                .filter(finding -> finding.score().isApplicable())
                .mapToDouble(finding -> weights.of(finding.criterion().severity()))
                .sorted()
                .sum();
    }

    /** Returns the mean of several scores that count alike. */
    static Score mean(List<Score> scores) {
        return Score.mean(scores.stream().map(score -> new Weighted(score, 1)).toList());
    }
}
