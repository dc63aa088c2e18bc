package org.collectiveimpact.examples.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.Days;
import org.collectiveimpact.examples.ReportFormat;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.InitiativeReport;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.reports.Report;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.Loss;
import org.collectiveimpact.serialization.csv.AnswerCodes;
import org.collectiveimpact.serialization.csv.AssessmentTable;
import org.collectiveimpact.serialization.csv.FigureTable;
import org.collectiveimpact.serialization.csv.SurveyTable;

/** The words of the shell for files: report, write, csv. What they write they write over, and say so. */
public final class Paper {

    private Paper() {}

    /** Writes how an initiative stands to a .txt, .md or .html file. */
    public static void report(Assessment assessment, String file) {
        report(ReadinessReport.of(assessment), file);
    }

    /** Writes what is recorded of an initiative and what its numbers said on a day to a .txt, .md or .html file. */
    public static void report(Initiative initiative, LocalDate day, String file) {
        report(InitiativeReport.of(initiative, day), file);
    }

    /**
     * Writes what is recorded of an initiative and what its numbers said on a day such as {@code 2015-12-31}, or {@code
     * today}, to a .txt, .md or .html file.
     */
    public static void report(Initiative initiative, String day, String file) {
        report(initiative, Attempt.at(() -> Days.parse(day)), file);
    }

    /** Writes a report, in whatever language it is, to a .txt, .md or .html file. */
    public static void report(Report report, String file) {
        Attempt.to(() -> {
            text(ReportFormat.ofFile(file).of(report), file);
            Screen.print("wrote " + file);
        });
    }

    private static void text(String text, String file) {
        try {
            Files.writeString(Path.of(file), text);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "file: '" + file + "' (expected: a file in a directory that may be written to)", e);
        }
    }

    /** Writes an initiative, an assessment or any other value to a .yaml or .json file. */
    public static void write(Object value, String file) {
        Attempt.to(() -> {
            Documents.write(value, Path.of(file));
            Screen.print("wrote " + file);
        });
    }

    /** Writes {@code FINDINGS} or {@code GAPS}. */
    public static void csv(AssessmentTable<?> table, Assessment assessment, String file) {
        Attempt.to(() -> {
            table.write(assessment, Path.of(file));
            Screen.print("wrote " + file);
        });
    }

    /** Writes {@code OBSERVATIONS}, {@code TARGETS} or other figures, and tells what the table could not carry. */
    public static void csv(FigureTable<?> table, Initiative initiative, String file) {
        Attempt.to(() -> {
            List<Loss> losses = table.write(initiative, Path.of(file));
            Screen.print("wrote " + file);
            losses.forEach(loss -> Screen.print("lost: " + loss));
        });
    }

    /** Returns the initiative with the observations of a file after its own. */
    public static Initiative csv(Initiative initiative, String file) {
        return Attempt.at(() -> FigureTable.OBSERVATIONS.addTo(initiative, Path.of(file)));
    }

    /** Returns the initiative with the answers of a survey after its own, in words such as yes, or in codes of one's own. */
    public static Initiative csv(Initiative initiative, AnswerCodes codes, String survey) {
        return Attempt.at(() -> SurveyTable.of(RuleSet.standard(), codes).addTo(initiative, Path.of(survey)));
    }
}
