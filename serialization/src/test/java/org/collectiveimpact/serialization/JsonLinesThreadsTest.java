package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.serialization.TermLines.line;
import static org.collectiveimpact.serialization.TermLines.stream;

import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who works on lines, and what becomes of the threads. */
@Timeout(60)
class JsonLinesThreadsTest {

    private static final JsonLines<Term> TERMS = JsonLines.of(Term.class);

    private final Set<Thread> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger working = new AtomicInteger();

    @AfterEach
    void beUninterrupted() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void oneThreadIsTheCallers() {
        assertThat(TERMS.map(this::noted).read(lines(9), "terms.ndjson")).hasSize(9);

        assertThat(seen).containsExactly(Thread.currentThread());
    }

    @Test
    void moreThreadsWorkAtOnceAndNoneOfThemIsTheCallers() {
        CountDownLatch together = new CountDownLatch(3);

        assertThat(TERMS.threads(3).map(term -> meet(noted(term), together)).read(lines(3), "terms.ndjson"))
                .hasSize(3);

        assertThat(seen).hasSize(3).doesNotContain(Thread.currentThread()).allMatch(Thread::isDaemon);
    }

    @Test
    void theThreadsEndWithTheFile() {
        assertThat(TERMS.threads(3).map(this::noted).read(lines(9), "terms.ndjson"))
                .hasSize(9);

        assertThat(seen).isNotEmpty();
        waitForTheirEnd();
    }

    @Test
    void theThreadsEndWithTheCloseOfTheStreamAndWorkIsInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        try (Stream<Line<Term>> lines =
                TERMS.threads(2).map(term -> begin(noted(term), begun, never)).read(lines(9), "terms.ndjson")) {
            assertThat(lines.iterator().next().number()).isEqualTo(1);
            await(begun);
            assertThat(working).hasPositiveValue();
        }

        assertThat(working).hasValue(0);
        waitForTheirEnd();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatTheFunctionThrowsComesWithTheNumberOfTheLine(int threads) {
        Stream<Line<Integer>> lines = TERMS.threads(threads)
                .map(term -> Integer.valueOf(noted(term).term()))
                .read(stream(line("1") + "\n\n" + line("x") + "\n" + line("y")), "terms.ndjson");

        assertThatThrownBy(() -> lines.forEach(line -> assertThat(line.value()).contains(1)))
                .isInstanceOf(CompletionException.class)
                .hasMessage("terms.ndjson:3: java.lang.NumberFormatException: For input string: \"x\"")
                .hasCauseInstanceOf(NumberFormatException.class);
        waitForTheirEnd();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anErrorComesAsItIs(int threads) {
        Stream<Line<Integer>> lines = TERMS.threads(threads)
                .<Integer>map(term -> {
                    throw new StackOverflowError("deep");
                })
                .read(lines(2), "terms.ndjson");

        assertThatThrownBy(() -> lines.forEach(line -> {}))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void aFunctionThatReturnsNothingIsRefused() {
        assertThatThrownBy(() ->
                        TERMS.map(term -> null).read(lines(1), "terms.ndjson").toList())
                .hasMessage("terms.ndjson:1: java.lang.NullPointerException:"
                        + " value: null (expected: something to hand over)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anInterruptedCallerGetsNoMoreLinesAndStaysInterrupted(int threads) {
        Stream<Line<Term>> lines = TERMS.threads(threads).map(this::noted).read(lines(99), "terms.ndjson");

        assertThatThrownBy(() -> lines.forEach(line -> {
                    if (line.number() == 20) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("terms.ndjson: interrupted after line 20");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aCallerThatIsInterruptedWhileItWaitsGetsNoMoreLines() {
        Thread caller = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        Stream<Line<Term>> lines = TERMS.threads(2)
                .map(term -> {
                    caller.interrupt();
                    await(never);
                    return noted(term);
                })
                .read(lines(1), "terms.ndjson");

        assertThatThrownBy(lines::toList)
                .isInstanceOf(CancellationException.class)
                .hasMessage("terms.ndjson: interrupted after line 0");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        try (Stream<Line<Term>> lines = TERMS.threads(2).map(this::noted).read(lines(9), "terms.ndjson")) {
            assertThat(lines).isNotNull();
        }

        assertThat(seen).isEmpty();
    }

    @Test
    void aParallelStreamGivesTheSameLines() {
        assertThat(TERMS.threads(2)
                        .read(lines(999), "terms.ndjson")
                        .parallel()
                        .map(Line::number)
                        .toList())
                .hasSize(999)
                .isSorted();
    }

    private void waitForTheirEnd() {
        seen.remove(Thread.currentThread());
        for (Thread thread : seen) {
            assertThatCode(thread::join).doesNotThrowAnyException();
        }
    }

    private Term noted(Term term) {
        seen.add(Thread.currentThread());
        return term;
    }

    /** Returns when as many have come as the latch waits for. */
    private static Term meet(Term term, CountDownLatch all) {
        all.countDown();
        await(all);
        return term;
    }

    /** Lets the first line pass and holds up the others. */
    private Term begin(Term term, CountDownLatch begun, CountDownLatch never) {
        working.incrementAndGet();
        begun.countDown();
        if (!term.term().equals("1")) {
            await(never);
        }
        working.decrementAndGet();
        return term;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InputStream lines(int count) {
        return stream(IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(String.valueOf(number)))
                .collect(Collectors.joining("\n")));
    }
}
