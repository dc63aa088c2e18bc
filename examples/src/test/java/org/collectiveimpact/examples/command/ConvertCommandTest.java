package org.collectiveimpact.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.Case;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.Written;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.Schemas;
import org.collectiveimpact.serialization.csv.FigureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final Ran DONE = new Ran(0, "", "");
    private static final Case MILWAUKEE = Cases.of("milwaukee-teen-pregnancy");
    private static final Initiative INITIATIVE = MILWAUKEE.initiative();

    @TempDir
    Path folder;

    @Test
    void aCaseBecomesJsonThatBecomesYaml() {
        String json = path("milwaukee.json");
        String yaml = path("milwaukee.yaml");

        assertThat(Ran.with("convert", MILWAUKEE.id(), json)).isEqualTo(DONE);
        assertThat(Ran.with("convert", json, yaml)).isEqualTo(DONE);
        assertThat(Documents.read(Path.of(yaml))).isEqualTo(INITIATIVE);
    }

    @Test
    void observationsGoOutAndComeBackAsATable() throws IOException {
        String table = path("values.csv");
        String bare = path("bare.json");
        String full = path("full.json");
        Documents.write(
                INITIATIVE.withIndicators(INITIATIVE.indicators().stream()
                        .map(indicator -> indicator.withObservations())
                        .toList()),
                Path.of(bare));

        assertThat(Ran.with("convert", MILWAUKEE.id(), table)).isEqualTo(DONE);
        assertThat(Files.readString(Path.of(table)))
                .isEqualTo(FigureTable.OBSERVATIONS.text(INITIATIVE).text());
        assertThat(Ran.with("convert", bare, full, "--add", table)).isEqualTo(added("31 of 31"));
        assertThat(Ran.with("convert", MILWAUKEE.id(), full, "--add", table)).isEqualTo(added("0 of 31"));
        assertThat(Documents.read(Path.of(full))).isEqualTo(INITIATIVE);
    }

    @Test
    void howManyObservationsWereAddedIsTold() {
        String table = Written.in(
                folder, "values.csv", "indicator,period,value\nteen-birth-rate,2030,1\nteen-birth-rate,2030,1\n");

        assertThat(Ran.with("convert", MILWAUKEE.id(), path("out.yaml"), "--add", table))
                .isEqualTo(added("2 of 2"));
    }

    private static Ran added(String rows) {
        return new Ran(
                0,
                "",
                "added " + rows
                        + " rows, without those that were there (validate tells which repeat or contradict others)\n");
    }

    @Test
    void anyTypeOfDocumentIsConvertedByItsName() {
        Assessment assessment = RuleSet.standard().assess(INITIATIVE, MILWAUKEE.asOf());
        String json = path("assessment.json");
        String yaml = path("assessment.yaml");
        Documents.write(assessment, Path.of(json));

        assertThat(Ran.with("convert", json, yaml, "--type", "assessment")).isEqualTo(DONE);
        assertThat(Documents.readAssessment(Path.of(yaml))).isEqualTo(assessment);
        assertThat(Ran.with(
                        "convert",
                        "src/main/resources/rule-sets/neighbourhood-check.yaml",
                        json,
                        "--type=custom-rule-set"))
                .isEqualTo(DONE);
    }

    @Test
    void onlyAnInitiativeHasObservations() {
        Ran refused = Ran.badInput("--type: 'summary' (expected: initiative, which alone has observations)");

        assertThat(Ran.with("convert", "in.json", "out.csv", "--type=summary")).isEqualTo(refused);
        assertThat(Ran.with("convert", "in.json", "out.json", "--type=summary", "--add=values.csv"))
                .isEqualTo(refused);
    }

    @Test
    void aTypeThatIsNoneIsTold() {
        assertThat(Ran.with("convert", "in.json", "out.json", "--type=asessment"))
                .isEqualTo(Ran.badInput("--type: 'asessment' (expected: "
                        + Choice.among(
                                Schemas.documents().stream().map(Schemas::name).toList())
                        + ", did you mean 'assessment'?)"));
    }

    @Test
    void badCellsAreToldWithTheirPlaces() {
        String table =
                Written.in(folder, "values.csv", "indicator,period,value\nteen-birth-rate,2016,many\nteens,2016,1\n");

        assertThat(Ran.with("convert", MILWAUKEE.id(), path("out.yaml"), "--add", table))
                .isEqualTo(Ran.badInput(
                        table + ":2:22 value: found 'many' (expected: a number such as 52.0)",
                        table + ":3:1 indicator: found 'teens' (expected: an indicator of the initiative)"));
    }

    @Test
    void anExtensionThatIsNoneIsTold() {
        assertThat(Ran.with("convert", MILWAUKEE.id(), path("out.xml")))
                .isEqualTo(Ran.badInput(path("out.xml") + ": found extension .xml (expected: .yaml, .yml or .json)"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
