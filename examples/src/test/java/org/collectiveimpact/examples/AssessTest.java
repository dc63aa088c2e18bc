package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void theReportOfEachCaseIsTheGoldenOne(Case each) {
        assertThat(run("--case=" + each.id())).isZero();

        Golden.check(each.id() + ".txt", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void noLineOfAReportIsWiderThanATerminalUnlessAnAddressIs(Case each) {
        run("--case=" + each.id());

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void withoutACaseItIsMilwaukee() {
        assertThat(run("--case=", "--as-of=")).isZero();

        Golden.check("milwaukee-teen-pregnancy.txt", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aCaseCanBeAskedOfAnotherDay() {
        run("--case=milwaukee-teen-pregnancy", "--as-of=2013-12-31");

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Assessed as of 2013-12-31");
    }

    @Test
    void theLeastFileIsAnInitiativeOfWhichNothingIsKnown() {
        assertThat(run("--case=" + file("least.yaml", "id: least\nname: Least\n"), "--as-of=2026-06-30"))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Overall score: 0-100 of 100 (0 % answered).");
    }

    @Test
    void aNameThatIsNeitherAFileNorACaseIsOneClearError() {
        assertThat(problems("--case=milwaukee-teen-pregnanci"))
                .containsExactly("case: 'milwaukee-teen-pregnanci' (expected: a readable .yaml, .yml or .json file, or "
                        + Cases.choice("milwaukee-teen-pregnanci") + ")");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(problems("--case=" + folder))
                .containsExactly("case: '" + folder + "' (expected: a readable .yaml, .yml or .json file, or "
                        + Cases.choice("") + ")");
    }

    @Test
    void anUnknownFieldAWrongWordAndANumberForADateAreToldTogether() {
        String text = """
                id: spoilt
                name: Spoilt
                goals:
                  - id: reading
                    name: Reading
                    levle: population
                indicators:
                  - id: grade-3
                    name: Grade 3
                    direction: sideways
                meetings:
                  - date: 5
                """;

        assertThat(problems("--case=" + file("spoilt.yaml", text)))
                .containsExactly(
                        "spoilt.yaml:6:5 /goals/0/levle: found unknown field 'levle' (expected: a known field; did you"
                                + " mean 'level'?)",
                        "spoilt.yaml:10:16 /indicators/0/direction: found 'sideways' (expected: increase, decrease or"
                                + " context)",
                        "spoilt.yaml:12:11 /meetings/0/date: found number 5 (expected: a day such as 2006-03-15)");
    }

    @Test
    void aBrokenFileIsToldWithItsPlace() {
        assertThat(problems("--case=" + file("broken.yaml", "id: broken\nname: \"Broken\n")))
                .containsExactly("broken.yaml:3:1: found the end of the text (expected: a \" for the \" at 2:7)");
    }

    @Test
    void aFileOfWhichNothingIsKnownHasToBeAskedOfADay() {
        assertThat(problems("--case=" + file("least.yaml", "id: least\nname: Least\n")))
                .containsExactly("asOf: none (expected: a day such as 2015-12-31, for nothing in least has one)");
    }

    @Test
    void aFileIsAskedOfItsNewestDay() {
        run("--case=" + file("started.yaml", "id: started\nname: Started\nstartedOn: 2019-05\n"));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Assessed as of 2019-05-31");
    }

    @Test
    void whatAssessingPassesOverIsToldAndTheReportIsPrinted() {
        Path file = file("misspelt.yaml", """
                id: misspelt
                name: Misspelt
                attestations:
                  - criterion: cc-trsut
                    answer: yes
                    rater: { person: A. Jones, kind: self }
                    date: 2026-05-11
                """);

        assertThat(run("--case=" + file)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        file + ":4:16: WARNING attestations[0].criterion: 'cc-trsut' (expected: a criterion of standard"
                                + " 0.1.0; did you mean 'cc-trust'?)");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Assessed as of 2026-05-11");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertThat(problems("--as-of=tomorrow"))
                .containsExactly("asOf: 'tomorrow' (expected: a day such as 2015-12-31, or today)");
    }

    @Test
    void anArgumentThatIsNoneIsRefused() {
        assertThat(problems("--asof=2015-12-31"))
                .containsExactly("argument: '--asof=2015-12-31' (expected: --case=FILE, --as-of=DATE or --rules=FILE)");
    }

    /** Returns what went to the standard error, without the folder, after making sure that the exit code is 2. */
    private List<String> problems(String... args) {
        assertThat(run(args)).isEqualTo(2);
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8)
                .replace(folder + folder.getFileSystem().getSeparator(), "")
                .lines()
                .toList();
    }

    private int run(String... args) {
        return Assess.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
