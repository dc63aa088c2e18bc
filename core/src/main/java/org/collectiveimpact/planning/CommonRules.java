package org.collectiveimpact.planning;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.model.InitiativeId;

/**
 * Two assessments of one initiative, brought under the same rules.
 *
 * @param before the first, as it was made
 * @param after the second, as it was made
 * @param isOlderBefore whether the first was made by older rules
 * @param rescored the one that was made by older rules, by the newer; absent if both come to the same
 */
record CommonRules(Assessment before, Assessment after, boolean isOlderBefore, Optional<Assessment> rescored) {

    static CommonRules of(Assessment before, Assessment after) {
        requireOneInitiative(before.initiative().id(), after.initiative().id());
        RuleSet one = before.ruleSet();
        RuleSet other = after.ruleSet();
        if (areAlike(one, other)) {
            return new CommonRules(before, after, false, Optional.empty());
        }
        requireTwoVersions(one, other);
        boolean isOlderBefore = one.version().compareTo(other.version()) < 0;
        Assessment rescored = isOlderBefore ? before.under(other) : after.under(one);
        return new CommonRules(before, after, isOlderBefore, Optional.of(rescored));
    }

    Comparison comparison() {
        Comparing same = new Comparing(
                isOlderBefore ? rescored.orElse(before) : before, isOlderBefore ? after : rescored.orElse(after));
        List<CriterionChange> criteria = same.criteria();
        return Comparison.builder()
                .before(before.summary())
                .after(after.summary())
                .rescored(rescored.map(Summary::of))
                .changes(criteria.stream()
                        .filter(each -> each.label() != Label.UNCHANGED)
                        .toList())
                .unchanged(criteria.stream()
                        .filter(each -> each.label() == Label.UNCHANGED)
                        .map(CriterionChange::criterion)
                        .toList())
                .score(same.score())
                .scores(same.scores())
                .gates(same.gates())
                .build();
    }

    /** Whether the same facts come to the same scores and verdicts. */
    private static boolean areAlike(RuleSet one, RuleSet other) {
        return one.fingerprints().verdicts().equals(other.fingerprints().verdicts());
    }

    private static void requireOneInitiative(InitiativeId before, InitiativeId after) {
        if (!before.equals(after)) {
            throw new IllegalArgumentException("initiative: " + after + " (expected: " + before + ", as before)");
        }
    }

    private static void requireTwoVersions(RuleSet before, RuleSet after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("ruleSet: " + name(after) + " (expected: a version of " + before.id()
                    + ", as before; assess both under one rule set first)");
        }
        if (before.version().equals(after.version())) {
            throw new IllegalArgumentException("ruleSet: " + name(after)
                    + ", twice and with different rules (expected: another version where the rules differ)");
        }
    }

    private static String name(RuleSet rules) {
        return rules.id() + " " + rules.version();
    }
}
