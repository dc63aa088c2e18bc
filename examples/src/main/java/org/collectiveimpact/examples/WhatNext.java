package org.collectiveimpact.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Comparison;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.planning.Robustness;
import org.collectiveimpact.reports.InitiativeReport;
import org.collectiveimpact.reports.Pictures;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.validation.InitiativeValidator;
import org.collectiveimpact.validation.Violation;

/** What to ask, do, compare, report and turn away, a few lines each. The README shows these lines. */
final class WhatNext {

    private WhatNext() {}

    static void next(Assessment assessment) {
        // README: next
        Questions.of(assessment).settling().forEach(System.out::println);
        System.out.println(Plan.to(1, assessment));
        Assessment supposed = assessment.answering("mra-plan", Answer.YES);
        System.out.println(Comparison.of(assessment, supposed));
        System.out.println(Robustness.of(assessment).claims().get(0));
        // README: end
    }

    static void reports(Assessment assessment, Initiative initiative, LocalDate asOf, Path folder) throws IOException {
        // README: reports
        Files.writeString(
                folder.resolve("readiness.html"), ReadinessReport.of(assessment).html());
        Files.writeString(
                folder.resolve("iniciativa.md"),
                InitiativeReport.of(initiative, asOf).in(new Locale("es")).markdown());
        Files.writeString(
                folder.resolve("network.svg"),
                Pictures.in(Locale.ENGLISH).network(initiative, asOf).svg());
        // README: end
    }

    static void drafts(Initiative initiative, LocalDate today) {
        // README: drafts
        List<Violation> violations = InitiativeValidator.standard().asOf(today).validate(initiative);
        violations.forEach(System.out::println);
        // README: end
    }
}
