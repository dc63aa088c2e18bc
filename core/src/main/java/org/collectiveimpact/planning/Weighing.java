package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weighted;

/**
 * What the verdicts of an assessment are made of, so that they can be found again under other weights.
 *
 * <p>Everything that is weighed is one row of numbers: the weights of the severities, the two floors of the gates, and the
 * weights in the overall score of its parts, which are the conditions, or all dimensions where no condition applies.
 */
final class Weighing {

    static final int CRITICAL_FLOOR = 3;
    static final int CONDITION_FLOOR = 4;
    static final int FIRST_PART = 5;

    /** What the overall score is held against. */
    final double floor;

    /** The numbers as the rule set has them. */
    final double[] asItIs;

    final List<Stage> stages;
    final List<Dimension> parts;
    final List<Sums> sums;

    Weighing(Assessment assessment, double floor) {
        this.floor = floor;
        int conditions = (int) assessment.ruleSet().dimensions().stream()
                .filter(each -> each.condition().isPresent())
                .count();
        stages = assessment.gates().stream()
                .map(gate -> new Stage(gate, conditions))
                .toList();
        parts = parts(assessment.scores());
        sums = parts.stream()
                .map(part -> new Sums(assessment.counted().stream()
                        .filter(each -> each.criterion().dimension().equals(part))
                        .toList()))
                .toList();
        asItIs = new double[FIRST_PART + parts.size()];
        for (int i = 0; i < CRITICAL_FLOOR; i++) {
            asItIs[i] = assessment.ruleSet().weights().of(Sums.SEVERITIES.get(i));
        }
        asItIs[CRITICAL_FLOOR] = assessment.ruleSet().floors().critical();
        asItIs[CONDITION_FLOOR] = assessment.ruleSet().floors().condition();
        Arrays.fill(asItIs, FIRST_PART, asItIs.length, 1);
    }

    private static List<Dimension> parts(Map<Dimension, Score> scores) {
        List<Dimension> applicable = scores.entrySet().stream()
                .filter(each -> each.getValue().isApplicable())
                .map(Map.Entry::getKey)
                .toList();
        List<Dimension> conditions =
                applicable.stream().filter(each -> each.condition().isPresent()).toList();
        return conditions.isEmpty() ? applicable : conditions;
    }

    /** Whether there is anything of which a verdict can be given. */
    boolean has(Claim.Kind kind) {
        return switch (kind) {
            case WEAKEST -> hasConditions();
            case PHASE_REACHED, PHASE_POSSIBLE -> true;
            case OVERALL -> !parts.isEmpty();
        };
    }

    /** Whether the parts of the overall score are conditions. */
    boolean hasConditions() {
        return !parts.isEmpty() && parts.get(0).condition().isPresent();
    }

    /** Returns what each number of the row is called. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "weight of critical criteria",
                "weight of major criteria",
                "weight of minor criteria",
                "floor of critical criteria",
                "floor of conditions"));
        parts.forEach(part -> names.add("weight of " + part.title()));
        return names;
    }

    /** Whether a number of the row enters a verdict. */
    static boolean enters(int place, Claim.Kind kind) {
        return place < CRITICAL_FLOOR
                || switch (kind) {
                    case WEAKEST -> false;
                    case PHASE_REACHED, PHASE_POSSIBLE -> place < FIRST_PART;
                    case OVERALL -> place >= FIRST_PART;
                };
    }

    /** Returns a number that stays the same as long as the verdict does. */
    int verdict(Claim.Kind kind, double[] row) {
        return switch (kind) {
            case WEAKEST -> Weakest.of(scores(row));
            case PHASE_REACHED -> passed(row, Verdict.PASS);
            case PHASE_POSSIBLE -> passed(row, Verdict.OPEN);
            case OVERALL -> overall(row).compareTo(Verdict.PASS);
        };
    }

    /** Returns the scores of the parts, in their order. */
    Score[] scores(double[] row) {
        Score[] scores = new Score[sums.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sums.get(i).under(row);
        }
        return scores;
    }

    /** Returns how many gates, one after the other from the first, come to no worse than this. */
    private int passed(double[] row, Verdict worst) {
        int passed = 0;
        while (passed < stages.size() && stages.get(passed).verdict(row).compareTo(worst) <= 0) {
            passed++;
        }
        return passed;
    }

    Verdict overall(double[] row) {
        Score[] scores = scores(row);
        List<Weighted> weighted = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            weighted.add(new Weighted(scores[i], row[FIRST_PART + i]));
        }
        return Stage.against(Score.mean(weighted), floor);
    }
}
