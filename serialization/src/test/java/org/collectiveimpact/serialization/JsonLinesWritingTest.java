package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.serialization.TermLines.term;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Term;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesWritingTest {

    private static final JsonLines<Term> TERMS = JsonLines.of(Term.class);
    private static final String A = "{\"schemaVersion\":1,\"term\":\"a\",\"meaning\":\"x\"}\n";
    private static final String C = "{\"schemaVersion\":1,\"term\":\"c\",\"meaning\":\"x\"}\n";

    @TempDir
    private Path directory;

    private final List<Problem> bad = new ArrayList<>();
    private Path in;
    private Path out;

    @BeforeEach
    void choosePlaces() {
        in = directory.resolve("in.ndjson");
        out = directory.resolve("out.ndjson");
    }

    @Test
    void everyValueIsALine() throws IOException {
        JsonLines.write(Stream.of(term("a"), Score.HALF, term("c")), out);

        assertThat(out).hasContent(A + "{\"schemaVersion\":1,\"low\":0.5,\"high\":0.5,\"notApplicable\":0.0}\n" + C);
        assertThat(Files.readAllBytes(out)).endsWith('\n');
    }

    @Test
    void noCharacterOfAValueEndsALine() {
        Term term = term("a\nb\rc\u2028d\u2029e\u0085f\u0000g\uD83D\uDE00h");
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        JsonLines.write(Stream.of(term, term), text);

        assertThat(text.toString(StandardCharsets.UTF_8).split("\n")).hasSize(2);
        assertThat(TERMS.read(new ByteArrayInputStream(text.toByteArray()), "a")
                        .map(line -> line.value().orElseThrow()))
                .containsExactly(term, term);
    }

    @Test
    void aWholeInitiativeGoesOutAndIn() {
        JsonLines.write(Stream.of(Samples.initiative()), out);

        try (Stream<Line<Initiative>> lines = JsonLines.of(Initiative.class).read(out)) {
            assertThat(lines).containsExactly(new Line<>(1, Optional.of(Samples.initiative()), List.of()));
        }
    }

    @Test
    void theGoodLinesOfAFileAreConvertedAndTheBadOnesTold() throws IOException {
        Files.writeString(in, A + "\n[]\n" + C + "{}");

        LineCount count = TERMS.threads(2).convert(in, out, bad::add);

        assertThat(out).hasContent(A + C);
        assertThat(bad)
                .extracting(Problem::toString)
                .containsExactly(
                        in + ":3:1: found a list (expected: fields such as term and meaning)",
                        in + ":5:1: found no field 'term' (expected: text)",
                        in + ":5:1: found no field 'meaning' (expected: text)");
        assertThat(count).isEqualTo(new LineCount(5, 2, Files.size(in)));
    }

    @Test
    void whatTheFunctionMakesIsWritten() throws IOException {
        Files.writeString(in, A + C);

        TERMS.map(term -> term.term().equals("a") ? Score.NONE : Score.FULL).convert(in, out, bad::add);

        assertThat(out)
                .hasContent("{\"schemaVersion\":1,\"low\":0.0,\"high\":0.0,\"notApplicable\":0.0}\n"
                        + "{\"schemaVersion\":1,\"low\":1.0,\"high\":1.0,\"notApplicable\":0.0}\n");
    }

    @Test
    void streamsAreConvertedAndLeftOpen() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        LineCount count = TERMS.convert(
                new ByteArrayInputStream((A + "[]").getBytes(StandardCharsets.UTF_8)),
                "stdin",
                unclosable(text),
                bad::add);

        assertThat(text).hasToString(A);
        assertThat(bad).hasToString("[stdin:2:1: found a list (expected: fields such as term and meaning)]");
        assertThat(count.bad()).isEqualTo(1);
    }

    @Test
    void whenAStrictReaderStopsTheLinesBeforeAreWritten() throws IOException {
        Files.writeString(in, A + "[]\n" + C);

        assertThatThrownBy(() -> TERMS.strict().convert(in, out, bad::add))
                .isInstanceOf(DocumentException.class)
                .hasMessage(in + ":2:1: found a list (expected: fields such as term and meaning)");
        assertThat(out).hasContent(A);
        assertThat(bad).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whenTheFunctionFailsTheLinesBeforeAreWritten(int threads) throws IOException {
        Files.writeString(in, A + C);

        assertThatThrownBy(() -> TERMS.threads(threads)
                        .map(term -> term.term().equals("a") ? term : "nothing of ours")
                        .convert(in, out, bad::add))
                .isInstanceOf(CompletionException.class)
                .hasMessage(in + ":2: java.lang.IllegalArgumentException: type: java.lang.String"
                        + " (expected: a value of this library, such as Initiative)");
        assertThat(out).hasContent(A);
    }

    @Test
    void aFileIsNotConvertedIntoItself() throws IOException {
        Files.writeString(in, A);

        assertThatThrownBy(() -> TERMS.convert(in, directory.resolve(".").resolve("in.ndjson"), bad::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("out: " + directory.resolve(".").resolve("in.ndjson")
                        + " (expected: another file than that to read)");
        assertThat(in).hasContent(A);
    }

    @Test
    void whatCannotBeReadLeavesTheOtherFileAsItWas() throws IOException {
        Files.writeString(out, C);

        assertThatThrownBy(() -> TERMS.convert(in, out, bad::add))
                .hasMessage(in + ": found no such file (expected: a readable file)");
        assertThat(out).hasContent(C);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidSo() {
        Path nowhere = directory.resolve("none").resolve("a.ndjson");

        assertThatThrownBy(() -> JsonLines.write(Stream.of(), nowhere))
                .isInstanceOf(DocumentException.class)
                .hasMessage(nowhere
                        + ": found no way to write it (expected: a file in a directory that may be written to)");
    }

    @Test
    void aStreamThatIsFullIsSaidSo() {
        assertThatThrownBy(() -> JsonLines.write(Stream.of(term("a")), full(OutputStream.nullOutputStream(), 9)))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "found no way to write on after line 0 (expected: room for all lines, in a place that stays)");
    }

    @Test
    void aFileThatIsFullHoldsWholeLines() throws IOException {
        byte[] line = A.getBytes(StandardCharsets.UTF_8);
        LineWriter writer = new LineWriter(full(Files.newOutputStream(out), 100_000), Optional.of(out));

        assertThatThrownBy(() -> IntStream.range(0, 10_000).forEach(i -> writer.write(line)))
                .hasMessage(out + ": found no way to write on after line 1456"
                        + " (expected: room for all lines, in a place that stays)");
        assertThatCode(writer::close).doesNotThrowAnyException();
        assertThat(out).hasContent(A.repeat(1456));
    }

    /** Takes so many bytes and no more. */
    private static OutputStream full(OutputStream out, int room) {
        return new FilterOutputStream(out) {
            private int left = room;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, Math.min(left, length));
                left -= length;
                if (left < 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    private static OutputStream unclosable(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
    }
}
