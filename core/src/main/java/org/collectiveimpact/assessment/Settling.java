package org.collectiveimpact.assessment;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weighted;
import org.collectiveimpact.rules.Weights;

/**
 * Finds the smallest sets of unknown findings that settle a gate.
 *
 * <p>What a gate asks for is one finding each, or a dimension over what is due by a phase; of two such requirements one
 * holds all of the other or nothing of it. Taking them from the smallest to the largest, and in each the findings that
 * move it most, therefore needs no more findings than any other choice: whatever a smaller set picks within a
 * requirement can be exchanged for what moves it more.
 */
final class Settling {

    private final Weights weights;

    private Settling(Weights weights) {
        this.weights = weights;
    }

    /** Returns what settles the last of some gates: the gate and all before it. */
    static Settlement of(List<Gate> gates, Weights weights) {
        if (gates.get(gates.size() - 1).verdict() != Verdict.OPEN) {
            return new Settlement(List.of(), List.of());
        }
        Settling settling = new Settling(weights);
        List<Requirement> open = gates.stream()
                .flatMap(gate -> gate.open().stream())
                .sorted(Comparator.comparingInt(each -> each.findings().size()))
                .toList();
        return new Settlement(settling.passing(open), settling.failing(open));
    }

    private List<Finding> passing(List<Requirement> open) {
        Set<Finding> chosen = new LinkedHashSet<>();
        for (Requirement each : open) {
            choose(each, chosen, Settling::best, score -> score.certainlyReaches(each.floor()));
        }
        return List.copyOf(chosen);
    }

    private List<List<Finding>> failing(List<Requirement> open) {
        List<List<Finding>> sets = open.stream().map(this::breaking).distinct().toList();
        int smallest = sets.stream().mapToInt(List::size).min().orElseThrow();
        return sets.stream().filter(set -> set.size() == smallest).toList();
    }

    private List<Finding> breaking(Requirement requirement) {
        Set<Finding> chosen = new LinkedHashSet<>();
        choose(requirement, chosen, Settling::worst, score -> !score.possiblyReaches(requirement.floor()));
        return List.copyOf(chosen);
    }

    /** Adds the findings that move a requirement most until it is settled. */
    private void choose(
            Requirement requirement, Set<Finding> chosen, UnaryOperator<Score> answer, Predicate<Score> settled) {
        List<Finding> movers = requirement.undecided().stream()
                .filter(each -> !chosen.contains(each))
                .sorted(Comparator.comparingDouble(each -> -moves(each)))
                .toList();
        for (Finding next : movers) {
            if (settled.test(answered(requirement, chosen, answer))) {
                return;
            }
            chosen.add(next);
        }
    }

    private double moves(Finding finding) {
        return weights.of(finding.criterion().severity())
                * (finding.score().high() - finding.score().low());
    }

    /** The score of a requirement if the chosen findings were answered in some way. */
    private Score answered(Requirement requirement, Set<Finding> chosen, UnaryOperator<Score> answer) {
        return Score.mean(requirement.findings().stream()
                .map(each -> new Weighted(
                        chosen.contains(each) ? answer.apply(each.score()) : each.score(),
                        weights.of(each.criterion().severity())))
                .toList());
    }

    private static Score best(Score score) {
        return Score.exactly(score.high());
    }

    private static Score worst(Score score) {
        return Score.exactly(score.low());
    }
}
