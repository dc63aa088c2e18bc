package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.serialization.TermLines.term;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Term;

/** Laws of files of lines, whatever is on the lines. */
@SameCases
class JsonLinesProperties {

    private static final JsonLines<Term> TERMS = JsonLines.of(Term.class);

    @Property(tries = 300)
    void linesComeInTheirOrderFromAnyNumberOfThreads(
            @ForAll @IntRange(max = 200) int count, @ForAll @IntRange(min = 1, max = 9) int threads) {
        List<Term> terms = IntStream.range(0, count)
                .mapToObj(i -> term("term-" + i, "x".repeat(i * 37 % 500)))
                .toList();

        assertThat(read(TERMS.threads(threads), written(terms))).isEqualTo(read(TERMS, written(terms)));
        assertThat(good(read(TERMS.threads(threads), written(terms)))).isEqualTo(terms);
    }

    @Property(tries = 200)
    void neverMoreLinesAreReadThanAreHandedOverAndMayBeInFlight(
            @ForAll @IntRange(min = 1, max = 200) int count, @ForAll @IntRange(min = 1, max = 9) int threads) {
        LineByLine source = new LineByLine(count);
        int window = threads == 1 ? 1 : 4 * threads;
        int taken = 0;

        try (Stream<Line<Term>> lines = TERMS.threads(threads).read(source, "a")) {
            for (Iterator<Line<Term>> each = lines.iterator(); each.hasNext(); each.next()) {
                taken++;
                assertThat(source.served.get()).isBetween(taken, Math.min(count, taken - 1 + window));
            }
        }
        assertThat(taken).isEqualTo(count);
    }

    @Property(tries = 100)
    void noLineIsReadWhileThoseInFlightHaveTheBytesOfTheLimit(
            @ForAll @IntRange(min = 1, max = 50) int count, @ForAll @IntRange(min = 2, max = 9) int threads) {
        LineByLine source = new LineByLine(count);
        int length = LineByLine.LINE.length - 1;
        JsonLines<Term> reader = TERMS.threads(threads).limits(DocumentLimits.STANDARD.withBytes(2 * length));

        try (Stream<Line<Term>> lines = reader.read(source, "a")) {
            lines.forEach(
                    line -> assertThat(source.served.get()).isBetween((int) line.number(), (int) line.number() + 1));
        }
    }

    @Property(tries = 300)
    void badLinesDoNotTouchGoodOnes(
            @ForAll @Size(max = 20) List<@From("terms") Term> terms,
            @ForAll("bad") List<String> bad,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll Random random) {
        List<String> lines = new ArrayList<>(bad);
        Collections.shuffle(lines, random);
        for (Term term : terms) {
            lines.add(random.nextInt(lines.size() + 1), text(term));
        }
        List<Line<Term>> read =
                read(TERMS.threads(threads), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

        assertThat(good(read)).containsExactlyInAnyOrderElementsOf(terms);
        assertThat(read.stream().filter(line -> !line.problems().isEmpty())).hasSize(bad.size());
        for (Line<Term> line : read) {
            assertThat(line.problems()).allMatch(problem -> problem.line() == line.number());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameAndIsWrittenTheSame(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll @IntRange(min = 1, max = 4) int threads) {
        byte[] written = written(initiatives);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        JsonLines<Initiative> reader = JsonLines.of(Initiative.class).threads(threads);

        assertThat(good(read(reader, written))).isEqualTo(initiatives);
        reader.convert(
                new ByteArrayInputStream(written),
                "a",
                again,
                problem -> assertThat(problem).isNull());
        assertThat(again.toByteArray()).isEqualTo(written);
    }

    @Property
    void aLineOfAnyBytesIsReadOrRefused(@ForAll byte[] bytes) {
        byte[] text = "\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(bytes, bytes.length + text.length);
        System.arraycopy(text, 0, all, bytes.length, text.length);

        assertThat(read(TERMS, all))
                .allSatisfy(line -> assertThat(line.problems()).isNotEmpty());
    }

    @Provide
    Arbitrary<Term> terms() {
        return ValueArbitraries.of(Term.class).map(Term.class::cast);
    }

    @Provide
    Arbitrary<List<String>> bad() {
        return Arbitraries.of(
                        "{", "}", "[]", "null", "{}", "\u0000", "\"", "{\"term\":1}", "\uFEFF{}", "{}{}", "\u2003")
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Initiative>> initiatives() {
        return ValueArbitraries.of(Initiative.class)
                .map(Initiative.class::cast)
                .list()
                .ofMaxSize(3);
    }

    private static <T> List<Line<T>> read(JsonLines<T> reader, byte[] bytes) {
        try (Stream<Line<T>> lines = reader.read(new ByteArrayInputStream(bytes), "a")) {
            return lines.toList();
        }
    }

    private static <T> List<T> good(List<Line<T>> lines) {
        return lines.stream().flatMap(line -> line.value().stream()).toList();
    }

    private static byte[] written(List<?> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.write(values.stream(), out);
        return out.toByteArray();
    }

    private static String text(Term term) {
        return new String(LineText.of(term), StandardCharsets.UTF_8).strip();
    }

    /** Serves a line each time it is read from, and counts them. */
    private static final class LineByLine extends InputStream {

        private static final byte[] LINE = LineText.of(term("a", "b"));

        private final AtomicInteger served = new AtomicInteger();
        private final int count;

        LineByLine(int count) {
            this.count = count;
        }

        @Override
        public int read() {
            throw new IllegalStateException("one byte (expected: a line)");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (served.get() == count) {
                return -1;
            }
            served.incrementAndGet();
            System.arraycopy(LINE, 0, buffer, offset, LINE.length);
            return LINE.length;
        }
    }
}
