package org.collectiveimpact.assessment;

import java.util.List;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Measure;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Severity;

/** Criteria to begin with, and rule sets of them. */
public final class Questions {

    private Questions() {}

    /** Begins with a major one of the common agenda, due in phase 1. */
    public static Criterion.Builder about(String id) {
        return Criterion.builder()
                .id(id)
                .dimension(Dimension.of(Condition.COMMON_AGENDA))
                .component(Component.STRATEGIC_PLANNING)
                .phase(1)
                .severity(Severity.MAJOR)
                .aspect(Aspect.READINESS)
                .question("Is it so?")
                .evidence("A record.")
                .remedy("Make it so.")
                .effort(2);
    }

    /** Returns a major criterion of a condition, due in a phase. */
    public static Criterion of(Condition condition, String id, int phase) {
        return about(id).dimension(Dimension.of(condition)).phase(phase).build();
    }

    /** Returns a criterion whose measure always reads the same. */
    public static Criterion reading(String id, Reading reading) {
        return about(id).measure(Measure.of(id, (criterion, facts) -> reading)).build();
    }

    /** Returns a rule set in which all else is as in the standard. */
    public static RuleSet rules(Criterion... criteria) {
        return RuleSet.builder()
                .id("own")
                .version(new Version(1, 0, 0))
                .title("Own")
                .criteria(List.of(criteria))
                .build();
    }
}
