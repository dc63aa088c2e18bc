package org.collectiveimpact.planning;

import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;

/** Criteria to begin with, and what they come to. */
final class Samples {

    private Samples() {}

    /** Returns a readiness criterion of the common agenda, due in phase 1, of effort 2. */
    static Criterion about(String id, Severity severity) {
        return Criterion.builder()
                .id(id)
                .dimension(Dimension.of(Condition.COMMON_AGENDA))
                .component(Component.STRATEGIC_PLANNING)
                .phase(1)
                .severity(severity)
                .aspect(Aspect.READINESS)
                .question("Is there a " + id.substring(id.indexOf('-') + 1) + "?")
                .evidence("A record.")
                .remedy("Make a " + id.substring(id.indexOf('-') + 1) + ".")
                .effort(2)
                .build();
    }

    /** Returns a rule set in which all else is as in the standard. */
    static RuleSet rules(Criterion... criteria) {
        return RuleSet.builder()
                .id("own")
                .version(new Version(1, 0, 0))
                .title("Own")
                .criteria(List.of(criteria))
                .build();
    }

    /** Returns an assessment in which nothing is known. */
    static Assessment unknown(Criterion... criteria) {
        return all(Score.UNKNOWN, criteria);
    }

    /** Returns an assessment in which nothing is met. */
    static Assessment unmet(Criterion... criteria) {
        return all(Score.NONE, criteria);
    }

    private static Assessment all(Score score, Criterion... criteria) {
        return AnyAssessments.assessment(
                rules(criteria), List.of(criteria).stream().map(each -> score).toList());
    }
}
