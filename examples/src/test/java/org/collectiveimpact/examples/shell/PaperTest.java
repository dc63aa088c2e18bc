package org.collectiveimpact.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.examples.Printed;
import org.collectiveimpact.examples.Written;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.InitiativeReport;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.csv.AnswerCodes;
import org.collectiveimpact.serialization.csv.AssessmentTable;
import org.collectiveimpact.serialization.csv.FigureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {

    private static final Initiative INITIATIVE = Prompt.load("milwaukee-teen-pregnancy");
    private static final Assessment ASSESSMENT = Prompt.assess(INITIATIVE);

    @TempDir
    Path folder;

    @Test
    void aReportIsWrittenInWhatTheExtensionSays() {
        assertThat(written("a.html", () -> Paper.report(ASSESSMENT, path("a.html"))))
                .isEqualTo(ReadinessReport.of(ASSESSMENT).html());
        assertThat(written("a.md", () -> Paper.report(ASSESSMENT, path("a.md"))))
                .isEqualTo(ReadinessReport.of(ASSESSMENT).markdown());
        assertThat(written("i.txt", () -> Paper.report(INITIATIVE, ASSESSMENT.asOf(), path("i.txt"))))
                .isEqualTo(InitiativeReport.of(INITIATIVE, ASSESSMENT.asOf()).text());
    }

    @Test
    void aDayMayBeItsText() {
        assertThat(written("i.md", () -> Paper.report(INITIATIVE, "2015-12-31", path("i.md"))))
                .isEqualTo(InitiativeReport.of(INITIATIVE, LocalDate.of(2015, 12, 31))
                        .markdown());
        assertRefused(
                () -> Paper.report(INITIATIVE, "soon", path("i.md")),
                "asOf: 'soon' (expected: a day such as 2015-12-31, or today)");
    }

    @Test
    void tablesGoOut() {
        assertThat(written("f.csv", () -> Paper.csv(AssessmentTable.FINDINGS, ASSESSMENT, path("f.csv"))))
                .isEqualTo(AssessmentTable.FINDINGS.text(ASSESSMENT));
        assertThat(written("o.csv", () -> Paper.csv(FigureTable.OBSERVATIONS, INITIATIVE, path("o.csv"))))
                .isEqualTo(FigureTable.OBSERVATIONS.text(INITIATIVE).text());
    }

    @Test
    void observationsComeBack() {
        Initiative bare = INITIATIVE.withIndicators(INITIATIVE.indicators().stream()
                .map(indicator -> indicator.withObservations())
                .toList());
        Printed.by(() -> Paper.csv(FigureTable.OBSERVATIONS, INITIATIVE, path("o.csv")));

        assertThat(Paper.csv(bare, path("o.csv"))).isEqualTo(INITIATIVE);
    }

    @Test
    void answersOfASurveyAreAdded() {
        String survey = Written.in(folder, "survey.csv", "rater,date,cc-trust\nA. Jones,2015-05-01,yes\n");

        assertThat(Paper.csv(INITIATIVE, AnswerCodes.WORDS, survey).attestations())
                .hasSize(INITIATIVE.attestations().size() + 1);
    }

    @Test
    void anyValueIsADocument() {
        assertThat(written("a.json", () -> Paper.write(ASSESSMENT, path("a.json"))))
                .isEqualTo(Documents.text(ASSESSMENT, "a.json"));
    }

    @Test
    void whatCannotBeWrittenOrReadIsOneLine() {
        assertRefused(
                () -> Paper.report(ASSESSMENT, "a.pdf"),
                "file: 'a.pdf' (expected: a name that ends in .txt, .md or .html)");
        assertRefused(
                () -> Paper.report(ASSESSMENT, path("nowhere/a.md")),
                "file: '" + path("nowhere/a.md") + "' (expected: a file in a directory that may be written to)");
        assertRefused(
                () -> Paper.write(ASSESSMENT, path("nowhere/a.json")),
                path("nowhere/a.json")
                        + ": found no way to write it (expected: a file in a directory that may be written to)");
        assertRefused(
                () -> Paper.csv(INITIATIVE, path("nowhere.csv")),
                path("nowhere.csv") + ": found no such file (expected: a readable file)");
        assertRefused(
                () -> Paper.write("text", path("text.json")),
                "type: java.lang.String (expected: a value of this library, such as Initiative)");
    }

    private static void assertRefused(Runnable word, String message) {
        assertThatThrownBy(word::run).isInstanceOf(Refused.class).hasMessage(message);
    }

    private String written(String name, Runnable word) {
        assertThat(Printed.by(word)).isEqualTo("wrote " + path(name) + "\n");
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
