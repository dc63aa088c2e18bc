package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.collectiveimpact.serialization.TermLines.line;
import static org.collectiveimpact.serialization.TermLines.stream;
import static org.collectiveimpact.serialization.TermLines.term;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private static final JsonLines<Term> TERMS = JsonLines.of(Term.class);

    @TempDir
    private Path directory;

    @Test
    void everyLineIsAValue() {
        assertThat(read(line("a") + "\n" + line("b") + "\n"))
                .containsExactly(
                        new Line<>(1, Optional.of(term("a")), List.of()),
                        new Line<>(2, Optional.of(term("b")), List.of()));
    }

    @Test
    void theLastLineMayEndWithTheFile() {
        assertThat(terms(line("a") + "\n" + line("b"))).containsExactly("a", "b");
    }

    @Test
    void aCarriageReturnMayStandBeforeALineFeed() {
        assertThat(terms(line("a") + "\r\n" + line("b") + "\r\n")).containsExactly("a", "b");
    }

    @Test
    void aLineMaySayItsVersion() {
        assertThat(terms("{\"schemaVersion\":1,\"term\":\"a\",\"meaning\":\"x\"}"))
                .containsExactly("a");
        assertThat(problems("{\"schemaVersion\":2,\"term\":\"a\",\"meaning\":\"x\"}"))
                .containsExactly("terms.ndjson:1:18 /schemaVersion: found version 2"
                        + " (expected: 1; a newer release of this library may read it)");
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        List<LineCount> counts = new ArrayList<>();

        List<Line<Term>> lines = read(TERMS.watchedBy(counts::add), "\n \t\r\n" + line("a") + "\n\n  \n");

        assertThat(lines).extracting(Line::number).containsExactly(3L);
        assertThat(counts).containsExactly(new LineCount(3, 0, 32), new LineCount(5, 0, 36));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " ", "\r\n\r\n"})
    void aFileWithoutLinesHasNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aBadLineIsToldWithItsNumberAndDoesNotStopTheOthers() {
        String text = line("a") + "\n{\"term\":\"b\",\"maening\":\"x\"}\n{\"term\":\n" + line("d");

        assertThat(read(text)).extracting(line -> line.value().isPresent()).containsExactly(true, false, false, true);
        assertThat(problems(text))
                .containsExactly(
                        "terms.ndjson:2:1: found no field 'meaning' (expected: text)",
                        "terms.ndjson:2:13 /maening: found unknown field 'maening'"
                                + " (expected: a known field; did you mean 'meaning'?)",
                        "terms.ndjson:3:9: found the end of the text (expected: a } for the { at 3:1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|2:1: found a list (expected: fields such as term and meaning)",
                "{\"term\":\"b\",\"term\":\"c\",\"meaning\":\"x\"}|2:13 /term: found 'term' again (expected: each field once)",
                "{\"term\":\"b\",\"meaning\":\"x\"} {}|2:28: found an object (expected: nothing after the document)",
                "{\"term\":\"b\"\r,\"meaning\":\r5}|2:25 /meaning: found number 5 (expected: text, in quotes)",
                "{\"term\":\"b\"\r,\"meaning\":\r}|2:25: found '}' (expected: well-formed JSON)",
                "\u2003|2:1: found '\u2003' (expected: well-formed JSON)",
                "\uFEFF|2:1: found a byte order mark (expected: UTF-8 that begins with the document itself)",
            })
    void whatIsWrongWithALineIsToldWithItsPlace(String bad, String problem) {
        assertThat(problems(line("a") + "\n" + bad + "\n" + line("c"))).containsExactly("terms.ndjson:" + problem);
    }

    @Test
    void aByteOrderMarkIsAProblemOfTheFirstLineAlone() {
        String text = "\uFEFF" + line("a") + "\n" + line("b");

        assertThat(terms(text)).containsExactly("b");
        assertThat(problems(text))
                .containsExactly("terms.ndjson:1:1: found a byte order mark"
                        + " (expected: UTF-8 that begins with the document itself)");
    }

    @Test
    void bytesThatAreNotUtf8AreAProblemOfTheirLineAlone() {
        InputStream in = new SequenceInputStream(
                stream(line("a") + "\n{\"term\":\"\u00e4"),
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[] {(byte) 0xC3}), stream("\"}\n" + line("\uFFFD"))));

        List<Line<Term>> lines = TERMS.read(in, "terms.ndjson").toList();

        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L);
        assertThat(lines.get(1).problems())
                .hasToString("[terms.ndjson:2:11: found the byte 0xC3 (expected: text in UTF-8)]");
        assertThat(lines.get(2).value()).contains(term("\uFFFD"));
    }

    @Test
    void noOtherLineBreakEndsALine() {
        assertThat(terms(line("a\u2028b\u2029c\u0085d"))).containsExactly("a\u2028b\u2029c\u0085d");
    }

    @Test
    void aStrictReaderStopsAtTheFirstBadLine() {
        List<Line<Term>> before = new ArrayList<>();
        Stream<Line<Term>> lines =
                TERMS.strict().threads(2).read(stream(line("a") + "\n[]\n" + line("c") + "\n{}"), "terms.ndjson");

        assertThatThrownBy(() -> lines.forEach(before::add))
                .isInstanceOf(DocumentException.class)
                .hasMessage("terms.ndjson:2:1: found a list (expected: fields such as term and meaning)");
        assertThat(before).extracting(Line::number).containsExactly(1L);
    }

    @Test
    void theWatcherLearnsOfEveryLineWithItsBytes() {
        List<LineCount> counts = new ArrayList<>();

        read(TERMS.watchedBy(counts::add).threads(3), line("a") + "\n[]\n" + line("\u00e4"));

        assertThat(counts).containsExactly(new LineCount(1, 0, 27), new LineCount(2, 1, 30), new LineCount(3, 1, 57));
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> TERMS.read(Path.of("nowhere.ndjson")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("nowhere.ndjson: found no such file (expected: a readable file)");
        assertThatThrownBy(() -> TERMS.read(directory))
                .isInstanceOf(DocumentException.class)
                .hasMessage(directory + ": found a directory (expected: a readable file)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aStreamThatFailsIsSaidSoAfterTheLinesBefore(int threads) {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        List<Line<Term>> before = new ArrayList<>();
        Stream<Line<Term>> lines =
                TERMS.threads(threads).read(new SequenceInputStream(stream(line("a") + "\n"), failing), "terms.ndjson");

        assertThatThrownBy(() -> lines.forEach(before::add))
                .isInstanceOf(DocumentException.class)
                .hasMessage("terms.ndjson: found no way to read on after line 1"
                        + " (expected: a file that can be read to its end)");
        assertThat(before).hasSize(1);
    }

    @Test
    void limitsAreThoseOfALine() {
        JsonLines<Term> narrow =
                TERMS.limits(DocumentLimits.STANDARD.withBytes(30).withCharacters(3));

        List<Line<Term>> lines = read(narrow, line("abc") + "\n" + line("abcd") + "\n" + line("abcdef"));

        assertThat(lines.get(0).value()).contains(term("abc"));
        assertThat(lines.get(1).problems())
                .hasToString("[terms.ndjson:2:9 /term: found text of 4 characters (expected: at most 3)]");
        assertThat(lines.get(2).problems())
                .hasToString("[terms.ndjson:3:1: found a line of 31 bytes (expected: at most 30 bytes)]");
    }

    @Test
    void onlyValuesOfTheLibraryCanBeRead() {
        assertThatThrownBy(() -> JsonLines.of(String.class))
                .hasMessage("type: java.lang.String (expected: a value of this library, such as Initiative)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1025})
    void theNumberOfThreadsHasBounds(int threads) {
        assertThatThrownBy(() -> TERMS.threads(threads))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads: " + threads + " (expected: from 1 to 1024)");
    }

    @Test
    void aLineHoldsEitherAValueOrProblems() {
        assertThatThrownBy(() -> new Line<>(1, Optional.empty(), List.of()))
                .hasMessage("line: no value (expected: either a value or problems)");
        assertThatThrownBy(() -> new Line<>(1, Optional.of("a"), List.of(Problem.of("a", "b", "c"))))
                .hasMessage("line: a value and problems (expected: either a value or problems)");
    }

    @Test
    void aFileIsClosedWithItsStream() throws IOException {
        Path file = Files.writeString(directory.resolve("terms.ndjson"), line("a") + "\n" + line("b"));
        RawLines raws = RawLines.of(file, 100);

        raws.close();

        DocumentException failure = catchThrowableOfType(DocumentException.class, raws::next);
        assertThat(failure)
                .hasMessage(file + ": found no way to read on after line 0"
                        + " (expected: a file that can be read to its end)");
    }

    private static List<String> terms(String text) {
        return read(text).stream()
                .flatMap(line -> line.value().stream())
                .map(Term::term)
                .toList();
    }

    private static List<String> problems(String text) {
        return read(text).stream()
                .flatMap(line -> line.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    private static List<Line<Term>> read(String text) {
        return read(TERMS, text);
    }

    private static List<Line<Term>> read(JsonLines<Term> reader, String text) {
        try (Stream<Line<Term>> lines = reader.read(stream(text), "terms.ndjson")) {
            return lines.toList();
        }
    }

    @Test
    void whatIsToBeReadIsNotNull() {
        JsonLines<Initiative> lines = JsonLines.of(Initiative.class);

        assertThatNullPointerException().isThrownBy(() -> lines.map(null)).withMessage("function");
        assertThatNullPointerException().isThrownBy(() -> lines.read(null)).withMessage("file");
        assertThatNullPointerException().isThrownBy(() -> lines.read(null, "x")).withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> lines.read(InputStream.nullInputStream(), null))
                .withMessage("name");
    }
}
