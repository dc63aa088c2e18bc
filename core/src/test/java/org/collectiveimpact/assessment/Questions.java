package org.collectiveimpact.assessment;

import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;

/** Criteria to begin with: due in phase 1, major, of the common agenda. */
final class Questions {

    private Questions() {}

    static Criterion.Builder about(String id) {
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
}
