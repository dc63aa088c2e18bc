package org.collectiveimpact.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.examples.Golden;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final List<String> NAMES =
            Schemas.documents().stream().map(Schemas::name).toList();

    @TempDir
    Path folder;

    @Test
    void helpListsTheCommands() {
        Ran ran = Ran.with("--help");

        Golden.check("help.txt", ran.out());
        assertThat(ran).isEqualTo(new Ran(0, ran.out(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "validate", "schema", "convert"})
    void everyCommandHasHelpOfItsOwn(String command) {
        Ran ran = Ran.with(command, "--help");

        Golden.check("help-" + command + ".txt", ran.out());
        assertThat(ran).isEqualTo(new Ran(0, ran.out(), ""));
    }

    @Test
    void theVersionNamesTheRuleSetAndTheJava() {
        assertThat(Ran.with("--version"))
                .isEqualTo(new Ran(
                        0,
                        "collective-impact (not from a jar)\nrule set standard 0.1.0\nJava " + Runtime.version() + "\n",
                        ""));
    }

    @Test
    void aCommandThatIsNoneIsTold() {
        assertThat(Ran.with("asess", "milwaukee-teen-pregnancy"))
                .isEqualTo(Ran.badInput(
                        "command: 'asess' (expected: assess, validate, schema, convert or a .jsh file, did you"
                                + " mean 'assess'?)"));
        assertThat(Ran.with("tour.jhs"))
                .isEqualTo(Ran.badInput(
                        "command: 'tour.jhs' (expected: assess, validate, schema, convert or a .jsh file)"));
    }

    @Test
    void anOptionThatIsNoneIsTold() {
        assertThat(Ran.with("assess", "healthy-monadnock", "--asof", "2015-12-31"))
                .isEqualTo(Ran.badInput("Unknown options: '--asof', '2015-12-31'; did you mean --as-of?"
                        + " (see: collective-impact assess --help)"));
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(Ran.with("assess"))
                .isEqualTo(Ran.badInput(
                        "Missing required parameter: 'CASE-OR-FILE' (see: collective-impact assess --help)"));
        assertThat(Ran.with("convert", "in.json"))
                .isEqualTo(Ran.badInput("Missing required parameter: 'OUT' (see: collective-impact convert --help)"));
    }

    @Test
    void theNamesOfTheSchemasAreListed() {
        assertThat(Ran.with("schema")).isEqualTo(new Ran(0, String.join("\n", NAMES) + "\n", ""));
    }

    @Test
    void aSchemaIsPrintedOrWritten() throws IOException {
        Path file = folder.resolve("initiative-1.schema.json");

        assertThat(Ran.with("schema", "initiative")).isEqualTo(new Ran(0, Schemas.of(Initiative.class), ""));
        assertThat(Ran.with("schema", "initiative", "--out", file.toString())).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(Schemas.of(Initiative.class));
    }

    @Test
    void aSchemaThatIsNoneIsTold() {
        assertThat(Ran.with("schema", "initiatives"))
                .isEqualTo(Ran.badInput(
                        "type: 'initiatives' (expected: " + Choice.among(NAMES) + ", did you mean 'initiative'?)"));
    }
}
