package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.serialization.csv.Tables.births;
import static org.collectiveimpact.serialization.csv.Tables.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.AcceptedGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentTableTest {

    private static final Assessment ASSESSMENT = RuleSet.standard()
            .assess(
                    with(births())
                            .withAcceptedGaps(AcceptedGap.builder()
                                    .criterion("sm-baseline")
                                    .reason("=Later")
                                    .acceptedBy("Board")
                                    .reviewOn(LocalDate.parse("2026-01-01"))
                                    .build()),
                    LocalDate.parse("2025-01-01"));

    @Test
    void aFindingIsARow() {
        String text = AssessmentTable.FINDINGS.text(ASSESSMENT);
        Finding baseline = ASSESSMENT.finding("sm-baseline");

        assertThat(text)
                .startsWith("criterion,question,dimension,component,phase,due,severity,aspect,low,high,basis,cause,"
                        + "disputed,found,shortfalls,untold\n");
        assertThat(rows(text)).hasSize(ASSESSMENT.findings().size() + 1);
        assertThat(row(text, "sm-baseline"))
                .containsExactly(
                        "sm-baseline",
                        baseline.criterion().question(),
                        "shared-measurement",
                        "evaluation-improvement",
                        "3",
                        "true",
                        "critical",
                        "readiness",
                        "0.0",
                        "1.0",
                        "nobody",
                        "not-recorded",
                        "false",
                        baseline.words(),
                        String.join("; ", baseline.shortfalls()),
                        String.join("; ", baseline.untold()));
    }

    @Test
    void aGapIsARow() {
        String text = AssessmentTable.GAPS.in(CsvFormat.EXCEL_EUROPE).text(ASSESSMENT);

        assertThat(text)
                .startsWith(
                        "criterion;question;dimension;component;phase;severity;low;high;kind;cost;holdsUp;why;remedy;"
                                + "effort;sources;acceptedBy;reason;reviewOn\n");
        assertThat(text).contains(";Board;'=Later;2026-01-01\n").contains(";0,0;1,0;missing;0,");
    }

    @Test
    void aTableIsAFile(@TempDir Path folder) throws IOException {
        AssessmentTable.GAPS.write(ASSESSMENT, folder.resolve("gaps.csv"));

        assertThat(Files.readString(folder.resolve("gaps.csv"))).isEqualTo(AssessmentTable.GAPS.text(ASSESSMENT));
    }

    private static List<String> row(String text, String id) {
        return rows(text).stream()
                .filter(row -> row.get(0).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        new CsvRows(text, CsvFormat.STANDARD, new Problems(""))
                .forEach(cells -> rows.add(cells.stream().map(Cell::text).toList()));
        return rows;
    }
}
