package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;

/** Says how an initiative stands: its score, its weakest condition, and the gate before it. */
public final class AssessIt {

    private AssessIt() {}

    /** Prints it, for three years. */
    public static void main(String[] args) {
        for (int year = 2026; year <= 2028; year++) {
            Assessment assessment = RuleSet.standard().assess(AlderBay.in(year), AlderBay.day(year));

            System.out.println(assessment);
            assessment.weakestConditions().forEach(weakest -> System.out.println("  weakest: " + weakest.title()));
            System.out.println("  " + assessment.gate(assessment.phase()));
        }
    }
}
