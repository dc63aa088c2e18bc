package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.Disabling;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class AssessmentDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Initiative INITIATIVE = Initiative.builder()
            .id(InitiativeId.of("lakeside"))
            .name("Lakeside")
            .phase(2)
            .addAttestations(attestation("pre-champion-named", Answer.YES), attestation("cc-trust", Answer.PARTLY))
            .build();
    private static final Assessment ASSESSMENT = RuleSet.standard().assess(INITIATIVE, DAY);
    private static final RuleSet SHORTER = CustomRuleSet.extending(RuleSet.standard())
            .id("shorter")
            .version(new Version(2, 0, 0))
            .addDisable(new Disabling("cc-trust", Optional.of("Asked elsewhere.")))
            .build()
            .on(List.of(RuleSet.standard()));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"assessment.json", "assessment.yaml"})
    void anAssessmentReadsAsItWasWritten(String name) {
        Path file = folder.resolve(name);

        Documents.write(ASSESSMENT, file);

        assertThat(Documents.readAssessment(file)).isEqualTo(ASSESSMENT);
        assertThat(Documents.read(file, Assessment.class)).isEqualTo(ASSESSMENT);
    }

    @Test
    void anAssessmentByOtherRulesNeedsTheseToBeRead() {
        Assessment assessment = SHORTER.assess(INITIATIVE, DAY);
        String text = Documents.text(assessment, "a.yaml");

        assertThat(Documents.parseAssessment(text, "a.yaml", SHORTER)).isEqualTo(assessment);
        assertThatThrownBy(() -> Documents.parse(text, "a.yaml", Assessment.class))
                .isInstanceOf(DocumentException.class)
                .hasMessage("a.yaml:6:12 /summary/ruleSet: found shorter 2.0.0"
                        + " (expected: a rule set that is known: standard 0.1.0)");
    }

    @Test
    void anAssessmentInAnotherPhaseReadsAsItWasWritten() {
        Assessment assessment = ASSESSMENT.at(4);

        assertThat(Documents.parseAssessment(Documents.text(assessment, "a.json"), "a.json"))
                .isEqualTo(assessment);
    }

    @Test
    void rulesThatWouldScoreOtherwiseAreRefused() {
        String text = Documents.text(ASSESSMENT, "a.yaml");
        String own = ASSESSMENT.ruleSet().fingerprints().scores();

        assertThatThrownBy(() -> Documents.parseAssessment(text.replace(own, "0".repeat(64)), "a.yaml"))
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith("/fingerprints/scores: found '" + "0".repeat(60) + "\u2026' (expected: " + own
                        + " of the standard 0.1.0 that is known)");
    }

    @Test
    void whatDoesNotFollowFromTheFindingsIsTold() {
        String text = Documents.text(ASSESSMENT, "a.json");
        String low = "\"low\": " + ASSESSMENT.score().low();

        assertThatThrownBy(() -> Documents.parseAssessment(text.replaceFirst(low, "\"low\": 0.001"), "a.json"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("a.json:12:14 /summary/score/low: found 0.001 (expected: "
                        + ASSESSMENT.score().low() + ", as follows from the findings)");
    }

    @Test
    void findingsInAnotherOrderAreRefused() {
        String text = Documents.text(ASSESSMENT, "a.yaml");
        String first = ASSESSMENT.findings().get(0).criterion().id();

        assertThatThrownBy(() -> Documents.parseAssessment(
                        text.replaceFirst("criterion: " + first, "criterion: cc-trust"), "a.yaml"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/findings/0/criterion: found 'cc-trust' (expected: " + first
                        + ", by the order of the rule set)");
    }

    @Test
    void aMapperReadsWhatTheStandardRuleSetCameTo() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CollectiveImpactModule()).build();

        assertThat(mapper.readValue(mapper.writeValueAsString(ASSESSMENT), Assessment.class))
                .isEqualTo(ASSESSMENT);
        DatabindException refused = catchThrowableOfType(
                DatabindException.class,
                () -> mapper.readValue(
                        "[" + mapper.writeValueAsString(SHORTER.assess(INITIATIVE, DAY)) + "]",
                        new TypeReference<List<Assessment>>() {}));
        assertThat(refused.getOriginalMessage())
                .isEqualTo("/0/summary/ruleSet: found shorter 2.0.0"
                        + " (expected: a rule set that is known: standard 0.1.0)");
    }

    @Test
    void aMapperThatKnowsARuleSetReadsWhatItCameTo() {
        Assessment assessment = SHORTER.assess(INITIATIVE, DAY);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new CollectiveImpactModule(SHORTER))
                .build();

        assertThat(mapper.readValue(mapper.writeValueAsString(assessment), Assessment.class))
                .isEqualTo(assessment);
        assertThat(mapper.readValue(mapper.writeValueAsString(ASSESSMENT), Assessment.class))
                .isEqualTo(ASSESSMENT);
    }

    @Test
    void linesByARuleSetThatIsKnownAreRead() {
        Assessment assessment = SHORTER.assess(INITIATIVE, DAY);
        Path file = folder.resolve("assessments.ndjson");
        JsonLines.write(Stream.of(assessment, ASSESSMENT), file);
        JsonLines<Assessment> lines = JsonLines.of(Assessment.class);

        try (Stream<Line<Assessment>> read = lines.known(SHORTER).strict().read(file)) {
            assertThat(read.map(line -> line.value().orElseThrow())).containsExactly(assessment, ASSESSMENT);
        }
        try (Stream<Line<Assessment>> read = lines.read(file)) {
            assertThat(read.flatMap(line -> line.problems().stream()).map(Problem::toString))
                    .containsExactly(file + ":1:103 /summary/ruleSet: found shorter 2.0.0"
                            + " (expected: a rule set that is known: standard 0.1.0)");
        }
    }

    @Test
    void aSummaryIsADocumentToo() {
        Summary summary = ASSESSMENT.summary();
        String text = Documents.text(summary, "summary.json");

        assertThat(text)
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"initiative\": \"lakeside\",\n  \"name\": \"Lakeside\"");
        assertThat(Documents.parse(text, "summary.json", Summary.class)).isEqualTo(summary);
    }

    private static Attestation attestation(String criterion, Answer answer) {
        return Attestation.builder()
                .criterion(criterion)
                .answer(answer)
                .rater(Rater.builder().kind(RaterKind.SELF).person("Ann").build())
                .date(DAY.minusMonths(2))
                .build();
    }
}
