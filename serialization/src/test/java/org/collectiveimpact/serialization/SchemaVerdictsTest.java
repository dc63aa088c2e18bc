package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas and the reader, side by side on the documents of the examples and on broken ones. */
class SchemaVerdictsTest {

    private static final Map<Class<?>, JudgedSchema> SCHEMAS = Schemas.documents().stream()
            .collect(Collectors.toMap(type -> type, type -> JudgedSchema.of(Schemas.of(type))));

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("org.collectiveimpact.serialization.ShippedDocuments#all")
    void everyExampleIsSound(ShippedDocuments.Shipped document) {
        JudgedSchema schema = SCHEMAS.get(document.type());

        assertThat(schema.problems(document.text(), "a.yaml")).isEmpty();
        assertThat(schema.problems(document.json(), "a.json")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.serialization.ShippedDocuments#made")
    void whatIsMadeOfTheExamplesIsSound(Object value) {
        Class<?> type = Schemas.documents().stream()
                .filter(each -> each.isInstance(value))
                .findFirst()
                .orElseThrow();

        assertThat(SCHEMAS.get(type).problems(Documents.text(value, "a.json"), "a.json"))
                .isEmpty();
        assertThat(SCHEMAS.get(type).problems(Documents.text(value, "a.yaml"), "a.yaml"))
                .isEmpty();
    }

    @Test
    void aSampleWithSomethingOfEveryKindIsSound() {
        JudgedSchema schema = SCHEMAS.get(Initiative.class);

        assertThat(schema.problems(Samples.golden("reading-city.yaml"), "a.yaml"))
                .isEmpty();
        assertThat(schema.problems(Samples.golden("reading-city.json"), "a.json"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an unknown field|{'colour': 'red'}",
                "a field in another case|{'Phase': 1}",
                "a null|{'phase': null}",
                "a number in quotes|{'phase': '1'}",
                "a fraction|{'phase': 1.5}",
                "a number that is too large|{'phase': 2147483648}",
                "a list in place of a text|{'description': ['a']}",
                "a number in place of a text|{'description': 5}",
                "an object in place of a list|{'goals': {'id': 'a'}}",
                "a null in a list|{'goals': [null]}",
                "a goal without what it needs|{'goals': [{'id': 'a'}]}",
                "an id in capitals|{'goals': [{'id': 'A', 'statement': 'b'}]}",
                "an id with a number for a text|{'goals': [{'id': 5, 'statement': 'b'}]}",
                "an id of 65 letters|{'partners': [{'id': 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg',"
                        + " 'name': 'b'}]}",
                "a wrong word|{'complete': ['gols']}",
                "a word twice in a set|{'complete': ['goals', 'goals']}",
                "a year that is no definition|{'definition': 2012}",
                "a month that does not exist|{'startedOn': '2006-13'}",
                "a year of five digits|{'startedOn': 20061}",
                "a year with a fraction|{'startedOn': 2006.5}",
                "a day in another order|{'partners': [{'id': 'a', 'name': 'b', 'joinedOn': '15.03.2006'}]}",
                "a truth in quotes|{'references': [{'id': 'a', 'title': 'b', 'local': 'true'}]}",
                "money without a currency|{'funding': [{'id': 'a', 'funder': 'b', 'amount': '500'}]}",
                "a version in quotes|{'schemaVersion': '1'}",
                "a newer version|{'schemaVersion': 2}",
                "a version inside|{'agenda': {'schemaVersion': 1}}",
                "a schema that is no text|{'$schema': 5}",
                "a list|[]"
            })
    void whatIsBrokenBothRefuse(String what, String broken) {
        String fields = broken.replace('\'', '"');
        String document = fields.equals("[]") ? fields : head(fields) + "\"id\": \"a\", \"name\": \"b\"}";

        assertThat(SCHEMAS.get(Initiative.class).refuses(document, "a.json"))
                .as(what)
                .isTrue();
        assertThatThrownBy(() -> Documents.parse(document, "a.json")).isInstanceOf(DocumentException.class);
    }

    private static String head(String fields) {
        return fields.substring(0, fields.length() - 1) + ", ";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: 1.2",
                "version: '1.2'",
                "version: 1.2.0\noverride: [{ criterion: a, limits: { yes: '=> 7' } }]",
                "version: 1.2.0\noverride: [{ criterion: a, limits: { numbers: { days: '5' } } }]",
                "version: 1.2.0\nsettings: [{ phaseModel: { id: a, schedule: { marketing: [1] } } }]",
                "version: 1.2.0\nsettings: [{ floors: { critical: high, condition: 0 } }]"
            })
    void whatIsBrokenInARuleSetBothRefuse(String rest) {
        String document = "id: a\n" + rest + "\n";

        assertThat(SCHEMAS.get(CustomRuleSet.class).refuses(document, "a.yaml")).isTrue();
        assertThatThrownBy(() -> Documents.parse(document, "a.yaml", CustomRuleSet.class))
                .isInstanceOf(DocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "startedOn: 2006",
                "startedOn: '2006'",
                "startedOn: -0044",
                "definition: 2011",
                "definition: '2022'",
                "phase: 7",
                "goals: []",
                "complete: [goals, partners]",
                "agenda: {}"
            })
    void whatIsUnusualBothAccept(String line) {
        String document = "schemaVersion: 1\nid: a\nname: b\n" + line + "\n";

        assertThat(SCHEMAS.get(Initiative.class).problems(document, "a.yaml")).isEmpty();
        assertThat(Documents.parse(document, "a.yaml").name()).isEqualTo("b");
    }
}
