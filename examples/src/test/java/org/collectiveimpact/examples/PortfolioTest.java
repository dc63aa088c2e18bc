package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.JsonLines;
import org.collectiveimpact.serialization.Line;
import org.collectiveimpact.serialization.LineCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioTest {

    private static final LocalDate DAY = LocalDate.parse("2016-12-31");
    private static final List<Initiative> INITIATIVES =
            Cases.all().stream().map(Case::initiative).toList();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private boolean isTerminal = true;
    private Path in;
    private Path out;

    @BeforeEach
    void writeThePortfolio() {
        in = folder.resolve("portfolio.ndjson");
        out = folder.resolve("summaries.ndjson");
        JsonLines.write(INITIATIVES.stream(), in);
    }

    @Test
    void everyInitiativeIsSummedUpOnALine() throws IOException {
        LineCount count = assess();

        try (Stream<Line<Summary>> lines = JsonLines.of(Summary.class).strict().read(out)) {
            assertThat(lines.map(line -> line.value().orElseThrow()))
                    .containsExactlyElementsOf(INITIATIVES.stream()
                            .map(initiative ->
                                    RuleSet.standard().assess(initiative, DAY).summary())
                            .toList());
        }
        assertThat(count).isEqualTo(new LineCount(INITIATIVES.size(), 0, Files.size(in)));
        assertThat(report.size()).isZero();
    }

    @Test
    void aBadLineIsPrintedAndTheOthersAreAssessed() throws IOException {
        Files.writeString(in, "{\"id\":\"last\",\"nmae\":\"Last\"}", StandardOpenOption.APPEND);

        LineCount count = assess();

        int last = INITIATIVES.size() + 1;
        assertThat(count.bad()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSameSizeAs(INITIATIVES);
        assertThat(report.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        in + ":" + last + ":1: found no field 'name' (expected: text)",
                        in + ":" + last + ":14 /nmae: found unknown field 'nmae'"
                                + " (expected: a known field; did you mean 'name'?)");
    }

    @Test
    void theBarGoesToTheEnd() {
        assess();

        assertThat(screen.toString(StandardCharsets.UTF_8))
                .startsWith("\rAssessed")
                .contains("100%");
    }

    @Test
    void thereIsNoBarWhereNobodySeesIt() {
        isTerminal = false;

        assess();

        assertThat(screen.size()).isZero();
    }

    @Test
    void aProblemBeginsItsLineThoughTheBarWasThere() throws IOException {
        Files.writeString(in, "{", StandardOpenOption.APPEND);

        Portfolio.assess(in, out, DAY, print(screen), print(screen), true);

        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("\r" + " ".repeat(80) + "\r" + in + ":5:");
    }

    @Test
    void atTheEndItSaysHowManyLinesThereWere() {
        assertThat(run(in, "2016-12-31")).isZero();

        assertThat(report.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(INITIATIVES.size() + " lines, 0 of them bad");
    }

    @Test
    void aFileThatIsNotThereIsOneClearError() {
        Path nowhere = folder.resolve("nowhere.ndjson");

        assertThat(run(nowhere, "2016-12-31")).isEqualTo(2);
        assertThat(screen.toString(StandardCharsets.UTF_8).lines().reduce("", (earlier, later) -> later))
                .isEqualTo(nowhere + ": found no such file (expected: a readable file)");
        assertThat(out).doesNotExist();
    }

    @RepeatedTest(20)
    void theBarEndsItsLineHoweverSoonItIsOver() {
        Path nowhere = folder.resolve("nowhere.ndjson");

        run(nowhere, "2016-12-31");

        assertThat(screen.toString(StandardCharsets.UTF_8))
                .endsWith(") \n" + nowhere + ": found no such file (expected: a readable file)\n");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertThat(run(in, "tomorrow")).isEqualTo(2);
        assertThat(screen.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("Text 'tomorrow' could not be parsed at index 0");
    }

    private int run(Path from, String asOf) {
        return Portfolio.run(List.of(from.toString(), out.toString(), asOf), print(report), print(screen), isTerminal);
    }

    private LineCount assess() {
        return Portfolio.assess(in, out, DAY, print(report), print(screen), isTerminal);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
