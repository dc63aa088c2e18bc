package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Requirement;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Score;

/**
 * What could be improved for the sake of a gate, and what the gates ask for, in numbers.
 *
 * <p>Every criterion that is asked for, or that has to come before one that is, is a work with a number; sets of works
 * are bits. The numbers hang on nothing but what the works are.
 */
final class Works {

    private final Reckoning reckoning;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, FloorChain> chains = new LinkedHashMap<>();
    private final List<Finding> works;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet critical = new BitSet();
    private final BitSet[] needs;
    private final BitSet[] holds;

    /** Gathers what the last of some gates asks for, which is what all of them do. */
    Works(Assessment assessment, List<Gate> gates, Reckoning reckoning) {
        this.reckoning = reckoning;
        assessment.findings().forEach(each -> findings.put(each.criterion().id(), each));
        List<Finding> wanted = new ArrayList<>();
        Set<String> lacking = new HashSet<>();
        for (int stage = 0; stage < gates.size(); stage++) {
            for (Requirement each : gates.get(stage).requirements()) {
                if (each.isBlocking() && each.score().isApplicable()) {
                    gather(each, stage, assessment, wanted, lacking);
                }
            }
        }
        this.works = sorted(withPrerequisites(wanted));
        for (int i = 0; i < works.size(); i++) {
            numbers.put(id(i), i);
            critical.set(i, lacking.contains(id(i)));
            requireEffort(works.get(i).criterion());
        }
        this.needs = new BitSet[works.size()];
        this.holds = new BitSet[works.size()];
        link();
        chains.values().forEach(chain -> chain.number(works));
    }

    private static void requireEffort(Criterion criterion) {
        if (criterion.effort() < 1) {
            throw new IllegalArgumentException(
                    "effort of " + criterion.id() + ": " + criterion.effort() + " (expected: 1 or more)");
        }
    }

    private void gather(
            Requirement requirement, int stage, Assessment assessment, List<Finding> wanted, Set<String> lacking) {
        Finding first = requirement.findings().get(0);
        if (requirement.name().equals(first.criterion().id())) {
            if (!Score.exactly(value(first)).certainlyReaches(requirement.floor())) {
                wanted.add(first);
                lacking.add(first.criterion().id());
            }
            return;
        }
        FloorChain chain = chains.computeIfAbsent(
                first.criterion().dimension().id(),
                absent -> new FloorChain(assessment.ruleSet().weights(), this::value));
        chain.add(requirement, stage);
        requirement.findings().stream().filter(this::isImprovable).forEach(wanted::add);
    }

    private double value(Finding finding) {
        return reckoning == Reckoning.GUARANTEED
                ? finding.score().low()
                : finding.score().high();
    }

    private boolean isImprovable(Finding finding) {
        return finding.score().isApplicable() && value(finding) < 1;
    }

    private Collection<Finding> withPrerequisites(List<Finding> wanted) {
        Map<String, Finding> all = new HashMap<>();
        List<Finding> open = new ArrayList<>(wanted);
        while (!open.isEmpty()) {
            Finding next = open.remove(open.size() - 1);
            if (all.putIfAbsent(next.criterion().id(), next) == null) {
                open.addAll(unmet(next));
            }
        }
        return all.values();
    }

    /** Returns the prerequisites that would have to be met first. */
    private List<Finding> unmet(Finding finding) {
        return finding.criterion().prerequisites().stream()
                .distinct()
                .map(findings::get)
                .filter(Objects::nonNull)
                .filter(this::isImprovable)
                .toList();
    }

    private List<Finding> sorted(Collection<Finding> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(this::stage)
                        .thenComparing(each -> each.criterion().severity())
                        .thenComparingInt(each -> each.criterion().effort())
                        .thenComparing(each -> each.criterion().id()))
                .toList();
    }

    private int stage(Finding finding) {
        FloorChain chain = chains.get(finding.criterion().dimension().id());
        return chain == null ? 0 : chain.stage(finding);
    }

    private void link() {
        for (int i = 0; i < works.size(); i++) {
            needs[i] = new BitSet();
            holds[i] = new BitSet();
            add(i, needs[i]);
        }
        for (int i = 0; i < works.size(); i++) {
            int work = i;
            needs[i].stream().forEach(each -> holds[each].set(work));
        }
    }

    private void add(int work, BitSet closure) {
        if (!closure.get(work)) {
            closure.set(work);
            unmet(works.get(work)).forEach(each -> add(number(each), closure));
        }
    }

    /** Returns the number of an unmet prerequisite, which is a work as well. */
    private int number(Finding prerequisite) {
        String id = prerequisite.criterion().id();
        return Objects.requireNonNull(numbers.get(id), id);
    }

    int size() {
        return works.size();
    }

    Finding finding(int work) {
        return works.get(work);
    }

    String id(int work) {
        return works.get(work).criterion().id();
    }

    int effort(int work) {
        return works.get(work).criterion().effort();
    }

    int effort(BitSet set) {
        return set.stream().map(this::effort).sum();
    }

    /** Returns the works that the gates ask for by themselves. */
    BitSet critical() {
        return copy(critical);
    }

    List<FloorChain> chains() {
        return List.copyOf(chains.values());
    }

    /** Returns a work with all that has to be done before it. */
    BitSet needs(int work) {
        return needs[work];
    }

    /** Returns a work with all that cannot be done without it. */
    BitSet holds(int work) {
        return holds[work];
    }

    /** Returns a set with all that has to be done before. */
    BitSet closed(BitSet set) {
        BitSet closed = copy(set);
        set.stream().forEach(each -> closed.or(needs[each]));
        return closed;
    }

    /** Whether the gates pass if a set of works is done. */
    boolean pass(BitSet set) {
        return contains(set, critical) && chains.values().stream().allMatch(chain -> chain.isReached(set));
    }

    static boolean contains(BitSet whole, BitSet part) {
        BitSet missing = copy(part);
        missing.andNot(whole);
        return missing.isEmpty();
    }

    static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
