package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.View;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Dimension;

/** Follows a score down to what was counted, who answered and which publication asks for it. */
public final class ExplainIt {

    private ExplainIt() {}

    /** Prints why one condition and one criterion came to what they did. */
    public static void main(String[] args) {
        Assessment assessment = RuleSet.standard().assess(AlderBay.in(2028), AlderBay.day(2028));

        View due = View.of(Dimension.of(Condition.BACKBONE_SUPPORT)).and(assessment.dueView());
        System.out.println(assessment.explain(due));
        System.out.println(assessment.explain("ca-outcomes-agreed"));
    }
}
