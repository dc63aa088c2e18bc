package org.collectiveimpact.assessment;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weighted;
import org.collectiveimpact.rules.Weights;

/**
 * Finds a sufficient reason for the verdict on a gate: findings that settle it even if all others were unknown.
 *
 * <p>None of them can be spared. What is not applicable stays so and needs no mention. An open gate has no reason but
 * that too little is known.
 */
final class Deciding {

    private final Weights weights;

    private Deciding(Weights weights) {
        this.weights = weights;
    }

    /**
     * Returns the reason for the verdict on the last of some gates, in the order of the findings.
     *
     * @param gates the gate and all before it
     */
    static List<Finding> findings(List<Gate> gates, Weights weights) {
        Deciding deciding = new Deciding(weights);
        return switch (gates.get(gates.size() - 1).verdict()) {
            case OPEN -> List.of();
            case PASS ->
                deciding.passed(gates.stream()
                        .flatMap(gate -> gate.requirements().stream())
                        .filter(Requirement::isBlocking)
                        .toList());
            case FAIL -> {
                Requirement broken = requirement(gates, weights).orElseThrow();
                yield named(List.of(broken), deciding.breaking(broken));
            }
        };
    }

    /** Returns the requirement by which the last of some gates fails; empty unless it fails. */
    static Optional<Requirement> requirement(List<Gate> gates, Weights weights) {
        Deciding deciding = new Deciding(weights);
        return gates.stream()
                .map(Gate::failed)
                .filter(failed -> !failed.isEmpty())
                .findFirst()
                .flatMap(failed -> failed.stream()
                        .min(Comparator.comparingInt(
                                each -> deciding.breaking(each).size())));
    }

    private Set<String> breaking(Requirement broken) {
        return fewest(broken, score -> 1 - score.high(), score -> !score.possiblyReaches(broken.floor()));
    }

    /** Enough for every requirement; then whatever the others turn out to carry is taken out again. */
    private List<Finding> passed(List<Requirement> requirements) {
        Set<String> kept = new TreeSet<>();
        requirements.forEach(each -> kept.addAll(fewest(each, Score::low, score -> reaches(score, each))));
        for (String id : List.copyOf(kept)) {
            kept.remove(id);
            if (!requirements.stream().allMatch(each -> reaches(remembering(each, kept), each))) {
                kept.add(id);
            }
        }
        return named(requirements, kept);
    }

    private static boolean reaches(Score score, Requirement requirement) {
        return !score.isApplicable() || score.certainlyReaches(requirement.floor());
    }

    /** Keeps the findings that move the score most until it is settled: by exchange, no smaller set settles it. */
    private Set<String> fewest(Requirement requirement, ToDoubleFunction<Score> effect, Predicate<Score> settled) {
        List<Finding> strongest = requirement.findings().stream()
                .filter(finding -> finding.score().isApplicable())
                .sorted(Comparator.comparingDouble(
                        (Finding finding) -> -weight(finding) * effect.applyAsDouble(finding.score())))
                .toList();
        Set<String> kept = new LinkedHashSet<>();
        for (Finding next : strongest) {
            if (settled.test(remembering(requirement, kept))) {
                break;
            }
            kept.add(next.criterion().id());
        }
        return kept;
    }

    /** The score of a requirement if nothing were known but what is kept. */
    private Score remembering(Requirement requirement, Set<String> kept) {
        return Score.mean(requirement.findings().stream()
                .map(finding -> new Weighted(
                        kept.contains(finding.criterion().id())
                                        || !finding.score().isApplicable()
                                ? finding.score()
                                : Score.UNKNOWN,
                        weight(finding)))
                .toList());
    }

    private double weight(Finding finding) {
        return weights.of(finding.criterion().severity());
    }

    private static List<Finding> named(List<Requirement> requirements, Set<String> ids) {
        Set<String> left = new TreeSet<>(ids);
        return requirements.stream()
                .flatMap(requirement -> requirement.findings().stream())
                .filter(finding -> left.remove(finding.criterion().id()))
                .toList();
    }
}
