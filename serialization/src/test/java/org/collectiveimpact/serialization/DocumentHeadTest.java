package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.serialization.DocumentProblemsTest.problems;

import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version of a document and its schema, which come before all else. */
class DocumentHeadTest {

    private static final String TERM = "\"term\": \"a\", \"meaning\": \"b\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"schemaVersion\": 1, ",
                "{\"$schema\": \"term.json\", ",
                "{\"$schema\": \"term.json\", \"schemaVersion\": 1, ",
                "{\"schemaVersion\": 1, \"$schema\": \"term.json\", "
            })
    void bothMayBeThereInAnyOrder(String head) {
        assertThat(Documents.parse(head + TERM, "a.json", Term.class)).isEqualTo(term());
        assertThat(Documents.parse(head + TERM, "a.yaml", Term.class)).isEqualTo(term());
    }

    @Test
    void theSchemaIsNotKept() {
        Term read = Documents.parse("$schema: term.json\nterm: a\nmeaning: b\n", "a.yaml", Term.class);

        assertThat(Documents.text(read, "a.yaml")).isEqualTo("schemaVersion: 1\nterm: a\nmeaning: b\n");
    }

    @Test
    void theLineThatEditorsReadIsAComment() {
        String text = "# yaml-language-server: $schema=term.json\nschemaVersion: 1\nterm: a\nmeaning: b\n";

        assertThat(Documents.parse(text, "a.yaml", Term.class)).isEqualTo(term());
    }

    @Test
    void aSchemaThatIsNoTextIsRefused() {
        assertThat(problems("{\"$schema\": {\"a\": 5},\n" + TERM, "a.json", Term.class))
                .containsExactly("a.json:1:13 /$schema: found an object (expected: text)");
    }

    @Test
    void eachIsThereOnce() {
        assertThat(problems("$schema: a\nschemaVersion: 1\n$schema: b\nterm: a\nmeaning: b\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:3:1 /$schema: found '$schema' again (expected: each field once)");
        assertThat(problems("schemaVersion: 1\nschemaVersion: 1\nterm: a\nmeaning: b\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:2:1 /schemaVersion: found 'schemaVersion' again (expected: each field once)");
    }

    @Test
    void theSchemaComesFirst() {
        assertThat(problems("term: a\n$schema: b\nmeaning: b\n", "a.yaml", Term.class))
                .containsExactly("a.yaml:2:1 /$schema: found unknown field '$schema'"
                        + " (expected: it comes first in the document)");
    }

    private static Term term() {
        return Documents.parse("{" + TERM, "a.json", Term.class);
    }
}
