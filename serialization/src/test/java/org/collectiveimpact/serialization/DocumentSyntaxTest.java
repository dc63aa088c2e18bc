package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSyntaxTest {

    private static final String FULL = "{\"term\": \"a\", \"meaning\": \"b\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"term\": \"a\",}|1:14|'}'",
                "{\"term\": \"a\" \"meaning\": \"b\"}|1:14|'\"meaning\": \"b\"}'",
                "{'term': \"a\"}|1:2|''term': \"a\"}'",
                "{\"term\": \"a|1:12|the end of the text",
                "`{\"term\": \"a\n\"}`|1:12|the end of the line",
                "{\"term\": nul}|1:10|'nul}'",
                "{\"term\": NaN}|1:10|'NaN}'",
                "{\"term\": -Infinity}|1:10|'-Infinity}'",
                "{\"term\": 01}|1:11|'1}'",
                "{\"term\": .5}|1:10|'.5}'",
                "{\"term\": True}|1:10|'True}'",
                "{\"term\": \"\\q\"}|1:12|'q\"}'",
                "{\"term\": \"a\u0000\"}|1:12|'\\u0000\"}'",
                "{\u0000\"term\": 1}|1:2|'\\u0000\"term\": 1}'",
                "{\"term\": \"a\tb\"}|1:12|'\\tb\"}'",
                "{1: 2}|1:2|'1: 2}'",
                "// term|1:1|'// term'",
                "/* term */|1:1|'/* term */'",
                "term: a|1:1|'term: a'"
            })
    void whatIsNoJsonIsRefused(String json, String place, String found) {
        assertThat(DocumentProblemsTest.problems(json, "a.json", Term.class))
                .last()
                .isEqualTo("a.json:" + place + ": found " + found + " (expected: well-formed JSON)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`term: a\nmeaning: b\u0007`|2:11|'\\u0007'",
                "`term: a\uD800\nmeaning: b`|1:8|'\\uD800'",
                "`term: @a`|1:7|'@a'",
                "`term: \"\\q\"`|1:9|'q\"'",
                "`: a`|1:1|': a'",
                "`...\n`|1:1|'...'",
                "`%YAML 1.2\n`|2:1|the end of the text"
            })
    void whatIsNoYamlIsRefused(String yaml, String place, String found) {
        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Term.class))
                .last()
                .isEqualTo("a.yaml:" + place + ": found " + found + " (expected: well-formed YAML)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`term: a: b`|1:8|': b'|a text with a colon stands in quotes, and fields stand below each other",
                "`term: a\n meaning: b`|2:9|': b'|a text with a colon stands in quotes, and fields stand below each other",
                "`term: \uD83D\uDE00 a: b`|1:11|': b'|a text with a colon stands in quotes, and fields stand below each other",
                "`term:\n    a: b\n  c: d`|3:3|'c: d'|is this line as far in as the others of its kind?"
            })
    void whatIsMostLikelyMeantIsTold(String yaml, String place, String found, String hint) {
        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Term.class))
                .last()
                .isEqualTo("a.yaml:" + place + ": found " + found + " (expected: well-formed YAML; " + hint + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.json|`{\"term\":\n [`|2:3|a ] for the [ at 2:2",
                "a.json|`{\"term\": 5\n\n`|3:1|a } for the { at 1:1",
                "a.yaml|`term: [a`|1:9|a ] for the [ at 1:7",
                "a.yaml|`{term: a,\nmeaning: b\n`|3:1|a } for the { at 1:1",
                "a.yaml|`term: 'a\nmeaning: b\n`|3:1|a ' for the ' at 1:7",
                "a.yaml|`term: \uD83D\uDE00\nmeaning: \"b\n`|3:1|a \" for the \" at 2:10"
            })
    void whatIsLeftOpenIsToldByItsBeginning(String name, String text, String place, String expected) {
        assertThat(DocumentProblemsTest.problems(text, name, Term.class))
                .last()
                .isEqualTo(name + ":" + place + ": found the end of the text (expected: " + expected + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`term: a\n\tmeaning: b`|2:1|'\\tmeaning: b'",
                "`\tterm: a`|1:1|'\\tterm: a'",
                "`term:\ta`|1:6|'\\ta'"
            })
    void tabsDoNotIndentYaml(String yaml, String place, String found) {
        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Term.class))
                .last()
                .isEqualTo("a.yaml:" + place + ": found " + found + " (expected: blanks instead of the tab)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`? [a, b]\n: c`|1:3|a list",
                "`{term: a, {b: c}: d}`|1:11|an object",
                "`term: a\n? *x\n: b`|2:3|an alias"
            })
    void onlyTextsAreNames(String yaml, String place, String found) {
        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Term.class))
                .last()
                .isEqualTo("a.yaml:" + place + ": found " + found + " (expected: the name of a field)");
    }

    @Test
    void anEmptyCharacterIsRefused() {
        assertThat(DocumentProblemsTest.problems("term: a\u0000\nmeaning: b", "a.yaml", Term.class))
                .containsExactly("a.yaml:1:8: found '\\u0000' (expected: well-formed YAML)");
    }

    @Test
    void aVersionOfYamlThatNobodyKnowsIsRefused() {
        assertThat(DocumentProblemsTest.problems("# new\n%YAML 3.0\n---\nterm: a\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:2:1: found '%YAML 3.0' (expected: %YAML 1.2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`term: &x a\nmeaning: *x`|2:10 /meaning|the alias '*x'",
                "`term: a\nmeaning: &x [b]`|2:10 /meaning|the anchor '&x'",
                "`term: a\nmeaning: !secret b`|2:10 /meaning|the tag '!secret'",
                "`term: a\nmeaning: !!java.net.URL [b]`|2:10 /meaning|the tag '!!java.net.URL'",
                "`term: a\nmeaning: !!str 5`|2:10 /meaning|the tag '!!str'",
                "`!!javax.script.ScriptEngineManager [b]`|1:1|the tag '!!javax.script.ScriptEngineManager'",
                "`term: a\n<<: *x`|2:5 /<<|the alias '*x'"
            })
    void whatJsonHasNotIsRefusedInYaml(String yaml, String place, String found) {
        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Term.class))
                .last()
                .isEqualTo("a.yaml:" + place + ": found " + found + " (expected: the value itself)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.json|" + FULL + "}|1:30|'}'",
                "a.json|" + FULL + " x|1:31|'x'",
                "a.json|" + FULL + " {}|1:31|an object",
                "a.yaml|`term: a\nmeaning: b\n---\nterm: c`|4:1|another document",
                "a.yaml|`---\nterm: a\nmeaning: b\n---\n`|5:1|another document",
                "a.yaml|{term: a, meaning: b} ]|1:23|']'",
                "a.yaml|`term: a\nmeaning: b\n...\nmore`|4:1|'more'"
            })
    void nothingMayFollow(String name, String text, String place, String found) {
        assertThat(DocumentProblemsTest.problems(text, name, Term.class))
                .containsExactly(name + ":" + place + ": found " + found + " (expected: nothing after the document)");
    }
}
