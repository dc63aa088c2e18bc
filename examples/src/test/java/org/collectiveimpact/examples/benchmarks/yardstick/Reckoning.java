package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scores, gates, gaps and contributions that follow from what the criteria come to. */
public final class Reckoning {

    static final int PHASES = 5;
    private static final double FLOOR = 0.5;

    /**
     * What a criterion adds to the overall score.
     *
     * @param id the id of the criterion
     * @param share how much of the whole it is
     * @param low what it certainly adds
     * @param high what it may add
     * @param words what was found
     */
    public record Contribution(String id, double share, double low, double high, String words) {}

    private record Gap(Found found, double cost, int gates) {}

    private final List<Found> found;
    private final int phase;
    private final Map<String, Bounds> scores = new LinkedHashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> holdsUp = new HashMap<>();
    private final List<Truth> gates;

    Reckoning(List<Found> found, int phase) {
        this.found = found;
        this.phase = phase;
        for (String dimension : Row.DIMENSIONS) {
            Bounds.Mean mean = mean(dimension, phase);
            scores.put(dimension, mean.bounds());
            weights.put(dimension, mean.weight());
        }
        this.gates = gateVerdicts();
    }

    /** The mean of what is due of a dimension, without results. */
    private Bounds.Mean mean(String dimension, int due) {
        Bounds.Mean mean = new Bounds.Mean();
        for (Found each : found) {
            Row row = each.row();
            if (row.dimension().equals(dimension) && row.phase() <= due && row.isHeadline()) {
                mean.add(each.bounds(), row.weight());
            }
        }
        return mean;
    }

    /** Returns what each criterion comes to, in the order of the tables. */
    public List<Found> found() {
        return found;
    }

    /** Returns the score of a dimension over what is due. */
    public Bounds score(String dimension) {
        return scores.getOrDefault(dimension, Bounds.NOT_APPLICABLE);
    }

    /** Returns the overall score: the mean of the conditions, or of the other dimensions if none applies. */
    public Bounds score() {
        Bounds.Mean mean = new Bounds.Mean();
        scoredDimensions().forEach(dimension -> mean.add(score(dimension), 1));
        return mean.bounds();
    }

    private List<String> scoredDimensions() {
        List<String> applicable = new ArrayList<>();
        for (String dimension : Row.CONDITIONS) {
            if (score(dimension).applies()) {
                applicable.add(dimension);
            }
        }
        return applicable.isEmpty()
                ? Row.DIMENSIONS.stream()
                        .filter(dimension -> score(dimension).applies())
                        .toList()
                : applicable;
    }

    /** Returns for each phase whether its gate passes, by strict rules. */
    public List<Truth> gates() {
        return gates;
    }

    /** Finds the verdicts, and for each criterion how many gates it holds up. */
    private List<Truth> gateVerdicts() {
        List<Truth> verdicts = new ArrayList<>();
        Truth verdict = Truth.YES;
        for (int due = 1; due <= PHASES; due++) {
            Set<String> held = new HashSet<>();
            for (Found each : found) {
                Row row = each.row();
                boolean isCritical =
                        row.severity().equals("critical") && row.aspect().equals("readiness");
                if (isCritical && row.phase() <= due) {
                    Truth isMet = each.bounds().reaches(FLOOR);
                    verdict = verdict.and(isMet);
                    if (!isMet.surely()) {
                        held.add(each.id());
                    }
                }
            }
            for (String condition : Row.CONDITIONS) {
                Truth isMet = mean(condition, due).bounds().reaches(FLOOR);
                verdict = verdict.and(isMet);
                if (!isMet.surely()) {
                    addAll(held, condition, due);
                }
            }
            held.forEach(id -> holdsUp.merge(id, 1, Integer::sum));
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private void addAll(Set<String> held, String condition, int due) {
        for (Found each : found) {
            Row row = each.row();
            if (row.dimension().equals(condition) && row.phase() <= due && row.isHeadline()) {
                held.add(each.id());
            }
        }
    }

    /** Returns what is due and not certainly met, the most pressing first. */
    public List<Found> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Found each : found) {
            if (each.row().phase() <= phase && each.bounds().applies() && !each.isMet()) {
                gaps.add(new Gap(each, cost(each), holdsUp.getOrDefault(each.id(), 0)));
            }
        }
        gaps.sort(Comparator.comparingDouble((Gap gap) -> -gap.found().row().weight())
                .thenComparingDouble(gap -> score(gap.found().row().dimension()).low())
                .thenComparingInt(gap -> -gap.gates())
                .thenComparingDouble(gap -> -gap.cost())
                .thenComparingInt(gap -> gap.found().row().phase())
                .thenComparing(gap -> gap.found().id()));
        return gaps.stream().map(Gap::found).toList();
    }

    private double cost(Found each) {
        Row row = each.row();
        double all = weights.getOrDefault(row.dimension(), 0.0);
        return row.isHeadline() ? row.weight() / all * (1 - each.bounds().low()) : 0;
    }

    /** Returns what each criterion that counts adds to the overall score. */
    public List<Contribution> contributions() {
        List<String> dimensions = scoredDimensions();
        List<Contribution> contributions = new ArrayList<>();
        for (Found each : found) {
            Row row = each.row();
            if (dimensions.contains(row.dimension()) && row.phase() <= phase && row.isHeadline()) {
                double all = weights.getOrDefault(row.dimension(), 0.0);
                double share = each.bounds().applies() ? row.weight() / all / dimensions.size() : 0;
                contributions.add(new Contribution(
                        each.id(),
                        share,
                        share * each.bounds().low(),
                        share * each.bounds().high(),
                        each.words()));
            }
        }
        return contributions;
    }
}
