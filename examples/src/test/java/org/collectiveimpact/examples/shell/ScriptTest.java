package org.collectiveimpact.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.collectiveimpact.examples.Printed;
import org.collectiveimpact.examples.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int code = -1;

    @Test
    void aWordThatIsRefusedIsOneLineAndEndsTheScript() {
        assertThat(run("""
                1 + 1
                load("milwaukee")
                2 + 2
                """)).isEqualTo("2\n");
        assertWrong("script.jsh:2: case: 'milwaukee' (expected: a readable .yaml, .yml or .json file, or one of"
                + " milwaukee-teen-pregnancy, vermont-farm-to-plate, cradle-cincinnati, healthy-monadnock)");
    }

    @Test
    void whatTheLibraryRefusesIsOneLineWithoutTheNameOfAClass() {
        run("assess(load(\"milwaukee-teen-pregnancy\")).explain(\"sm-baselin\")\n");

        assertWrong("script.jsh:1: criterion: 'sm-baselin' (expected: a criterion of standard 0.1.0, did"
                + " you mean 'sm-baseline'?)");

        run("Documents.read(Path.of(\"nowhere.yaml\"))\n");

        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .endsWith(
                        "script.jsh:1: nowhere.yaml: found no such file (expected: a readable .yaml, .yml or .json file)");
    }

    @Test
    void namesThatTwoPackagesHaveMeanOneType() {
        assertThat(run("""
                Report.class
                Agreement.class
                Term.class
                Standing.class
                """)).isEqualTo("""
                class org.collectiveimpact.reports.Report
                class org.collectiveimpact.planning.Agreement
                interface org.collectiveimpact.model.Term
                class org.collectiveimpact.network.Standing
                """);
    }

    @Test
    void everyProblemOfAFileIsToldOnALine() {
        String file = Written.in(folder, "spoilt.yaml", "id: spoilt\nnmae: Spoilt\n");

        run("\nload(\"" + file.replace("\\", "\\\\") + "\")\n");

        assertWrong("script.jsh:2: " + file + ":1:1: found no field 'name' (expected: text)\n" + file
                + ":2:1 /nmae: found unknown field 'nmae' (expected: a known field; did you mean 'name'?)");
    }

    @Test
    void aScriptThatIsNotThereIsTold() {
        Path nowhere = folder.resolve("script.jsh");

        run(nowhere);

        assertWrong("script: '" + nowhere + "' (expected: a readable file in UTF-8)");
    }

    private void assertWrong(String line) {
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).strip().replace(System.lineSeparator(), "\n"))
                .isEqualTo(line.startsWith("script:") ? line : folder + File.separator + line);
    }

    private String run(String text) {
        return run(Path.of(Written.in(folder, "script.jsh", text)));
    }

    private String run(Path script) {
        return Printed.by(
                () -> code = Script.run(script, System.out, new PrintStream(err, true, StandardCharsets.UTF_8)));
    }
}
