package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.serialization.Documents;

/** Adds a criterion and changes a limit in YAML, each with its reason, on top of the standard rule set. */
public final class OwnCriteria {

    private static final String RULES = """
            id: bay-county
            version: 1.0.0
            title: Bay County (invented)
            parents:
              - { id: standard, version: 0.1.0 }
            override:
              - criterion: gov-core-group-formed
                reason: We have six sectors, and want five of them at the table.
                limits: { yes: ">= 5", partly: ">= 3" }
            add:
              - id: bc-both-shores
                reason: The bay divides the county, and one shore is easily forgotten.
                dimension: common-agenda
                component: community-involvement
                phase: 2
                severity: critical
                aspect: readiness
                question: Do people of both shores sit at the table?
                evidence: Where the members of the steering committee live.
                remedy: Ask the harbour association of the other shore to name two.
                effort: 2
            """;

    private OwnCriteria() {}

    /** Prints what the county's rules make of an initiative that passes the second gate of the standard ones. */
    public static void main(String[] args) {
        Assessment standard = RuleSet.standard().assess(AlderBay.in(2027), AlderBay.day(2027));
        Assessment ours = standard.under(Documents.parseRuleSet(RULES, "bay-county.yaml"));

        System.out.println(standard.gate(2));
        System.out.println(ours.gate(2));
        System.out.println(ours.finding("gov-core-group-formed"));
        System.out.println(ours.finding("bc-both-shores"));
    }
}
