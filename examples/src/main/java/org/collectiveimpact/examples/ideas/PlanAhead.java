package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.planning.Plan;

/** Finds the least work that would pass a gate, and what of it to verify first. */
public final class PlanAhead {

    private PlanAhead() {}

    /** Prints the plan to the first gate, and how much it would take to pass the third. */
    public static void main(String[] args) {
        Assessment assessment = RuleSet.standard().assess(AlderBay.in(2026), AlderBay.day(2026));
        System.out.println(Plan.to(1, assessment));

        Plan plan = Plan.to(3, assessment);
        System.out.println();
        System.out.println("To phase 3, " + plan.phaseName() + ", it takes an effort of "
                + plan.atLeast().effort() + " to " + plan.guaranteed().effort() + "; "
                + plan.toVerify().size() + " improvements may be there already.");
    }
}
