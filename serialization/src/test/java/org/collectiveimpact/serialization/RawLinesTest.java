package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.serialization.TermLines.stream;
import static org.collectiveimpact.serialization.TermLines.term;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;

/** Lines that are long, and lines that are too long. */
class RawLinesTest {

    @Test
    void aLineOfTheLimitIsKeptAndOfALongerOneOnlyItsLength() {
        RawLines lines = lines("12345\n123456\n12345\r\n1", 5);

        RawLine first = lines.next();
        RawLine second = lines.next();
        RawLine third = lines.next();
        RawLine last = lines.next();

        assertThat(first.text("a")).isEqualTo("12345");
        assertThat(second.isTooLong()).isTrue();
        assertThat(second.length()).isEqualTo(6);
        assertThat(second.size()).isZero();
        assertThat(third.isTooLong()).isTrue();
        assertThat(last.text("a")).isEqualTo("1");
        assertThat(last.number()).isEqualTo(4);
        assertThat(last.end()).isEqualTo(21);
        assertThat(lines.next()).isNull();
    }

    @Test
    void aLineIsTheSameWhereverTheChunksEnd() {
        List<String> texts = new ArrayList<>();
        for (int length = 1; length < 300_000; length += 33_333) {
            texts.add("x".repeat(length) + length);
        }
        RawLines lines = lines(String.join("\n", texts), 400_000);

        for (String text : texts) {
            assertThat(lines.next().text("a")).isEqualTo(text);
        }
        assertThat(lines.next()).isNull();
    }

    @Test
    void aLineTakesNoMoreMemoryThanTheLimit() {
        assertThat(lines("x".repeat(300_000), 300_000).next().size()).isEqualTo(300_000);
        assertThat(lines("x".repeat(300_001), 300_000).next().size()).isZero();
    }

    @Test
    void aLongLineOfBlanksIsNotBlank() {
        assertThat(lines(" ".repeat(6), 5).next().isTooLong()).isTrue();
        assertThat(lines(" ".repeat(5), 5).next()).isNull();
    }

    @Test
    void aLineOverTheLimitIsToldAndTheNextIsRead() {
        InputStream zeros = new InputStream() {
            private int left = DocumentLimits.STANDARD.bytes() + 1;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int count = Math.min(left, length);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        InputStream in = new SequenceInputStream(zeros, stream("\n{\"term\":\"a\",\"meaning\":\"b\"}"));

        List<Line<Term>> lines =
                JsonLines.of(Term.class).read(in, "terms.ndjson").toList();

        assertThat(lines.get(0).problems())
                .hasToString("[terms.ndjson:1:1: found a line of 67108865 bytes (expected: at most 67108864 bytes)]");
        assertThat(lines.get(1).value()).contains(term("a", "b"));
    }

    private static RawLines lines(String text, int longest) {
        return RawLines.of(stream(text), "a", longest);
    }
}
