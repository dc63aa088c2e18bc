package org.collectiveimpact.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weighted;
import org.collectiveimpact.rules.Weights;

/** An assessment under other weights, as the engine itself has it, and other weights of the parts of the overall score. */
record Reweighed(Assessment assessment, Map<String, Double> parts) {

    private static final double HAIR = 1e-9;

    static Reweighed asItIs(Assessment assessment) {
        return new Reweighed(assessment, Map.of());
    }

    Reweighed with(String name, double value) {
        Weights weights = assessment.ruleSet().weights();
        Floors floors = assessment.ruleSet().floors();
        return switch (name) {
            case "weight of critical criteria" -> with(new Weights(value, weights.major(), weights.minor()));
            case "weight of major criteria" -> with(new Weights(weights.critical(), value, weights.minor()));
            case "weight of minor criteria" -> with(new Weights(weights.critical(), weights.major(), value));
            case "floor of critical criteria" -> with(new Floors(value, floors.condition()));
            case "floor of conditions" -> with(new Floors(floors.critical(), value));
            default -> new Reweighed(assessment, Map.of(name.substring("weight of ".length()), value));
        };
    }

    /** Under the first weighting that is drawn with a seed. */
    Reweighed drawn(long seed) {
        SplitMix64 generator = new SplitMix64(seed);
        double[] severities = generator.simplex(3);
        Arrays.sort(severities);
        List<Dimension> names = List.copyOf(counted().keySet());
        double[] shares = generator.simplex(names.size());
        Map<String, Double> drawn = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            drawn.put(names.get(i).title(), shares[i]);
        }
        return new Reweighed(with(new Weights(severities[2], severities[1], severities[0])).assessment, drawn);
    }

    private Reweighed with(Weights weights) {
        return new Reweighed(assessment.withRuleSet(assessment.ruleSet().withWeights(weights)), parts);
    }

    private Reweighed with(Floors floors) {
        return new Reweighed(assessment.withRuleSet(assessment.ruleSet().withFloors(floors)), parts);
    }

    Object verdict(Claim.Kind kind, double floor) {
        return switch (kind) {
            case WEAKEST -> weakest();
            case PHASE_REACHED -> assessment.phaseReached();
            case PHASE_POSSIBLE -> assessment.phasePossible();
            case OVERALL -> overall(floor);
        };
    }

    /** The titles of the conditions that are lowest, and of these least hopeful, but for the last bits. */
    List<String> weakest() {
        Map<String, Score> scores = new LinkedHashMap<>();
        counted().forEach((part, score) -> scores.put(part.title(), score));
        double low = scores.values().stream().mapToDouble(Score::low).min().orElse(0);
        scores.values().removeIf(score -> score.low() > low + HAIR);
        double high = scores.values().stream().mapToDouble(Score::high).min().orElse(0);
        scores.values().removeIf(score -> score.high() > high + HAIR);
        return List.copyOf(scores.keySet());
    }

    private Verdict overall(double floor) {
        Score score = Score.mean(counted().entrySet().stream()
                .map(each -> new Weighted(
                        each.getValue(), parts.getOrDefault(each.getKey().title(), 1.0)))
                .toList());
        if (score.certainlyReaches(floor)) {
            return Verdict.PASS;
        }
        return score.possiblyReaches(floor) ? Verdict.OPEN : Verdict.FAIL;
    }

    /** The conditions that are part of the overall score, or all dimensions if none is. */
    Map<Dimension, Score> counted() {
        Map<Dimension, Score> scores = new LinkedHashMap<>(assessment.scores());
        scores.values().removeIf(score -> !score.isApplicable());
        if (scores.keySet().stream().anyMatch(each -> each.condition().isPresent())) {
            scores.keySet().removeIf(each -> each.condition().isEmpty());
        }
        return scores;
    }
}
