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

    /** What has to reach the floor. */
    private final List<Dimension> conditions;

    /** The requirement of each critical readiness criterion, which is the same at every gate. */
    private final Map<String, Requirement> critical = new HashMap<>();

    private Gates(RuleSet rules) {
        this.rules = rules;
        this.conditions = Scoring.conditions(rules.dimensions());
    }

    /** Returns a gate for each stage, in their order. */
    static List<Gate> of(RuleSet rules, List<Finding> findings) {
        Gates gates = new Gates(rules);
        List<Phase> stages = rules.phaseModel().stages();
        List<List<Finding>> due = gates.due(stages, findings);
        List<Gate> made = new ArrayList<>(stages.size());
        Verdict before = Verdict.PASS;
        for (int i = 0; i < stages.size(); i++) {
            Gate gate = Gate.builder()
                    .phase(stages.get(i))
                    .requirements(gates.requirements(due.get(i)))
                    .before(before)
                    .build();
            made.add(gate);
            before = gate.verdict();
        }
        return List.copyOf(made);
    }

    /** For each stage what belongs to the headline and is due by its end. */
    private List<List<Finding>> due(List<Phase> stages, List<Finding> findings) {
        List<List<Finding>> due = new ArrayList<>(stages.size());
        stages.forEach(stage -> due.add(new ArrayList<>()));
        int first = stages.get(0).number();
        for (Finding finding : findings) {
            if (View.HEADLINE.filter().test(finding.criterion())) {
                for (int i = rules.due(finding.criterion()).number() - first; i < due.size(); i++) {
                    due.get(i).add(finding);
                }
            }
        }
        return due;
    }

    private List<Requirement> requirements(List<Finding> due) {
        List<Requirement> requirements = new ArrayList<>();
        for (Finding finding : due) {
            if (isCritical(finding.criterion())) {
                requirements.add(critical.computeIfAbsent(finding.criterion().id(), id -> critical(finding)));
            }
        }
        Map<Dimension, List<Finding>> groups = Scoring.grouped(due);
        for (Dimension dimension : conditions) {
            requirements.add(floor(dimension, groups.getOrDefault(dimension, List.of())));
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
                        || conditions.contains(finding.criterion().dimension()))
                .build();
    }

    private Requirement floor(Dimension dimension, List<Finding> findings) {
        return Requirement.builder()
                .name(dimension.title())
                .floor(rules.floors().condition())
                .score(Scoring.mean(findings, rules.weights()))
                .findings(findings)
                .isBlocking(true)
                .build();
    }
}
