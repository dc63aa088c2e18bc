package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are made to exhaust their reader: each is refused at once, in a stack and a heap of any size. */
@Timeout(60)
class DocumentBombsTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.json|[|1:65|/0",
                "a.yaml|[|1:65|/0",
                "a.yaml|`- `|1:129|/0",
                "a.json|`{\"a\":`|1:321|/a",
                "a.yaml|`{a: `|1:257|/a"
            })
    void aHundredThousandLevelsEndAtTheSixtyFifth(String name, String level, String place, String step) {
        assertThat(DocumentProblemsTest.problems(level.repeat(MANY), name, Term.class))
                .hasSize(2)
                .last()
                .isEqualTo(
                        name + ":" + place + " " + step.repeat(64) + ": found level 65 (expected: at most 64 levels)");
    }

    @Test
    void levelsByIndentationEndAtTheSixtyFifth() {
        String yaml =
                IntStream.range(0, 2000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());

        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Term.class))
                .last()
                .isEqualTo("a.yaml:65:65 " + "/a".repeat(64) + ": found level 65 (expected: at most 64 levels)");
    }

    @Test
    void namesThatAreObjectsEndAtTheFirst() {
        assertThat(DocumentProblemsTest.problems("? ".repeat(MANY), "a.yaml", Term.class))
                .containsExactly("a.yaml:1:3: found an object (expected: the name of a field)");
    }

    @Test
    void aTextOfAHundredMegabytesIsRefused() {
        String text = "{\"term\": \"" + "x".repeat(100_000_000) + "\", \"meaning\": \"b\"}";

        assertThat(DocumentProblemsTest.problems(text, "a.json", Term.class))
                .containsExactly(
                        "a.json: found a text of 100000028 characters (expected: at most 67108864 characters)");
        assertThatThrownBy(() ->
                        Documents.parse(text, "a.json", Term.class, DocumentLimits.STANDARD.withBytes(200_000_000)))
                .hasMessage("a.json:1:10 /term: found text of 100000000 characters (expected: at most 1048576)");
    }

    @ParameterizedTest
    @CsvSource({"' '", "9", "x"})
    void aLongScalarOfYamlIsNotCopiedOverAndOver(String character) {
        String text = "term: a\nmeaning: b\nnote: c" + character.repeat(8_000_000);

        assertThat(DocumentProblemsTest.problems(text, "a.yaml", Term.class))
                .containsExactly("a.yaml:3:1 /note: found unknown field 'note' (expected: term or meaning)");
    }

    @Test
    void aLineOfYamlHasALimit() {
        String text = "term: a\nmeaning: b\n# " + "x".repeat((8 << 20) - 2);

        assertThat(Documents.parse(text, "a.yaml", Term.class).meaning()).isEqualTo("b");
        assertThat(DocumentProblemsTest.problems(text + "x", "a.yaml", Term.class))
                .containsExactly("a.yaml:3:1: found a line of 8388609 characters"
                        + " (expected: at most 8388608 in a line of YAML)");
    }

    @Test
    void aliasesThatWouldExplodeAreRefusedAtTheFirstAnchor() {
        String yaml = """
                a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
                """;

        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Term.class))
                .containsExactly(
                        "a.yaml:1:1 /a: found unknown field 'a' (expected: term or meaning)",
                        "a.yaml:1:4 /a: found the anchor '&a' (expected: the value itself)");
    }

    @ParameterizedTest
    @CsvSource({"a.json", "a.yaml"})
    void aNumberOfAMillionDigitsIsRefused(String name) {
        String nines = "9".repeat(1_000_000);
        String refused = "found number " + "9".repeat(60) + "\u2026 (expected: a number of at most 100 digits)";

        assertThat(DocumentProblemsTest.problems("{\"date\": \"2006\", \"value\": " + nines + "}", name, Target.class))
                .containsExactly(name + ":1:27 /value: " + refused);
        assertThat(DocumentProblemsTest.problems(
                        "{\"id\": \"a\", \"name\": \"b\", \"phase\": " + nines + "}", name, Initiative.class))
                .containsExactly(name + ":1:35 /phase: " + refused);
        assertThat(DocumentProblemsTest.problems("{\"schemaVersion\": " + nines + "}", name, Term.class))
                .containsExactly(name + ":1:19 /schemaVersion: found version " + "9".repeat(60)
                        + "\u2026 (expected: 1; a newer release of this library may read it)");
    }

    @Test
    void anAmountOfAMillionDigitsIsRefused() {
        String json = "{\"name\": \"a\", \"budget\": \"USD " + "9".repeat(1_000_000) + "\"}";

        assertThat(DocumentProblemsTest.problems(json, "a.json", PlanStep.class))
                .containsExactly("a.json:1:25 /budget: found 'USD " + "9".repeat(56)
                        + "\u2026' (expected: a currency and an amount such as USD 674000)");
    }

    @Test
    void aWordOfAMillionLettersIsLikeNoOther() {
        String word = "x".repeat(1_000_000);

        assertThat(DocumentProblemsTest.problems("? " + word + "\n: 1\nterm: a\nmeaning: b\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:1:3 /" + word + ": found unknown field '" + "x".repeat(60)
                        + "\u2026' (expected: term or meaning)");
    }

    @Test
    void anIdOfAMillionWordsDoesNotOverflowTheStack() {
        String id = "a-".repeat(1_000_000);
        String json = "{\"id\": \"own\", \"version\": \"1.0.0\", \"scales\": [{\"id\": \"" + "a-".repeat(500_000)
                + "a\", \"levels\": [{\"id\": \"" + "a-".repeat(500_000)
                + "a\", \"title\": \"A\", \"value\": 0}, {\"id\": \"b\", \"title\": \"B\", \"value\": 1}]}]}";

        assertThat(DocumentProblemsTest.problems(
                        "{\"id\": \"" + id + "\", \"name\": \"b\"}", "a.json", Initiative.class))
                .hasSize(1);
        assertThatThrownBy(() -> Documents.parseRuleSet(json, "a.json")).isInstanceOf(DocumentException.class);
    }

    @Test
    void manyProblemsOfMeaningEndWhereTheReaderSays() {
        String json =
                "{\"id\": \"own\", \"version\": \"1.0.0\", \"parents\": [{\"id\": \"standard\", \"version\": \"0.1.0\"}],"
                        + " \"disable\": [" + "{\"criterion\": \"sm-baselin\", \"reason\": \"a\"}, ".repeat(20_000)
                        + "5]}";

        assertThatThrownBy(() -> Documents.parseRuleSet(json, "a.json", DocumentLimits.STANDARD.withProblems(10)))
                .isInstanceOfSatisfying(
                        DocumentException.class, e -> assertThat(e.problems()).hasSize(11));
    }
}
