package org.collectiveimpact.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.Block;
import org.collectiveimpact.examples.Case;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.Golden;
import org.collectiveimpact.examples.Written;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.serialization.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessCommandTest {

    private static final String MILWAUKEE = "milwaukee-teen-pregnancy";
    private static final String DAY_OF_CASE = "as of 2015-12-31, the day of the case (for another: --as-of DATE)\n";
    private static final Case CASE = Cases.of(MILWAUKEE);
    private static final Assessment ASSESSMENT = RuleSet.standard().assess(CASE.initiative(), CASE.asOf());
    private static final ReadinessReport REPORT = ReadinessReport.of(ASSESSMENT);

    @TempDir
    Path folder;

    @Test
    void aCaseIsReportedAsTextOfItsDay() {
        Ran ran = Ran.with("assess", MILWAUKEE);

        Golden.check(MILWAUKEE + ".txt", ran.out());
        assertThat(ran).isEqualTo(new Ran(0, ran.out(), DAY_OF_CASE));
    }

    @Test
    void aDayThatIsNamedIsNotTold() {
        Ran ran = Ran.with("assess", MILWAUKEE, "--as-of", "2013-12-31");

        assertThat(ran.out()).contains("Assessed as of 2013-12-31");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aFileIsAskedOfItsNewestDay() {
        Ran ran = Ran.with(
                "assess", Written.in(folder, "started.yaml", "id: started\nname: Started\nstartedOn: 2019-05\n"));

        assertThat(ran.out()).contains("Assessed as of 2019-05-31");
        assertThat(ran.err()).isEqualTo("as of 2019-05-31, the newest day on record (for another: --as-of DATE)\n");
    }

    @Test
    void everyFormatIsWrittenByItsName() {
        assertThat(Ran.with("assess", MILWAUKEE, "--format", "text").out()).isEqualTo(REPORT.text());
        assertThat(Ran.with("assess", MILWAUKEE, "--format=md").out()).isEqualTo(REPORT.markdown());
        assertThat(Ran.with("assess", MILWAUKEE, "--format=html").out()).isEqualTo(REPORT.html());
        assertThat(Ran.with("assess", MILWAUKEE, "--format=json").out())
                .isEqualTo(Documents.text(ASSESSMENT, "a.json"));
    }

    @ParameterizedTest
    @CsvSource({"out.txt, text", "out.html, html", "out.md, md", "out.json, json", "out, text"})
    void aFileIsWrittenInWhatItsExtensionSays(String name, String format) throws IOException {
        Path file = folder.resolve(name);

        assertThat(Ran.with("assess", MILWAUKEE, "--out", file.toString())).isEqualTo(new Ran(0, "", DAY_OF_CASE));
        assertThat(Files.readString(file))
                .isEqualTo(Ran.with("assess", MILWAUKEE, "--format", format).out());
    }

    @Test
    void anExtensionThatNamesNoFormatIsRefused() {
        Path file = folder.resolve("report.pdf");

        assertThat(Ran.with("assess", MILWAUKEE, "--out", file.toString()))
                .isEqualTo(Ran.badInput("--out: '" + file
                        + "' (expected: a name that ends in .txt, .md, .html or .json, or --format)"));
        assertThat(file).doesNotExist();
        assertThat(Ran.with("assess", MILWAUKEE, "--format=text", "--out", file.toString())
                        .code())
                .isZero();
    }

    @Test
    void whatAssessingPassesOverIsTold() {
        String file = Written.in(folder, "misspelt.yaml", """
                id: misspelt
                name: Misspelt
                goals:
                  - id: reading
                    name: ""
                    sources: [a-book]
                attestations:
                  - criterion: cc-trsut
                    answer: yes
                    rater: { person: A. Jones, kind: self }
                    date: 2026-05-11
                """);
        String goal = file + ":5:11: ERROR goals[reading].name: '' (expected: words)\n";

        assertThat(Ran.with("assess", file, "--as-of=2026-06-30").err())
                .isEqualTo(
                        file + ":8:16: WARNING attestations[0].criterion: 'cc-trsut' (expected: a criterion of standard"
                                + " 0.1.0; did you mean 'cc-trust'?)\n" + goal + file
                                + ":6:15: ERROR goals[reading].sources[0]: 'a-book' (expected: an id among references)\n");
        assertThat(Ran.with("assess", file, "--as-of=2026-06-30").code()).isZero();
        assertThat(Ran.with("assess", file, "--as-of=2026-06-30", "--rules", Block.RULES)
                        .err())
                .contains(file + ":8:16: ERROR attestations[0].criterion: 'cc-trsut' (expected: a criterion of"
                        + " neighbourhood-check");
        assertThat(Ran.with("assess", file, "--as-of=2026-06-30", "--language=es")
                        .err())
                .startsWith(file + ":8:16: AVISO attestations[0].criterion: 'cc-trsut' (se espera: ");
    }

    @Test
    void ofManyThatItPassesOverItTellsTen() {
        String file = Written.in(
                folder,
                "many.yaml",
                "id: many\nname: Many\ngoals:\n" + "  - { id: reading, name: Reading, sources: [x] }\n"
                        + IntStream.range(0, 12)
                                .mapToObj(i -> "  - { id: goal-" + i + ", name: '' }\n")
                                .collect(Collectors.joining()));

        assertThat(Ran.with("assess", file, "--as-of=2026-06-30").err().lines())
                .hasSize(11)
                .endsWith(file + ": and 3 more (see: validate)");
    }

    @Test
    void theReportIsInTheLanguageThatWasAskedFor() {
        assertThat(Ran.with("assess", MILWAUKEE, "--language", "es").out())
                .isEqualTo(REPORT.in(new Locale("es")).text());
    }

    @Test
    void aGateThatDoesNotPassForCertainIsExitCode1() {
        Ran ran = Ran.with("assess", MILWAUKEE, "--gate", "1");

        assertThat(ran)
                .isEqualTo(new Ran(
                        1,
                        REPORT.text(),
                        DAY_OF_CASE
                                + "gate of phase 1, Assess Readiness: OPEN (0 failed, 3 open of 6 requirements)\n"));
    }

    @Test
    void aGateThatPassesIsExitCode0() {
        Ran ran = Ran.with("assess", Block.in(folder), "--as-of=2026-06-30", "--gate=3", "--rules=" + Block.RULES);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("gate of phase 3, Last: PASS (0 failed, 0 open of 3 requirements)\n");
    }

    @Test
    void whatIsWrongWithAFileIsToldALineEach() {
        String spoilt = Written.in(folder, "spoilt.yaml", """
                id: spoilt
                name: Spoilt
                goals:
                  - id: reading
                    name: Reading
                    levle: population
                meetings:
                  - date: 5
                """);

        assertThat(Ran.with("assess", spoilt))
                .isEqualTo(Ran.badInput(
                        spoilt
                                + ":6:5 /goals/0/levle: found unknown field 'levle' (expected: a known field; did you mean"
                                + " 'level'?)",
                        spoilt + ":8:11 /meetings/0/date: found number 5 (expected: a day such as 2006-03-15)"));
    }

    @Test
    void aRuleSetThatIsWrongIsTold() {
        String rules = Written.in(folder, "rules.yaml", "id: rules\n");

        assertThat(Ran.with("assess", MILWAUKEE, "--rules", rules))
                .isEqualTo(Ran.badInput(
                        rules + ":1:1: found no field 'version' (expected: three whole numbers joined by dots, such"
                                + " as 1.2.0)"));
    }

    @Test
    void aCaseThatIsNoneIsTold() {
        assertThat(Ran.with("assess", "milwaukee"))
                .isEqualTo(Ran.badInput("case: 'milwaukee' (expected: a readable .yaml, .yml or .json file, or one of"
                        + " milwaukee-teen-pregnancy, vermont-farm-to-plate, cradle-cincinnati, healthy-monadnock)"));
    }

    @Test
    void argumentsThatMeanNothingAreTold() {
        assertThat(Ran.with("assess", MILWAUKEE, "--as-of", "tomorrow"))
                .isEqualTo(Ran.badInput("--as-of: 'tomorrow' (expected: a day such as 2015-12-31, or today)"));
        assertThat(Ran.with("assess", MILWAUKEE, "--format", "pdf"))
                .isEqualTo(Ran.badInput("--format: 'pdf' (expected: text, md, html or json)"));
        assertThat(Ran.with("assess", MILWAUKEE, "--language", "fr"))
                .isEqualTo(Ran.badInput("--language: 'fr' (expected: en or es)"));
        assertThat(Ran.with("assess", MILWAUKEE, "--gate", "6"))
                .isEqualTo(Ran.badInput("--gate: 6 (expected: 1 to 5)"));
        assertThat(Ran.with("assess", MILWAUKEE, "--gate", "last"))
                .isEqualTo(Ran.badInput("--gate: 'last' (expected: a whole number)"));
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Path out = folder.resolve("nowhere").resolve("out.md");

        assertThat(Ran.with("assess", MILWAUKEE, "--as-of=2015-12-31", "--out", out.toString()))
                .isEqualTo(
                        Ran.badInput("--out: '" + out + "' (expected: a file in a directory that may be written to)"));
    }
}
