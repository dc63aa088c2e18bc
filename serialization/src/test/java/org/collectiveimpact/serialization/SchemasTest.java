package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that are published; {@code -Dgolden=write} writes them anew. */
class SchemasTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "collectiveimpact", "serialization");
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.serialization.Schemas#documents")
    void aSchemaSaysWhatTheTypesSay(Class<?> document) throws IOException {
        Comments comments = Comments.ofAll();
        assumeTrue(comments.areKnown());
        JsonNode derived = SchemaDerivation.of(document, comments);
        String schema = Format.JSON.text(out -> MAPPER.writeTree(out, derived));
        Path file = FOLDER.resolve(Schemas.resource(document));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema);
        }

        assertThat(Files.readString(file)).isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.serialization.Schemas#documents")
    void aSchemaIsOne(Class<?> document) {
        String address = SpecificationVersion.DRAFT_2020_12.getDialectId();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(registry.getSchema(SchemaLocation.of(address)).validate(Schemas.of(document), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.serialization.Schemas#documents")
    void everyFieldIsDescribedInPlainWords(Class<?> document) {
        String text = Schemas.of(document);
        JsonNode schema = MAPPER.readTree(text);

        assertThat(schema.findValues("properties").stream()
                        .flatMap(properties -> properties.properties().stream())
                        .filter(field -> !field.getValue()
                                .path("description")
                                .asString("")
                                .endsWith("."))
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(text).doesNotContain("{@", "&lt;", "<p>");
    }

    @Test
    void anotherSchemaCanReferToATypeByTheIdOfTheSchema() {
        assertThat(Schemas.of(Initiative.class)).contains("\"$id\": \"urn:collective-impact:schema:initiative:1\"");
        assertThat(Schemas.of(CustomRuleSet.class))
                .contains("\"$id\": \"urn:collective-impact:schema:custom-rule-set:1\"");
        assertThat(MAPPER.readTree(Schemas.of(Initiative.class)).at("/$defs/Indicator/required"))
                .hasToString("[\"id\",\"name\"]");
    }

    @Test
    void onlyDocumentsHaveASchema() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schemas.of(Partner.class))
                .withMessage("type: org.collectiveimpact.model.Partner"
                        + " (expected: one of Initiative, CustomRuleSet, RuleSet, Assessment, Summary,"
                        + " Comparison, Questions, Plan, Robustness, Agreement)");
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.serialization.Schemas#documents")
    void aTypeThatIsWrittenAsTextHasAPattern(Class<?> document) {
        assertThat(MAPPER.readTree(Schemas.of(document)).get("$defs").properties().stream()
                        .filter(type -> type.getValue().toString().contains("As text:"))
                        .filter(type -> !type.getValue().toString().matches(".*\"(pattern|enum)\".*"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void aSchemaIsOfAType() {
        assertThatNullPointerException().isThrownBy(() -> Schemas.of(null)).withMessage("document");
    }
}
