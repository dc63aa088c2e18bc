package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;

/** Makes the gates of a phase model from the findings. */
final class Gates {

    private final RuleSet rules;
    private final List<Finding> findings;

    private Gates(RuleSet rules, List<Finding> findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** Returns a gate for each stage, in their order. */
    static List<Gate> of(RuleSet rules, List<Finding> findings) {
        Gates gates = new Gates(rules, findings);
        List<Gate> made = new ArrayList<>();
        for (Phase phase : rules.phaseModel().stages()) {
            made.add(gates.gate(phase, made));
        }
        return List.copyOf(made);
    }

    private Gate gate(Phase phase, List<Gate> earlier) {
        return Gate.builder()
                .phase(phase)
                .requirements(requirements(phase))
                .before(
                        earlier.isEmpty()
                                ? Verdict.PASS
                                : earlier.get(earlier.size() - 1).verdict())
                .build();
    }

    private List<Requirement> requirements(Phase phase) {
        View due = View.HEADLINE.and(rules.dueBy(phase));
        Stream<Requirement> critical = rules.criteria().stream()
                .filter(due.filter())
                .filter(each -> each.severity() == Severity.CRITICAL && each.aspect() == Aspect.READINESS)
                .map(each ->
                        requirement(View.only(each.id()), rules.floors().critical(), isBlocking(each.dimension())));
        Stream<Requirement> conditions = rules.dimensions().stream()
                .filter(each -> each.condition().isPresent())
                .map(each -> requirement(View.of(each).and(due), rules.floors().condition(), true));
        return Stream.concat(critical, conditions).toList();
    }

    private Requirement requirement(View view, double floor, boolean blocking) {
        List<Finding> within = Scoring.within(findings, view);
        return Requirement.builder()
                .name(view.name())
                .floor(floor)
                .score(Scoring.mean(within, rules.weights()))
                .findings(within)
                .isBlocking(blocking)
                .build();
    }

    private boolean isBlocking(Dimension dimension) {
        return rules.policy() == Policy.STRICT || dimension.condition().isPresent();
    }
}
