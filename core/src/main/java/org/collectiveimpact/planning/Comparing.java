package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** Compares two assessments by the same rules. */
final class Comparing {

    private final Assessment before;
    private final Assessment after;
    private final Map<String, Finding> findingsAfter;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    Comparing(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.findingsAfter = after.findings().stream()
                .collect(Collectors.toMap(finding -> finding.criterion().id(), finding -> finding));
        pairs().forEach((dimension, pairs) -> groups.put(dimension, new Group(pairs)));
    }

    private Map<String, List<Pair>> pairs() {
        RuleSet rules = before.ruleSet();
        Set<String> countedBefore = ids(before.counted());
        Set<String> countedAfter = ids(after.counted());
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        for (Finding finding : before.findings()) {
            Criterion criterion = finding.criterion();
            pairs.computeIfAbsent(criterion.dimension().id(), absent -> new ArrayList<>())
                    .add(Pair.of(
                            finding,
                            after(criterion.id()),
                            rules.weights().of(criterion.severity()),
                            countedBefore.contains(criterion.id()),
                            countedAfter.contains(criterion.id())));
        }
        return pairs;
    }

    private static Set<String> ids(Collection<Finding> findings) {
        return findings.stream().map(finding -> finding.criterion().id()).collect(Collectors.toSet());
    }

    private Finding after(String criterion) {
        Finding finding = findingsAfter.get(criterion);
        if (finding == null) {
            throw new IllegalArgumentException(
                    "findings: none of " + criterion + " (expected: one, as in the other assessment)");
        }
        return finding;
    }

    /** Returns what became of each criterion. */
    List<CriterionChange> criteria() {
        Set<String> acceptedBefore = accepted(before);
        Set<String> acceptedAfter = accepted(after);
        Predicate<Criterion> dueBefore = before.dueView().filter();
        Predicate<Criterion> dueAfter = after.dueView().filter();
        List<CriterionChange> changes = new ArrayList<>();
        for (Finding finding : before.findings()) {
            String id = finding.criterion().id();
            changes.add(CriterionChange.of(
                    id, state(finding, dueBefore, acceptedBefore), state(after(id), dueAfter, acceptedAfter)));
        }
        return changes;
    }

    private static CriterionState state(Finding finding, Predicate<Criterion> due, Set<String> accepted) {
        return new CriterionState(
                finding.score(),
                due.test(finding.criterion()),
                accepted.contains(finding.criterion().id()),
                finding.words());
    }

    private static Set<String> accepted(Assessment assessment) {
        return assessment.gaps().stream()
                .filter(gap -> gap.accepted().isPresent())
                .map(Gap::id)
                .collect(Collectors.toSet());
    }

    /** Returns how the overall score moved. */
    ScoreChange score() {
        Effects effects = new Effects(groups.values(), headline(before, Moment.BEFORE), headline(after, Moment.AFTER));
        return new ScoreChange(before.score(), after.score(), effects.list());
    }

    private Set<Group> headline(Assessment assessment, Moment moment) {
        Set<String> ids = assessment.headline().stream().map(Dimension::id).collect(Collectors.toSet());
        return groups.entrySet().stream()
                .filter(each -> ids.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(group -> group.applies(moment))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns how the score of each dimension moved that has a score in either assessment. */
    Map<String, ScoreChange> scores() {
        Map<String, ScoreChange> changes = new LinkedHashMap<>();
        for (Dimension dimension : before.ruleSet().dimensions()) {
            Score was = before.score(dimension);
            Score is = after.score(dimension);
            if (was.isApplicable() || is.isApplicable()) {
                changes.put(dimension.id(), new ScoreChange(was, is, effects(dimension)));
            }
        }
        return changes;
    }

    private List<Effect> effects(Dimension dimension) {
        return Optional.ofNullable(groups.get(dimension.id()))
                .filter(group -> group.applies(Moment.BEFORE) && group.applies(Moment.AFTER))
                .map(Set::of)
                .map(alone -> new Effects(alone, alone, alone).list())
                .orElse(List.of());
    }

    /** Returns what became of each gate. */
    List<GateChange> gates() {
        List<GateChange> changes = new ArrayList<>();
        for (int i = 0; i < before.gates().size(); i++) {
            Gate gate = before.gates().get(i);
            changes.add(new GateChange(
                    gate.phase().number(),
                    gate.phase().name(),
                    gate.verdict(),
                    after.gates().get(i).verdict()));
        }
        return changes;
    }
}
