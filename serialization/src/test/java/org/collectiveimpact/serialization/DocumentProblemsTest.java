package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentProblemsTest {

    private static final String RANGE =
            "a year, month or day such as 2006, 2006-03 or 2006-03-15, or two of them with a slash";

    @Test
    void allProblemsAreReportedInTheOrderOfTheDocument() {
        String yaml = """
                id: Milwaukee City
                startdOn: 2006
                indicators:
                - id: births
                  direction: decreese
                  targets: {value: 3}
                  observations:
                  - period: 2006-13
                    value: "52.0"
                  - value: 5
                    period: 2007/2006
                  - []
                - 5
                partners: ymca
                partners: []
                description:
                complete: [goals, goals, gols]
                """;

        assertThat(problems(yaml, "milwaukee.yaml", Initiative.class))
                .containsExactly(
                        "milwaukee.yaml:1:1: found no field 'name' (expected: text)",
                        "milwaukee.yaml:1:5 /id: found 'Milwaukee City'"
                                + " (expected: lower-case words joined by hyphens, at most 64 characters)",
                        "milwaukee.yaml:2:1 /startdOn: found unknown field 'startdOn'"
                                + " (expected: a known field; did you mean 'startedOn'?)",
                        "milwaukee.yaml:4:3 /indicators/0: found no field 'name' (expected: text)",
                        "milwaukee.yaml:5:14 /indicators/0/direction: found 'decreese'"
                                + " (expected: increase, decrease or context; did you mean 'decrease'?)",
                        "milwaukee.yaml:6:12 /indicators/0/targets: found an object (expected: a list)",
                        "milwaukee.yaml:8:13 /indicators/0/observations/0/period: found '2006-13' (expected: " + RANGE
                                + ")",
                        "milwaukee.yaml:9:12 /indicators/0/observations/0/value: found text '52.0'"
                                + " (expected: a number, without quotes)",
                        "milwaukee.yaml:11:13 /indicators/0/observations/1/period: found '2007/2006'"
                                + " (expected: not before start, 2007-01-01)",
                        "milwaukee.yaml:12:5 /indicators/0/observations/2: found a list"
                                + " (expected: fields such as period and value)",
                        "milwaukee.yaml:13:3 /indicators/1: found number 5 (expected: fields such as id and name)",
                        "milwaukee.yaml:14:11 /partners: found text 'ymca' (expected: a list)",
                        "milwaukee.yaml:15:1 /partners: found 'partners' again (expected: each field once)",
                        "milwaukee.yaml:16:13 /description: found nothing"
                                + " (expected: text; leave the field out if nothing is known)",
                        "milwaukee.yaml:17:19 /complete/1: found the same again (expected: each at most once)",
                        "milwaukee.yaml:17:26 /complete/2: found 'gols' (expected: " + sections()
                                + "; did you mean 'goals'?)");
    }

    private static String sections() {
        return Forms.of(Section.class).expected();
    }

    @Test
    void aProblemHasParts() {
        DocumentException refused = refused("{\n  \"term\": 5, \"meaning\": \"b\"}", "a.json", Term.class);

        assertThat(refused.problems())
                .containsExactly(new Problem("a.json", 2, 11, "/term", "number 5", "text, in quotes"));
        assertThat(refused).hasMessage("a.json:2:11 /term: found number 5 (expected: text, in quotes)");
    }

    @Test
    void theMessageHasALineForEachProblem() {
        assertThat(refused("{}", "a.json", Term.class))
                .hasMessage("a.json:1:1: found no field 'term' (expected: text)\n"
                        + "a.json:1:1: found no field 'meaning' (expected: text)");
    }

    @Test
    void anUnknownFieldThatIsLikeNoOtherIsToldWhichThereAre() {
        assertThat(problems("term: a\nmeaning: b\ncolour: [{a: 1}]\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:3:1 /colour: found unknown field 'colour' (expected: term or meaning)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null|null|text",
                "5|number 5|text, in quotes",
                "true|true|text, in quotes",
                "[[\"a\"], 1]|a list|text",
                "{\"term\": {}}|an object|text"
            })
    void whatIsNoTextIsRefused(String json, String found, String expected) {
        assertThat(problems("{\"term\": \"a\", \"meaning\": " + json + "}", "a.json", Term.class))
                .containsExactly("a.json:1:26 /meaning: found " + found + " (expected: " + expected + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dueDate|\"2026-13-01\"|'2026-13-01'|a day such as 2006-03-15; there is no such day",
                "dueDate|\"2026\"|'2026'|a day such as 2006-03-15",
                "dueDate|\"2026-01-31/2026-01-31\"|'2026-01-31/2026-01-31'|a day such as 2006-03-15",
                "dueDate|2026|number 2026|a day such as 2006-03-15",
                "dueDate|null|null|a day such as 2006-03-15; leave the field out if nothing is known",
                "done|\"true\"|text 'true'|true or false",
                "done|0|number 0|true or false",
                "budget|\"5 USD\"|'5 USD'|a currency and an amount such as USD 674000",
                "budget|5.5|number 5.5|a currency and an amount such as USD 674000",
                "budget|5|'5'|a currency and an amount such as USD 674000",
                "owner|\"A B\"|'A B'|lower-case words joined by hyphens, at most 64 characters",
                "owner|7|number 7|lower-case words joined by hyphens, at most 64 characters, in quotes"
            })
    void whatIsNoSuchThingIsRefused(String field, String json, String found, String expected) {
        String document = "{\"name\": \"a\",\n\"" + field + "\":\n" + json + "}";

        assertThat(problems(document, "a.json", PlanStep.class))
                .containsExactly("a.json:3:1 /" + field + ": found " + found + " (expected: " + expected + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "value: .nan|number .nan|a finite number",
                "value: .inf|number .inf|a finite number",
                "value: .5|text '.5'|a number",
                "value: 1,5|text '1,5'|a number",
                "value: '-5'|text '-5'|a number, without quotes",
                "value: 1e101|number 1e101|a number of at most 100 digits",
                "value: 1e-101|number 1e-101|a number of at most 100 digits",
                "value: 1e999999999|number 1e999999999|a number of at most 100 digits",
                "value: -1e99999999999|number -1e99999999999|a number of at most 100 digits",
                "value: NaN|text 'NaN'|a number",
                "value: 017|text '017'|a number",
                "value: 0x1F|text '0x1F'|a number",
                "value: 0o17|text '0o17'|a number",
                "value: 1_000|text '1_000'|a number",
                "value: 12:30:45|text '12:30:45'|a number",
                "value: +5|text '+5'|a number",
                "value: yes|text 'yes'|a number",
                "value: 2006-03-15|text '2006-03-15'|a number",
                "value: ~|null|a number",
                "value:|nothing|a number",
                "value: []|a list|a number"
            })
    void whatIsNoNumberIsRefused(String line, String found, String expected) {
        int column = Math.max(line.indexOf(' ') + 2, "value:".length() + 1);

        assertThat(problems("date: 2006\n" + line, "a.yaml", Target.class))
                .containsExactly("a.yaml:2:"
                        + (line.endsWith(":") ? "value:".length() + 1 : column)
                        + " /value: found " + found + " (expected: " + expected + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2.0|number 2.0|a whole number",
                "2147483648|number 2147483648|a whole number from -2147483648 to 2147483647",
                "\"2\"|text '2'|a whole number, without quotes"
            })
    void whatIsNoWholeNumberIsRefused(String json, String found, String expected) {
        assertThat(problems("{\"id\": \"a\", \"name\": \"b\", \"phase\": " + json + "}", "a.json", Initiative.class))
                .containsExactly("a.json:1:35 /phase: found " + found + " (expected: " + expected + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "y", "n", "True", "NO"})
    void wordsThatOnceMeantYesAndNoAreTexts(String word) {
        assertThat(problems("name: a\ndone: " + word, "a.yaml", PlanStep.class))
                .containsExactly("a.yaml:2:7 /done: found text '" + word + "' (expected: true or false)");
        assertThat(Documents.parse("term: NO\nmeaning: " + word, "a.yaml", Term.class))
                .isEqualTo(Term.builder().term("NO").meaning(word).build());
    }

    @Test
    void aZeroHasNoSign() {
        assertThat(Documents.parse("{\"date\": \"2006\", \"value\": -0.0}", "a.json", Target.class)
                        .value())
                .hasToString("0.0");
    }

    @Test
    void halvesOfCharactersAreRefused() {
        assertThat(problems("{\"term\": \"a\\ud800\", \"meaning\": \"\\ude00\\ud83d\"}", "a.json", Term.class))
                .containsExactly(
                        "a.json:1:10 /term: found 'a\\uD800' (expected: whole characters of Unicode)",
                        "a.json:1:32 /meaning: found '\\uDE00\\uD83D' (expected: whole characters of Unicode)");
        assertThat(problems("term: \"\\ud800\"\nmeaning: b", "a.yaml", Term.class))
                .containsExactly("a.yaml:1:7 /term: found '\\uD800' (expected: whole characters of Unicode)");
    }

    @Test
    void aListForATextAndATextForAListAreRefused() {
        assertThat(problems("{\"id\": \"a\", \"name\": [\"b\"], \"partners\": \"ymca\"}", "a.json", Initiative.class))
                .containsExactly(
                        "a.json:1:21 /name: found a list (expected: text)",
                        "a.json:1:40 /partners: found text 'ymca' (expected: a list)");
        assertThat(problems("id: a\nname: [b]\npartners: ymca", "a.yaml", Initiative.class))
                .containsExactly(
                        "a.yaml:2:7 /name: found a list (expected: text)",
                        "a.yaml:3:11 /partners: found text 'ymca' (expected: a list)");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertThat(problems("{\"term\": \"a\", \"term\": \"b\", \"meaning\": \"c\"}", "a.json", Term.class))
                .containsExactly("a.json:1:15 /term: found 'term' again (expected: each field once)");
    }

    @Test
    void keysAreMergedByNobody() {
        assertThat(problems("term: a\nmeaning: b\n<<: {term: c}\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:3:1 /<<: found unknown field '<<' (expected: term or meaning)");
    }

    @Test
    void aNewerVersionIsRefusedBeforeAnythingElse() {
        assertThat(problems("schemaVersion: 2\nnew: field\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:1:16 /schemaVersion: found version 2"
                        + " (expected: 1; a newer release of this library may read it)");
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        assertThat(problems("schemaVersion: '1'\nterm: a\nmeaning: b\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:1:16 /schemaVersion: found text '1' (expected: 1)");
        assertThat(problems("schemaVersion: 0\nterm: a\nmeaning: b\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:1:16 /schemaVersion: found number 0 (expected: 1)");
    }

    @Test
    void theVersionComesFirst() {
        assertThat(problems("term: a\nschemaVersion: 1\nmeaning: b\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:2:1 /schemaVersion: found unknown field 'schemaVersion'"
                        + " (expected: it comes first in the document)");
    }

    @Test
    void aFoundTextIsShortenedAndShownOnOneLine() {
        String json = "{\"period\": \"a\\nb\\u0007" + "x".repeat(100) + "\", \"value\": 1}";

        assertThat(problems(json, "a.json", Observation.class))
                .containsExactly(
                        "a.json:1:12 /period: found 'a\\nb\\u0007" + "x".repeat(56) + "…' (expected: " + RANGE + ")");
    }

    @Test
    void afterAThousandProblemsTheReaderGivesUp() {
        List<String> problems = problems("complete: [" + "x, ".repeat(2000) + "]", "a.yaml", Initiative.class);

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000))
                .isEqualTo(
                        "a.yaml:1:3009 /complete/999: found more problems after this one (expected: these solved first)");
    }

    static List<String> problems(String text, String name, Class<?> type) {
        return refused(text, name, type).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static DocumentException refused(String text, String name, Class<?> type) {
        return catchThrowableOfType(DocumentException.class, () -> Documents.parse(text, name, type));
    }

    @Test
    void aDecimalCommaIsTold() {
        assertThat(problems("{ period: 2006, value: 12,5 }", "a.yaml", Observation.class))
                .containsExactly("a.yaml:1:27 /5: found unknown field '5'"
                        + " (expected: a known field; a decimal fraction has a point, such as 12.5)");
    }

    @Test
    void aDayThatDoesNotExistIsTold() {
        assertThat(problems("name: a\ndueDate: 2026-02-30\n", "a.yaml", PlanStep.class))
                .containsExactly(
                        "a.yaml:2:10 /dueDate: found '2026-02-30' (expected: a day such as 2006-03-15; there is no such day)");
        assertThat(problems("period: 2026-02-30\nvalue: 1\n", "a.yaml", Observation.class))
                .containsExactly("a.yaml:1:9 /period: found '2026-02-30' (expected: a year, month or day such as 2006,"
                        + " 2006-03 or 2006-03-15, or two of them with a slash; there is no such day)");
    }
}
