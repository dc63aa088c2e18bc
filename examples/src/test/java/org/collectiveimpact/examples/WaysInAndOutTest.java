package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.JsonLines;
import org.collectiveimpact.serialization.LineCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the ways in and out is what compiles and works. */
class WaysInAndOutTest {

    private final Initiative initiative = Cases.all().get(0).initiative();
    private final Assessment assessment = RuleSet.standard().assess(initiative, LocalDate.parse("2015-12-31"));

    @TempDir
    private Path folder;

    @Test
    void theReadmeShowsEveryWay() {
        assertThat(Readme.blocksOf(WaysInAndOut.class))
                .hasSize(8)
                .allSatisfy(block -> assertThat(Readme.text()).contains(block));
    }

    @Test
    void documentsReadAsTheyWereWritten() {
        assertThat(WaysInAndOut.documents(initiative, folder)).isEqualTo(assessment);
        assertThat(WaysInAndOut.limits(folder.resolve("initiative.yaml"))).isEqualTo(initiative);
        assertThat(WaysInAndOut.mapper(initiative)).isEqualTo(initiative);
    }

    @Test
    void initiativesBecomeSummaries() throws IOException {
        JsonLines.write(Stream.of(initiative, initiative), folder.resolve("initiatives.ndjson"));

        assertThat(WaysInAndOut.lines(folder))
                .extracting(LineCount::lines, LineCount::bad)
                .containsExactly(2L, 0L);
        assertThat(Files.readAllLines(folder.resolve("summaries.ndjson")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"schemaVersion\":1,\"initiative\":"));
    }

    @Test
    void figuresGoToASpreadsheetAndBack() {
        assertThat(WaysInAndOut.figures(initiative, folder)).isEqualTo(initiative);
    }

    @Test
    void aSurveyBecomesAnswers() throws IOException {
        Files.writeString(
                folder.resolve("survey.csv"),
                "Timestamp,rater,date,Do partners trust one another?\n1,Ann,2015-10-01,5\n2,Bob,2015-10-02,8\n");

        assertThat(WaysInAndOut.survey(initiative.withAttestations(), folder).attestations())
                .extracting(each -> each.criterion() + " " + each.answer())
                .containsExactly("cc-trust " + Answer.YES, "cc-trust " + Answer.UNKNOWN);
    }

    @Test
    void findingsGapsAndSchemasAreFiles() throws IOException {
        WaysInAndOut.tables(assessment, folder);
        WaysInAndOut.schema(folder);

        assertThat(Files.readAllLines(folder.resolve("findings.csv")))
                .hasSize(1 + assessment.findings().size());
        assertThat(Files.readAllLines(folder.resolve("gaps.csv")))
                .hasSize(1 + assessment.gaps().size());
        assertThat(folder.resolve("initiative-1.schema.json")).content().contains("\"$schema\"");
    }
}
