package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule sets in files, and everything that is wrong with them at once. */
class RuleSetDocumentTest {

    private static final String SOUND = """
            id: lakeshore
            version: 1.2.0
            title: Lakeshore Foundation
            parents:
              - { id: standard, version: 0.1.0 }
            dimensions:
              - { id: good-faith, title: Good faith }
            sources:
              - { key: LF2026, citation: "Lakeshore Foundation, What We Ask, 2026" }
            scales:
              - id: how-often
                levels:
                  - { id: seldom, title: Seldom, value: 0 }
                  - { id: often, title: Often, value: 0.7 }
                  - { id: always, title: Always, value: 1 }
            settings:
              - reason: Our board wants every condition well established.
                floors: { critical: 0.5, condition: 0.6 }
              - reason: Few of our partners know five phases.
                phaseModel: { id: three-phases }
            disable:
              - criterion: sm-baseline-gaps
                reason: We do that together with every grantee.
            override:
              - criterion: sm-short-list
                reason: Our initiatives serve two counties.
                severity: minor
                limits: { yes: "<= 7" }
              - criterion: cc-workgroup-cadence
                reason: Our work groups meet every second month.
                limits:
                  numbers: { days: 65 }
            add:
              - id: lf-promises
                reason: Trust is why we give.
                dimension: good-faith
                component: community-involvement
                phase: 2
                severity: major
                aspect: functioning
                question: Do partners keep what they promise?
                evidence: A review of promises made and kept.
                remedy: List the promises, and ask once a quarter.
                effort: 2
                scale: how-often
                sources: [LF2026, S002]
            """;

    @TempDir
    Path folder;

    @Test
    void aFileExtendsTheStandardRuleSet() throws IOException {
        RuleSet rules = Documents.readRuleSet(Files.writeString(folder.resolve("lakeshore.yaml"), SOUND));

        assertThat(rules).hasToString("Lakeshore Foundation 1.2.0 (179 criteria)");
        assertThat(rules.floors()).isEqualTo(new Floors(0.5, 0.6));
        assertThat(rules.phaseModel().id()).isEqualTo("three-phases");
        assertThat(rules.criterion("sm-short-list").evidence())
                .isEqualTo(
                        "Number of headline indicators of the goal with the most; those that name no goal may be of any."
                                + " Yes: at most 7; partly: at most 10.");
        assertThat(rules.criterion("cc-workgroup-cadence").evidence()).contains("in the last 65 days");
        assertThat(rules.criterion("lf-promises").scale()).hasToString("seldom 0.0, often 0.7, always 1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakeshore.yaml", "lakeshore.json"})
    void whatIsWrittenReadsAsTheSameValue(String name) {
        CustomRuleSet custom = Documents.parse(SOUND, "lakeshore.yaml", CustomRuleSet.class);
        String text = Documents.text(custom, name);

        assertThat(Documents.parse(text, name, CustomRuleSet.class)).isEqualTo(custom);
        assertThat(Documents.parseRuleSet(text, name)).isEqualTo(Documents.parseRuleSet(SOUND, "lakeshore.yaml"));
    }

    @Test
    void itsOwnRuleSetsCanBeExtendedInTurn() {
        RuleSet lakeshore = Documents.parseRuleSet(SOUND, "lakeshore.yaml");
        RuleSet city = Documents.parseRuleSet("""
                id: city
                version: 1.0.0
                parents: [{ id: lakeshore, version: 1.2.0 }]
                override:
                  - criterion: lf-promises
                    reason: Here everything hangs on it.
                    severity: critical
                """, "city.yaml", lakeshore);

        assertThat(city.criteria()).hasSameSizeAs(lakeshore.criteria());
        assertThat(city.floors()).isEqualTo(lakeshore.floors());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        String yaml = """
                id: lakeshore
                version: 1.0.0
                parents:
                  - { id: standard, version: 0.1.0 }
                  - { id: clinic, version: 1.0.0 }
                disable:
                  - criterion: sm-baselin
                    reason: We know better.
                  - criterion: cc-trust
                override:
                  - criterion: sm-baseline
                    reason: It is what it is.
                    severity: critical
                  - criterion: sm-target
                    reason: ""
                    phase: 7
                    limits: { yes: ">= 0.8" }
                add:
                  - id: lf-promises
                    reason: Trust is why we give.
                    dimension: governanse
                    component: community-involvement
                    phase: 2
                    severity: major
                    aspect: functioning
                    question: Do partners keep what they promise?
                    evidence: A review of promises made and kept.
                    remedy: List the promises.
                    effort: 2
                    measure: sm-short-lst
                    scale: how-often
                scales:
                  - id: how-often
                    levels:
                      - { id: seldom, title: Seldom, value: 0.5 }
                      - { id: often, title: Often, value: 0.5 }
                """;
        RuleSet clinic = Documents.parseRuleSet("""
                id: clinic
                version: 1.0.0
                parents: [{ id: standard, version: 0.1.0 }]
                settings:
                  - { reason: A clinic is a guide., policy: guide }
                override:
                  - { criterion: sm-curve, reason: Time., phase: 3 }
                """, "clinic.yaml");

        assertThat(problems(yaml, "lakeshore.yaml", clinic))
                .containsExactly(
                        "lakeshore.yaml:4:3 /parents: found parents that disagree on policy (expected: a setting of"
                                + " policy that settles it)",
                        "lakeshore.yaml:4:3 /parents: found parents that disagree on 'sm-curve' (expected: an override"
                                + " that settles it, or a disable)",
                        "lakeshore.yaml:7:16 /disable/0/criterion: found 'sm-baselin' (expected: a criterion of standard"
                                + " 0.1.0 or clinic 1.0.0; did you mean 'sm-baseline'?)",
                        "lakeshore.yaml:9:5 /disable/1: found no reason (expected: a reason, in a sentence)",
                        "lakeshore.yaml:13:15 /override/0/severity: found the same as in standard 0.1.0 or clinic 1.0.0"
                                + " (expected: another, or none)",
                        "lakeshore.yaml:15:13 /override/1/reason: found '' (expected: a reason, in a sentence)",
                        "lakeshore.yaml:16:12 /override/1/phase: found 7 (expected: 1 to 5)",
                        "lakeshore.yaml:17:20 /override/1/limits/yes: found >= 0.8 (expected: a new evidence beside it,"
                                + " for the words of sm-target would no longer be true)",
                        "lakeshore.yaml:21:16 /add/0/dimension: found 'governanse' (expected: the id of a dimension; did"
                                + " you mean 'governance'?)",
                        "lakeshore.yaml:30:14 /add/0/measure: found 'sm-short-lst' (expected: the id of a structural"
                                + " criterion; did you mean 'sm-short-list'?)",
                        "lakeshore.yaml:33:5 /scales/0: found levels: [seldom 0.5, often 0.5] (expected: values that"
                                + " increase)");
    }

    @Test
    void whatCannotBeReadDoesNotHideWhatCannotBeMeant() {
        String yaml = """
                id: lakeshore
                version: 1.0.0
                tilte: Lakeshore
                parents: [{ id: standard, version: 0.1.0 }]
                settings:
                  - weights: { critical: 0, major: 2, minor: 1 }
                override:
                  - criterion: sm-baselin
                    severity: importnat
                  - criterion: sm-target
                    reason: Rounder.
                    limits: { yes: 80 % }
                add:
                  - id: sm-baseline
                    reason: Again.
                    dimension: governance
                    component: community-involvement
                    phase: 2
                    severity: major
                    aspect: functioning
                    question: Again?
                    evidence: Again.
                    remedy: Again.
                    effort: hard
                  - id: lf-trust
                    dimension: governanse
                    component: community-involvement
                    phase: 2
                    severity: major
                    aspect: functioning
                    question: Is there trust?
                    evidence: A survey.
                    remedy: Ask.
                    effort: 2
                """;

        assertThat(problems(yaml, "lakeshore.yaml"))
                .containsExactly(
                        "lakeshore.yaml:3:1 /tilte: found unknown field 'tilte' (expected: a known field; did you mean"
                                + " 'title'?)",
                        "lakeshore.yaml:6:14 /settings/0/weights: found critical: 0.0 (expected: from 1.0E-100 to 1.0E100)",
                        "lakeshore.yaml:8:5 /override/0: found no reason (expected: a reason, in a sentence)",
                        "lakeshore.yaml:8:16 /override/0/criterion: found 'sm-baselin' (expected: a criterion of"
                                + " standard 0.1.0; did you mean 'sm-baseline'?)",
                        "lakeshore.yaml:9:15 /override/0/severity: found 'importnat' (expected: critical, major or"
                                + " minor)",
                        "lakeshore.yaml:12:20 /override/1/limits/yes: found '80 %' (expected: a comparison and a"
                                + " number, such as >= 0.9)",
                        "lakeshore.yaml:24:13 /add/0/effort: found text 'hard' (expected: a whole number)",
                        "lakeshore.yaml:25:5 /add/1: found no reason (expected: a reason, in a sentence)",
                        "lakeshore.yaml:26:16 /add/1/dimension: found 'governanse' (expected: the id of a dimension; did"
                                + " you mean 'governance'?)");
    }

    @Test
    void whatFollowsIsToldBeforeWhatIsMeant() {
        String json = """
                {"id": "own", "version": "1.0.0", "parents": [{"id": "standrad", "version": "0.1.0"}]}]
                """;

        assertThat(problems(json, "own.json"))
                .containsExactly("own.json:1:87: found ']' (expected: nothing after the document)");
    }

    @Test
    void problemsInJsonHaveTheirPlaceToo() {
        String json = """
                {
                  "id": "lakeshore",
                  "version": "1.0.0",
                  "parents": [{"id": "standrad", "version": "0.1.0"}],
                  "settings": [{"phaseModel": {"id": "own", "phases": ["One"],
                    "schedule": {"planning": [1, 1, 1, 1, 1]}}}]
                }
                """;

        assertThat(problems(json, "lakeshore.json"))
                .containsExactly(
                        "lakeshore.json:4:22 /parents/0/id: found 'standrad' (expected: a known rule set; did you mean"
                                + " 'standard'?)",
                        "lakeshore.json:6:18 /settings/0/phaseModel/schedule/planning: found 'planning' (expected:"
                                + " governance-infrastructure, strategic-planning, community-involvement or"
                                + " evaluation-improvement)");
    }

    @Test
    void aVersionThatDoesNotRiseIsAnError() {
        RuleSet earlier = Documents.parseRuleSet(SOUND, "lakeshore.yaml");
        String later = SOUND.replace("effort: 2", "effort: 3");

        assertThat(problems(later, "lakeshore.yaml", earlier))
                .containsExactly("lakeshore.yaml:2:10 /version: found 1.2.0 (expected: 1.2.1 or higher, for words,"
                        + " sources, effort, prerequisites or order differ from those of 1.2.0)");
        assertThat(Documents.parseRuleSet(later.replace("version: 1.2.0", "version: 1.2.1"), "lakeshore.yaml", earlier))
                .hasToString("Lakeshore Foundation 1.2.1 (179 criteria)");
    }

    @Test
    void aVersionIsThreeNumbers() {
        assertThat(problems("id: own\nversion: 1.0\n", "own.yaml"))
                .containsExactly("own.yaml:2:10 /version: found number 1.0 (expected: three whole numbers joined by"
                        + " dots, such as 1.2.0)");
    }

    @Test
    void aPhaseModelIsWrittenByTheIdsOfItsComponents() {
        String yaml = """
                schemaVersion: 1
                id: own
                version: 1.0.0
                settings:
                  - phaseModel:
                      id: two
                      phases:
                        - Before
                        - After
                      schedule:
                        governance-infrastructure:
                          - 1
                          - 1
                          - 1
                          - 2
                          - 2
                """;

        assertThat(Documents.text(Documents.parse(yaml, "own.yaml", CustomRuleSet.class), "own.yaml"))
                .isEqualToIgnoringWhitespace(yaml);
    }

    private static List<String> problems(String text, String name, RuleSet... known) {
        DocumentException e =
                catchThrowableOfType(DocumentException.class, () -> Documents.parseRuleSet(text, name, known));
        return e.problems().stream().map(Problem::toString).toList();
    }
}
