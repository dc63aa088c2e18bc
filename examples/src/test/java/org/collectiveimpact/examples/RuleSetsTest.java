package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule sets that ship with the examples, and what they come to. */
class RuleSetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/rule-sets");
    private static final Path LAKESHORE = FOLDER.resolve("lakeshore-foundation.yaml");
    private static final Path NEIGHBOURHOOD = FOLDER.resolve("neighbourhood-check.yaml");
    private static final Path HILLSIDE = FOLDER.resolve("hillside-food-circle.yaml");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theFoundationAsksForMoreThanTheStandard() {
        RuleSet rules = Documents.readRuleSet(LAKESHORE);
        RuleSet standard = RuleSet.standard();

        assertThat(rules.criteria()).hasSameSizeAs(standard.criteria());
        assertThat(rules.criterion("sm-agreement").evidence()).contains("Yes: at least 80 %");
        assertThat(rules.criterion("lf-funder-listens").sources().get(0).citation())
                .isEqualTo("Lakeshore Foundation, What We Ask of Ourselves and of You, 2026 (invented)");
        assertThat(rules.fingerprints().scores())
                .isNotEqualTo(standard.fingerprints().scores());
    }

    @Test
    void underTheFoundationMilwaukeeHasOneMoreQuestionToAnswer() {
        Case milwaukee = Cases.of("milwaukee-teen-pregnancy");
        Assessment assessment = Documents.readRuleSet(LAKESHORE).assess(milwaukee.initiative(), milwaukee.asOf());

        assertThat(assessment.ruleSet()).hasToString("Lakeshore Foundation (invented) 1.0.0 (179 criteria)");
        assertThat(assessment.finding("lf-funder-listens"))
                .hasToString("lf-funder-listens: 0-100 of 100 (0 % answered), nobody has answered this yet");
        assertThat(assessment.gaps().stream()
                        .map(gap -> gap.finding().criterion().id()))
                .contains("lf-funder-listens")
                .doesNotContain("sm-baseline-gaps");
    }

    @Test
    void theNeighbourhoodCheckReadsLevelsAndItsOwnStages() {
        Assessment assessment = hillside();

        assertThat(assessment)
                .hasToString("Hillside Food Circle (invented) on 2026-06-30: phase Gather reached, Gather possible,"
                        + " 77 of 100 (100 % answered)");
        assertThat(assessment.phaseReached()).map(Phase::name).contains("Gather");
        assertThat(assessment.finding("nc-one-aim").score().low()).isEqualTo(0.7);
    }

    @Test
    void theInventedInitiativeContradictsItselfNowhere() {
        Initiative hillside = Documents.read(HILLSIDE);

        assertThat(InitiativeValidator.standard()
                        .against(Documents.readRuleSet(NEIGHBOURHOOD))
                        .validate(hillside))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy.yaml", "copy.json"})
    void bothAreTheSameAfterARoundTrip(String name) {
        for (Path file : List.of(LAKESHORE, NEIGHBOURHOOD)) {
            CustomRuleSet custom = Documents.read(file, CustomRuleSet.class);

            assertThat(Documents.parse(Documents.text(custom, name), name, CustomRuleSet.class))
                    .isEqualTo(custom);
        }
    }

    @Test
    void theReportsAreTheGoldenOnes() {
        assertThat(run("--rules=" + NEIGHBOURHOOD, "--case=" + HILLSIDE, "--as-of=2026-06-30"))
                .isZero();

        Golden.check("neighbourhood-check.txt", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theCommandTakesARuleSet() {
        assertThat(run("--rules=" + LAKESHORE)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Foundation (invented) 1.0.0 (179 criteria)");
    }

    @Test
    void aRuleSetThatIsNotThereIsOneClearError() {
        assertThat(run("--rules=nowhere.yaml")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("nowhere.yaml: found no such file (expected: a readable .yaml, .yml or .json file)");
    }

    private static Assessment hillside() {
        return Documents.readRuleSet(NEIGHBOURHOOD).assess(Documents.read(HILLSIDE), LocalDate.parse("2026-06-30"));
    }

    private int run(String... args) {
        return Assess.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
