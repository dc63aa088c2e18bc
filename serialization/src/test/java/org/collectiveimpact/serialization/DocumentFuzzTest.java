package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bytes of any kind are read as a value or refused with problems, and a value that was read is written and read again
 * as the same.
 *
 * <p>The build tries the seeds beside this class in the resources. With {@code -Pfuzz} one target is fuzzed for as long
 * as wanted, and what it finds is added to the seeds.
 */
class DocumentFuzzTest {

    private static final JsonMapper HOST =
            JsonMapper.builder().addModule(new CollectiveImpactModule()).build();

    @FuzzTest
    void initiativesInJson(byte[] bytes) {
        tryInitiative(bytes, "fuzz.json");
    }

    @FuzzTest
    void initiativesInYaml(byte[] bytes) {
        tryInitiative(bytes, "fuzz.yaml");
    }

    @FuzzTest
    void ruleSetsInJson(byte[] bytes) {
        tryRuleSet(bytes, "fuzz.json");
    }

    @FuzzTest
    void ruleSetsInYaml(byte[] bytes) {
        tryRuleSet(bytes, "fuzz.yaml");
    }

    @MethodSource("assessmentInJson")
    @FuzzTest
    void assessmentsInJson(byte[] bytes) {
        tryAssessment(bytes, "fuzz.json");
    }

    @MethodSource("assessmentInYaml")
    @FuzzTest
    void assessmentsInYaml(byte[] bytes) {
        tryAssessment(bytes, "fuzz.yaml");
    }

    @FuzzTest
    void initiativesOneALine(byte[] bytes) {
        JsonLines<Initiative> lines = JsonLines.of(Initiative.class);
        List<Initiative> read = values(lines.read(new ByteArrayInputStream(bytes), "fuzz.ndjson"));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JsonLines.write(read.stream(), written);
        assertThat(values(lines.read(new ByteArrayInputStream(written.toByteArray()), "again.ndjson")))
                .isEqualTo(read);
    }

    private static List<Initiative> values(Stream<Line<Initiative>> lines) {
        try (lines) {
            return lines.flatMap(line -> line.value().stream()).toList();
        }
    }

    @FuzzTest
    void initiativesInTheMapperOfAHost(byte[] bytes) {
        Initiative read;
        try {
            read = HOST.readValue(bytes, Initiative.class);
        } catch (JacksonException e) {
            assertThat(e.getOriginalMessage()).isNotEmpty();
            return;
        }
        if (read != null) {
            assertThat(HOST.readValue(HOST.writeValueAsBytes(read), Initiative.class))
                    .isEqualTo(read);
        }
    }

    /** Returns a seed that is made anew, for the fingerprints in it change with the standard rule set. */
    static Stream<byte[]> assessmentInJson() {
        return assessment("seed.json");
    }

    static Stream<byte[]> assessmentInYaml() {
        return assessment("seed.yaml");
    }

    private static Stream<byte[]> assessment(String name) {
        Assessment assessment = RuleSet.standard().assess(Samples.initiative(), LocalDate.of(2026, 1, 31));
        return Stream.of(Documents.text(assessment, name).getBytes(StandardCharsets.UTF_8));
    }

    private static void tryInitiative(byte[] bytes, String name) {
        tryToRead(bytes, name, source -> {
            Initiative read = Documents.read(source, Initiative.class);
            assertReadsAgain(read, "again.json");
            assertReadsAgain(read, "again.yaml");
        });
    }

    private static void tryRuleSet(byte[] bytes, String name) {
        tryToRead(bytes, name, source -> {
            CustomRuleSet read = Documents.read(source, CustomRuleSet.class);
            assertReadsAgain(read, "again.json");
            assertReadsAgain(read, "again.yaml");
        });
        tryToRead(bytes, name, source -> {
            RuleSet read = Documents.parseRuleSet(source.text(), name);
            CustomRuleSet custom = Documents.read(source, CustomRuleSet.class);
            assertThat(Documents.parseRuleSet(Documents.text(custom, name), name))
                    .isEqualTo(read);
        });
    }

    private static void tryAssessment(byte[] bytes, String name) {
        tryToRead(bytes, name, source -> {
            Assessment read = Documents.read(source, Assessment.class);
            assertThat(Documents.parseAssessment(Documents.text(read, name), name))
                    .isEqualTo(read);
        });
    }

    private static void tryToRead(byte[] bytes, String name, Consumer<SourceText> reader) {
        SourceText source;
        try {
            source = SourceText.of(bytes, name, DocumentLimits.STANDARD);
            reader.accept(source);
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private static void assertReadsAgain(Object value, String name) {
        Class<?> type = value instanceof Initiative ? Initiative.class : CustomRuleSet.class;
        try {
            String text = Documents.text(value, name);
            assertThat(Documents.parse(text, name, type)).isEqualTo(value);
        } catch (DocumentException e) {
            throw new AssertionError("what was written cannot be read: " + e.getMessage(), e);
        }
    }
}
