package org.example;

import java.time.LocalDate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;

/** Reads an initiative and says how it stands. */
public final class Main {

    private static final String INITIATIVE = """
            id: bright-bay
            name: Bright Bay (invented)
            phase: 1
            """;

    private Main() {}

    /** Prints it. */
    public static void main(String[] args) {
        Initiative initiative = Documents.parse(INITIATIVE, "initiative.yaml");
        Assessment assessment = RuleSet.standard().assess(initiative, LocalDate.parse("2026-06-30"));
        System.out.println(assessment);
    }
}
