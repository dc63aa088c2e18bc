package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"reading-city.json", "reading-city.yaml"})
    void anInitiativeIsWrittenAsTheGoldenDocument(String name, @TempDir Path directory) throws IOException {
        Path file = directory.resolve(name);

        Documents.write(Samples.initiative(), file);

        assertThat(Files.readString(file)).isEqualTo(Samples.golden(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading-city.json", "reading-city.yaml"})
    void theGoldenDocumentReadsAsTheInitiative(String name, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve(name), Samples.golden(name));

        assertThat(Documents.read(file)).isEqualTo(Samples.initiative());
    }

    @Test
    void theExtensionsAreReadWhateverTheirCase() {
        assertThat(List.of("a.YML", "a.Yaml", "a.yml"))
                .allSatisfy(name -> assertThat(Documents.parse("id: a\nname: b\n", name))
                        .isEqualTo(Initiative.builder()
                                .id(InitiativeId.of("a"))
                                .name("b")
                                .build()));
    }

    @Test
    void theVersionMayBeLeftOut() {
        assertThat(Documents.parse("{\"term\": \"a\", \"meaning\": \"b\"}", "a.json", Term.class))
                .isEqualTo(Documents.parse(
                        "{\"schemaVersion\": 1, \"term\": \"a\", \"meaning\": \"b\"}", "a.json", Term.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006", "2006-03", "2006-03-15", "2006/2008", "'2006'"})
    void aDateRangeNeedsNoQuotesInYaml(String text) {
        assertThat(observation("period: " + text + "\nvalue: 1\n").period())
                .isEqualTo(DateRange.parse(text.replace("'", "")));
    }

    @Test
    void aYearMayBeANumberInJson() {
        assertThat(Documents.parse("{\"period\": 2006, \"value\": 1}", "a.json", Observation.class)
                        .period())
                .isEqualTo(DateRange.year(2006));
    }

    @ParameterizedTest
    @ValueSource(strings = {"52.0", "52", "-0.50", "0.00000010", "12345678901234567890.12"})
    void aNumberKeepsItsDigits(String digits) {
        String yaml = "schemaVersion: 1\nperiod: 2006\nvalue: " + digits + "\n";
        String json = "{\n  \"schemaVersion\": 1,\n  \"period\": \"2006\",\n  \"value\": " + digits + "\n}\n";

        assertThat(Documents.text(Documents.parse(yaml, "a.yaml", Observation.class), "b.json"))
                .isEqualTo(json);
        assertThat(Documents.text(Documents.parse(json, "a.json", Observation.class), "b.yaml"))
                .isEqualTo(yaml);
    }

    @Test
    void anExponentIsReadAndNeverWritten() {
        Observation read = observation("period: 2006\nvalue: 1.5e3\n");

        assertThat(read.value()).isEqualTo(new BigDecimal("1500"));
        assertThat(Documents.text(read.withValue(new BigDecimal("1E+3")), "a.yaml"))
                .isEqualTo("schemaVersion: 1\nperiod: 2006\nvalue: 1000\n");
    }

    @Test
    void aTextThatLooksLikeSomethingElseIsWrittenInQuotes() {
        Term term = Term.builder().term("2006").meaning("~").build();

        assertThat(Documents.text(term, "a.yaml")).isEqualTo("schemaVersion: 1\nterm: \"2006\"\nmeaning: \"~\"\n");
    }

    @Test
    void aTextThatYamlReadsAsItStandsHasNoQuotes() {
        Term term = Term.builder()
                .term("Let's go, they said [twice]")
                .meaning("a: b")
                .build();

        assertThat(Documents.text(term, "a.yaml"))
                .isEqualTo("schemaVersion: 1\nterm: Let's go, they said [twice]\nmeaning: 'a: b'\n");
    }

    @Test
    void aCharacterThatYamlWouldLoseIsEscaped() {
        Term term = Term.builder().term("a\n\u0085b").meaning("c").build();

        String text = Documents.text(term, "a.yaml");

        assertThat(text).isEqualTo("schemaVersion: 1\nterm: \"a\\n\\Nb\"\nmeaning: \"c\"\n");
        assertThat(Documents.parse(text, "a.yaml", Term.class)).isEqualTo(term);
    }

    @Test
    void aLongLineIsNotBroken() {
        Term term =
                Term.builder().term("a").meaning("word ".repeat(100) + "end").build();

        assertThat(Documents.text(term, "a.yaml").lines()).hasSize(3);
    }

    @Test
    void whatStandsInQuotesIsText() {
        assertThat(Documents.parse("term: '&a'\nmeaning: '*b'\n", "a.yaml", Term.class))
                .isEqualTo(Term.builder().term("&a").meaning("*b").build());
    }

    @Test
    void onlyValuesOfTheLibraryAreDocuments() {
        assertThatThrownBy(() -> Documents.text(List.of(), "a.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type: " + List.of().getClass().getName()
                        + " (expected: a value of this library, such as Initiative)");
        assertThatThrownBy(() -> Documents.parse("1", "a.json", DateRange.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type: org.collectiveimpact.model.DateRange"
                        + " (expected: a value of this library, such as Initiative)");
    }

    @Test
    void halfACharacterIsNotWritten(@TempDir Path directory) {
        Term term = Term.builder().term("a").meaning("\ud83d").build();

        assertThatThrownBy(() -> Documents.write(term, directory.resolve("a.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: '\\uD83D' (expected: whole characters of Unicode)");
    }

    @Test
    void aNumberWithoutEndIsNotWritten() {
        Interval wide = new Interval(0, 1e300);

        assertThatThrownBy(() -> Documents.text(wide, "a.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number: 1.0E+300 (expected: a number of at most 100 digits)");
    }

    private static Observation observation(String yaml) {
        return Documents.parse(yaml, "a.yaml", Observation.class);
    }
}
