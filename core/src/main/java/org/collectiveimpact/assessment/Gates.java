package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;

/** Makes the gates of a phase model from the findings. */
final class Gates {

    private final RuleSet rules;

    /** The requirement of each critical readiness criterion, which is the same at every gate. */
    private final Map<String, Requirement> critical = new HashMap<>();

    private Gates(RuleSet rules) {
        this.rules = rules;
    }

    /** Returns a gate for each stage, in their order. */
    static List<Gate> of(RuleSet rules, List<Finding> findings) {
        Gates gates = new Gates(rules);
        List<Finding> headline = Scoring.within(findings, View.HEADLINE);
        List<Gate> made = new ArrayList<>();
        Verdict before = Verdict.PASS;
        for (Phase phase : rules.phaseModel().stages()) {
            Gate gate = Gate.builder()
                    .phase(phase)
                    .requirements(gates.requirements(Scoring.within(headline, rules.dueBy(phase))))
                    .before(before)
                    .build();
            made.add(gate);
            before = gate.verdict();
        }
        return List.copyOf(made);
    }

    private List<Requirement> requirements(List<Finding> due) {
        List<Requirement> requirements = new ArrayList<>();
        for (Finding finding : due) {
            if (isCritical(finding.criterion())) {
                requirements.add(critical.computeIfAbsent(finding.criterion().id(), id -> critical(finding)));
            }
        }
        Map<Dimension, List<Finding>> groups = Scoring.grouped(due);
        for (Dimension dimension : rules.dimensions()) {
            if (dimension.condition().isPresent()) {
                requirements.add(condition(dimension, groups.getOrDefault(dimension, List.of())));
            }
        }
        return requirements;
    }

    private static boolean isCritical(Criterion criterion) {
        return criterion.severity() == Severity.CRITICAL && criterion.aspect() == Aspect.READINESS;
    }

    private Requirement critical(Finding finding) {
        return Requirement.builder()
                .name(finding.criterion().id())
                .floor(rules.floors().critical())
                .score(finding.score())
                .addFindings(finding)
                .isBlocking(rules.policy() == Policy.STRICT
                        || finding.criterion().dimension().condition().isPresent())
                .build();
    }

    private Requirement condition(Dimension dimension, List<Finding> findings) {
        return Requirement.builder()
                .name(dimension.title())
                .floor(rules.floors().condition())
                .score(Scoring.mean(findings, rules.weights()))
                .findings(findings)
                .isBlocking(true)
                .build();
    }
}
