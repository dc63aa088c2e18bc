package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.rules.Weights;

/**
 * The floors of one condition at the gates one after the other, each over all that is due by then.
 *
 * <p>Which works reach all of them with the least effort is found by dynamic programming over whole efforts. Works are
 * taken stage by stage; for each sum of efforts only the largest gain is kept, which is enough, for a later floor asks for
 * nothing but the gain so far. What does not reach a floor is dropped at its stage. With n works of efforts that add up
 * to e it takes n e steps.
 */
final class FloorChain {

    /** Half of what a score lets pass as the last bit of a sum, so that what reaches a floor here reaches it there. */
    private static final double HAIR = 0.5e-9;

    private final Weights weights;
    private final ToDoubleFunction<Finding> value;

    /** The stage at which each criterion first counts. */
    private final Map<String, Integer> stages = new HashMap<>();

    /** What is missing at each stage if nothing is done, in units of weight. */
    private final List<Double> missing = new ArrayList<>();

    /** The works of this condition, those of earlier stages first. */
    private final List<Gain> gains = new ArrayList<>();

    /** What a work adds from a stage on, in units of weight. */
    private record Gain(int work, int stage, double amount, int effort) {}

    /** Begins without a floor; findings are worth what the function says. */
    FloorChain(Weights weights, ToDoubleFunction<Finding> value) {
        this.weights = weights;
        this.value = value;
    }

    /** Adds the floor at a stage; stages before it at which nothing is due ask for nothing. */
    void add(Requirement requirement, int stage) {
        while (missing.size() < stage) {
            missing.add(Double.NEGATIVE_INFINITY);
        }
        missing.add(requirement.findings().stream()
                .filter(each -> each.score().isApplicable())
                .mapToDouble(each -> weight(each) * (requirement.floor() - HAIR - value.applyAsDouble(each)))
                .sorted()
                .sum());
        requirement
                .findings()
                .forEach(each -> stages.putIfAbsent(each.criterion().id(), stage));
    }

    private double weight(Finding finding) {
        return weights.of(finding.criterion().severity());
    }

    /** Returns the stage at which a criterion first counts; 0 if it never does. */
    int stage(Finding finding) {
        return stages.getOrDefault(finding.criterion().id(), 0);
    }

    /** Takes note of the works that count here; their numbers rise with their stages. */
    void number(List<Finding> works) {
        for (int work = 0; work < works.size(); work++) {
            Finding finding = works.get(work);
            if (stages.containsKey(finding.criterion().id())) {
                double amount = weight(finding) * (1 - value.applyAsDouble(finding));
                gains.add(new Gain(
                        work, stage(finding), amount, finding.criterion().effort()));
            }
        }
    }

    /** Whether all floors are reached if a set of works is done. */
    boolean isReached(BitSet done) {
        return Arrays.stream(missing(done)).allMatch(each -> each <= 0);
    }

    private double[] missing(BitSet done) {
        double[] left = missing.stream().mapToDouble(Double::doubleValue).toArray();
        for (Gain each : gains) {
            if (done.get(each.work())) {
                for (int stage = each.stage(); stage < left.length; stage++) {
                    left[stage] -= each.amount();
                }
            }
        }
        return left;
    }

    /**
     * Returns what to do beside some works, and without others, to reach all floors with the least effort, prerequisites
     * aside; of sets of the least effort one with the largest gain. Empty if there is no way.
     */
    Optional<BitSet> cheapest(BitSet in, BitSet out) {
        double[] left = missing(in);
        List<Gain> free = gains.stream()
                .filter(each -> !in.get(each.work()) && !out.get(each.work()))
                .toList();
        double[] sums = new double[1 + free.stream().mapToInt(Gain::effort).sum()];
        Arrays.fill(sums, 1, sums.length, Double.NEGATIVE_INFINITY);
        List<BitSet> taken = new ArrayList<>(free.size());
        for (int stage = 0; stage < left.length; stage++) {
            while (taken.size() < free.size() && free.get(taken.size()).stage() == stage) {
                taken.add(take(free.get(taken.size()), sums));
            }
            drop(sums, left[stage]);
        }
        return least(sums).map(effort -> back(free, taken, effort));
    }

    /** Lets a work be done where that adds up to more; returns the sums of efforts at which it is. */
    private static BitSet take(Gain gain, double[] sums) {
        BitSet taken = new BitSet();
        for (int effort = sums.length - 1; effort >= gain.effort(); effort--) {
            double with = sums[effort - gain.effort()] + gain.amount();
            if (with > sums[effort]) {
                sums[effort] = with;
                taken.set(effort);
            }
        }
        return taken;
    }

    private static void drop(double[] sums, double missing) {
        for (int effort = 0; effort < sums.length; effort++) {
            if (sums[effort] < missing) {
                sums[effort] = Double.NEGATIVE_INFINITY;
            }
        }
    }

    private static Optional<Integer> least(double[] sums) {
        for (int effort = 0; effort < sums.length; effort++) {
            if (sums[effort] >= 0) {
                return Optional.of(effort);
            }
        }
        return Optional.empty();
    }

    private static BitSet back(List<Gain> free, List<BitSet> taken, int effort) {
        BitSet chosen = new BitSet();
        int left = effort;
        for (int i = free.size() - 1; i >= 0; i--) {
            if (taken.get(i).get(left)) {
                chosen.set(free.get(i).work());
                left -= free.get(i).effort();
            }
        }
        return chosen;
    }
}
