package org.collectiveimpact.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.examples.Case;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.JsonLines;
import org.collectiveimpact.serialization.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many initiatives at once, by {@code assess}. */
class PortfolioCommandTest {

    private static final LocalDate DAY = LocalDate.parse("2016-12-31");
    private static final List<Initiative> INITIATIVES =
            Cases.all().stream().map(Case::initiative).toList();

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writeThePortfolio() {
        in = folder.resolve("portfolio.ndjson");
        out = folder.resolve("summaries.ndjson");
        JsonLines.write(INITIATIVES.stream(), in);
    }

    @Test
    void everyInitiativeIsSummedUpOnALineWithoutABarOffATerminal() {
        Ran ran = assess();

        try (Stream<Line<Summary>> lines = JsonLines.of(Summary.class).strict().read(out)) {
            assertThat(lines.map(line -> line.value().orElseThrow()))
                    .containsExactlyElementsOf(INITIATIVES.stream()
                            .map(each -> RuleSet.standard().assess(each, DAY).summary())
                            .toList());
        }
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("4 lines, 0 of them bad\n");
    }

    @Test
    void aBadLineIsToldAndTheOthersAreAssessed() throws IOException {
        Files.writeString(in, "{\"id\":\"last\",\"nmae\":\"Last\"}", StandardOpenOption.APPEND);

        Ran ran = assess();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(
                        in + ":5:1: found no field 'name' (expected: text)",
                        in + ":5:14 /nmae: found unknown field 'nmae' (expected: a known field; did you mean 'name'?)",
                        "5 lines, 1 of them bad");
        assertThat(Files.readAllLines(out)).hasSameSizeAs(INITIATIVES);
    }

    @Test
    void initiativesThatDoNotPassAGateForCertainAreCounted() {
        Ran ran = assess("--gate", "1");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).endsWith("4 lines, 0 of them bad\n4 do not pass the gate of phase 1 for certain\n");
    }

    @Test
    void manyInitiativesNeedADayAndAFileAndHaveOneFormat() {
        String day = "--as-of: none (expected: --as-of DATE, one day for all)";
        String file = "--out: none (expected: --out FILE, for a line of JSON on each)";

        assertThat(Ran.with("assess", in.toString())).isEqualTo(Ran.badInput(day, file));
        assertThat(Ran.with("assess", in.toString(), "--as-of=2016-12-31")).isEqualTo(Ran.badInput(file));
        assertThat(Ran.with("assess", in.toString(), "--format=md"))
                .isEqualTo(Ran.badInput("--format: 'md' (expected: none, for a line of JSON on each)", day, file));
    }

    @Test
    void aPortfolioThatIsNotThereIsTold() {
        Path nowhere = folder.resolve("nowhere.ndjson");

        Ran ran = Ran.with("assess", nowhere.toString(), "--as-of=2016-12-31", "--out=" + out);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).endsWith(nowhere + ": found no such file (expected: a readable file)");
    }

    private Ran assess(String... more) {
        return Ran.with(
                Stream.concat(Stream.of("assess", in.toString(), "--as-of=2016-12-31", "--out=" + out), Stream.of(more))
                        .toArray(String[]::new));
    }
}
