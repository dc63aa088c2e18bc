package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;

/** Finds what contradicts itself in a draft, each with its place and what was expected, before anyone relies on it. */
public final class CheckTheDraft {

    private static final String DRAFT = """
            id: draft
            name: Draft (invented)
            partners:
              - { id: town, name: Town }
            funding:
              - { id: grant, name: Grant, funders: [twon], start: 2027-01-01, end: 2026-01-01 }
            goals:
              - { id: at-work, name: "" }
            indicators:
              - id: neither
                name: Young people neither at work nor at school
                goals: [at-work]
                unit: "%"
                direction: decrease
                baseline: { period: 2025, value: 18.4 }
                targets:
                  - { date: 2032, value: 90 }
            attestations:
              - { criterion: cc-trsut, answer: "yes", rater: { kind: self }, date: 2026-05-12 }
            """;

    private CheckTheDraft() {}

    /** Prints what is wrong with a draft that can be read all the same. */
    public static void main(String[] args) {
        Initiative draft = Documents.parse(DRAFT, "draft.yaml");

        InitiativeValidator.standard()
                .against(RuleSet.standard())
                .validate(draft)
                .forEach(System.out::println);
    }
}
