package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of one's own, narrower and wider than the standard ones. */
class DocumentLimitsTest {

    private static final String TERM = "term: a\nmeaning: abcdef\n";

    @TempDir
    private Path directory;

    @Test
    void theStandardLimitsAreStated() {
        assertThat(DocumentLimits.STANDARD)
                .hasToString("DocumentLimits[bytes=67108864, characters=1048576, depth=64, digits=100, problems=1000]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1|1|1|1|bytes: 0 (expected: 1 to 536870912)",
                "536870913|1|1|1|1|bytes: 536870913 (expected: 1 to 536870912)",
                "1|0|1|1|1|characters: 0 (expected: 1 to 536870912)",
                "1|1|0|1|1|depth: 0 (expected: 1 to 500)",
                "1|1|501|1|1|depth: 501 (expected: 1 to 500)",
                "1|1|1|0|1|digits: 0 (expected: 1 to 10000)",
                "1|1|1|10001|1|digits: 10001 (expected: 1 to 10000)",
                "1|1|1|1|0|problems: 0 (expected: 1 to 1000000)"
            })
    void aLimitHasARange(int bytes, int characters, int depth, int digits, int problems, String message) {
        assertThatThrownBy(() -> new DocumentLimits(bytes, characters, depth, digits, problems))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aFileIsNoLargerThanItsReaderSays() throws IOException {
        Path file = Files.writeString(directory.resolve("a.yaml"), TERM);

        assertThat(Documents.read(file, Term.class, DocumentLimits.STANDARD.withBytes(24)))
                .isEqualTo(Documents.read(file, Term.class));
        assertThatThrownBy(() -> Documents.read(file, Term.class, DocumentLimits.STANDARD.withBytes(23)))
                .hasMessage(file + ": found a file of 24 bytes (expected: at most 23 bytes)");
    }

    @Test
    void aTextIsNoLongerThanItsReaderSays() {
        assertThatThrownBy(() -> parse(TERM, Term.class, DocumentLimits.STANDARD.withBytes(23)))
                .hasMessage("a.yaml: found a text of 24 characters (expected: at most 23 characters)");
        assertThatThrownBy(() -> parse(TERM, Term.class, DocumentLimits.STANDARD.withCharacters(5)))
                .hasMessage("a.yaml:2:10 /meaning: found text of 6 characters (expected: at most 5)");
    }

    @Test
    void fewerLevelsCanBeAsked() {
        String text = "id: a\nname: b\nindicators: [{id: c, name: d, targets: [{}]}]\n";

        assertThatThrownBy(() -> parse(text, Initiative.class, DocumentLimits.STANDARD.withDepth(3)))
                .hasMessage("a.yaml:3:40 /indicators/0/targets: found level 4 (expected: at most 3 levels)");
    }

    @ParameterizedTest
    @CsvSource({"a.yaml", "a.json"})
    void theDeepestThatCanBeAskedForIsRead(String name) {
        String deep = "{\"x\": " + "[".repeat(499) + "]".repeat(499) + ", \"term\": \"a\", \"meaning\": \"b\"}";

        assertThatThrownBy(() -> Documents.parse(deep, name, Term.class, DocumentLimits.STANDARD.withDepth(500)))
                .hasMessage(name + ":1:2 /x: found unknown field 'x' (expected: term or meaning)");
    }

    @Test
    void moreDigitsThanAValueTakesAreRefusedByTheValue() {
        String number = "1." + "3".repeat(300);
        String text = "date: 2006\nvalue: " + number;

        assertThatThrownBy(() -> parse(text, Target.class, DocumentLimits.STANDARD.withDigits(301)))
                .hasMessage("a.yaml:1:1: found value: " + number + " (expected: a number of at most 100 digits)");
        assertThatThrownBy(() -> parse("date: 2006\nvalue: 123", Target.class, DocumentLimits.STANDARD.withDigits(2)))
                .hasMessage("a.yaml:2:8 /value: found number 123 (expected: a number of at most 2 digits)");
    }

    @Test
    void problemsEndWhereTheReaderSays() {
        assertThatThrownBy(() -> parse("[]", Term.class, DocumentLimits.STANDARD.withProblems(1)))
                .hasMessage("a.yaml:1:1: found a list (expected: fields such as term and meaning)\n"
                        + "a.yaml:1:1: found more problems after this one (expected: these solved first)");
    }

    @Test
    void ruleSetsAreReadWithinLimitsToo() throws IOException {
        DocumentLimits limits = DocumentLimits.STANDARD.withBytes(3);
        Path file = Files.writeString(directory.resolve("a.yaml"), TERM);

        assertThatThrownBy(() -> Documents.parseRuleSet(TERM, "a.yaml", limits))
                .hasMessage("a.yaml: found a text of 24 characters (expected: at most 3 characters)");
        assertThatThrownBy(() -> Documents.readRuleSet(file, limits))
                .hasMessage(file + ": found a file of 24 bytes (expected: at most 3 bytes)");
    }

    private static <T> T parse(String text, Class<T> type, DocumentLimits limits) {
        return Documents.parse(text, "a.yaml", type, limits);
    }
}
