package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.rules.Criterion;

/** Makes plans: asks for the cheapest sets, and puts the work in order. */
final class Planning {

    /** The search is given up after this many branches, a fraction of a second; the standard rule set needs a few. */
    private static final int BRANCHES = 20_000;

    private static final int ALTERNATIVES = 3;

    private final Assessment assessment;
    private final Works works;
    private final Reckoning reckoning;

    private Planning(Assessment assessment, List<Gate> gates, Reckoning reckoning) {
        this.assessment = assessment;
        this.works = new Works(assessment, gates, reckoning);
        this.reckoning = reckoning;
    }

    static Plan plan(Assessment assessment, Gate gate) {
        return plan(assessment, gate, BRANCHES);
    }

    /** Returns a plan whose search may be given up earlier or later. */
    static Plan plan(Assessment assessment, Gate gate, int branches) {
        List<Gate> gates = assessment.gates().subList(0, assessment.gates().indexOf(gate) + 1);
        return Plan.builder()
                .phase(gate.phase().number())
                .phaseName(gate.phase().name())
                .verdict(gate.verdict())
                .guaranteed(new Planning(assessment, gates, Reckoning.GUARANTEED).route(branches))
                .atLeast(new Planning(assessment, gates, Reckoning.AT_LEAST).route(branches))
                .build();
    }

    private Route route(int branches) {
        RouteSearch search = new RouteSearch(works, branches);
        BitSet set = search.cheapest();
        boolean isProven = !search.isGivenUp();
        List<BitSet> others = isProven ? search.others(set, ALTERNATIVES) : List.of();
        return new Route(
                reckoning,
                works.effort(set),
                inOrder(set),
                others.stream().map(this::ids).toList(),
                isProven);
    }

    private List<String> ids(BitSet set) {
        return set.stream().mapToObj(works::id).sorted().toList();
    }

    /** What is free to be done goes by when it is due, whether the gate asks for it by itself, effort and id. */
    private List<Improvement> inOrder(BitSet set) {
        Set<Integer> left = new LinkedHashSet<>(set.stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer work) ->
                                assessment.ruleSet().due(criterion(work)).number())
                        .thenComparing(work -> !works.critical().get(work))
                        .thenComparingInt(works::effort)
                        .thenComparing(works::id))
                .toList());
        List<Improvement> order = new ArrayList<>();
        BitSet waiting = Works.copy(set);
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .filter(work -> isFree(work, waiting))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            waiting.clear(next);
            order.add(improvement(next, set));
        }
        return order;
    }

    private boolean isFree(int work, BitSet waiting) {
        BitSet before = Works.copy(works.needs(work));
        before.clear(work);
        return !before.intersects(waiting);
    }

    private Improvement improvement(int work, BitSet set) {
        Criterion criterion = criterion(work);
        List<String> all = ids(set);
        return Improvement.builder()
                .criterion(criterion.id())
                .remedy(criterion.remedy())
                .score(works.finding(work).score())
                .due(assessment.ruleSet().due(criterion).number())
                .effort(criterion.effort())
                .purpose(purpose(work, set))
                .after(criterion.prerequisites().stream()
                        .filter(all::contains)
                        .sorted()
                        .toList())
                .build();
    }

    private Improvement.Purpose purpose(int work, BitSet set) {
        if (works.critical().get(work)) {
            return Improvement.Purpose.CRITICAL;
        }
        BitSet without = Works.copy(set);
        without.clear(work);
        return works.pass(without) ? Improvement.Purpose.PREREQUISITE : Improvement.Purpose.FLOOR;
    }

    private Criterion criterion(int work) {
        return works.finding(work).criterion();
    }
}
