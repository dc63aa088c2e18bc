package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.collectiveimpact.model.Term;
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
                "{\"term\": [|1:11|the end of the text",
                "{\"term\": nul}|1:10|'nul}'",
                "{\"term\": NaN}|1:13|'}'",
                "{\"term\": 01}|1:11|'1}'",
                "// term|1:1|'// term'",
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
                "`term: a: b`|1:8|': b'",
                "`term: [a`|1:9|the end of the text",
                "`term: 'a`|1:9|the end of the text",
                "`term: a\n\tmeaning: b`|2:1|'\\tmeaning: b'",
                "`\tterm: a`|1:1|'\\tterm: a'",
                "`term: a\nmeaning: b\u0007`|2:11|'\\u0007'",
                "`term: @a`|1:7|'@a'"
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
                "`term: &x a\nmeaning: *x`|2:10 /meaning|the alias '*x'",
                "`term: a\nmeaning: &x [b]`|2:10 /meaning|the anchor '&x'",
                "`term: a\nmeaning: !secret b`|2:10 /meaning|the tag '!secret'",
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
                "a.yaml|`term: a\nmeaning: b\n---\nterm: c`|4:1|an object",
                "a.yaml|`term: a\nmeaning: b\n...\nmore`|4:1|'more'"
            })
    void nothingMayFollow(String name, String text, String place, String found) {
        assertThat(DocumentProblemsTest.problems(text, name, Term.class))
                .containsExactly(name + ":" + place + ": found " + found + " (expected: nothing after the document)");
    }
}
