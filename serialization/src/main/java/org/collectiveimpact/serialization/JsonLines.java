package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collectiveimpact.assessment.RuleSet;

/**
 * Reads and writes files with one JSON document a line, known as NDJSON or JSON Lines, however many there are.
 *
 * <pre>{@code
 * JsonLines.of(Initiative.class)
 *         .map(initiative -> RuleSet.standard().assess(initiative, asOf).summary())
 *         .threads(4)
 *         .convert(Path.of("initiatives.ndjson"), Path.of("summaries.ndjson"), System.err::println);
 * }</pre>
 *
 * <p>A line ends with a line feed, before which a carriage return may stand; the last may end with the file. It is read
 * as {@link Documents} read JSON, in UTF-8 and within the same {@linkplain DocumentLimits limits}: it is at most 64 MiB
 * long. Blank lines are passed over and counted. A line with anything wrong is {@linkplain Line#problems() told} with its
 * number and does not stop the others, unless reading is {@linkplain #strict() strict}.
 *
 * <p>Memory does not grow with the file. Nothing is read before it is asked for: with one thread a line at a time, with
 * more at most four lines for each, and no other line while those have 64 MiB together.
 *
 * <p>With one thread, unless {@linkplain #threads(int) more} are asked for, everything happens in the caller's. More
 * threads belong to one reading of one file; they read values and apply the function, on several lines at once and in any
 * order, and end with the file, with an exception or with the close of the stream. All else happens in the caller's
 * thread. Lines are handed over in the order of the file, and are the same whatever the number of threads. From a source
 * that gives a line now and then, only one thread hands each over at once.
 *
 * <p>Immutable; may be used from many threads. Its streams may not.
 *
 * @param <T> the type of what the lines are read as
 */
public final class JsonLines<T> {

    private final Class<?> type;
    private final Function<Object, ? extends T> function;
    private final LineSettings settings;

    private JsonLines(Class<?> type, Function<Object, ? extends T> function, LineSettings settings) {
        this.type = type;
        this.function = function;
        this.settings = settings;
    }

    /**
     * Returns a reader of values that have attributes, in one thread, unwatched and not strict.
     *
     * @throws IllegalArgumentException if the type is not one of this library's values
     */
    public static <T> JsonLines<T> of(Class<T> type) {
        Forms.ofValue(type);
        return new JsonLines<>(type, type::cast, LineSettings.STANDARD);
    }

    /**
     * Returns a reader that hands over what a function makes of each value.
     *
     * <p>If the function fails, reading ends with a {@link CompletionException} that names the file and the line, when it
     * is that line's turn; an error comes as it is.
     *
     * @param function used by several threads at once if there are several; never returns null
     */
    public <R> JsonLines<R> map(Function<? super T, ? extends R> function) {
        Objects.requireNonNull(function, "function");
        return new JsonLines<>(type, this.function.andThen(function), settings);
    }

    /** Returns a reader that throws a {@link DocumentException} at the first bad line, instead of handing it over. */
    public JsonLines<T> strict() {
        return with(settings.withStrict(true));
    }

    /**
     * Returns a reader that tells a watcher, and nobody who watched before, how far it has come: after each line that was
     * handed over and dealt with, good or bad, and at the end if blank lines follow the last.
     *
     * @param watcher called in the thread that takes the lines
     */
    public JsonLines<T> watchedBy(Consumer<? super LineCount> watcher) {
        return with(settings.withWatcher(watcher));
    }

    /**
     * Returns a reader that reads values and applies the function in several threads.
     *
     * @param threads from 1 to 1024; 1 for the caller's alone
     * @throws IllegalArgumentException if there are fewer or more
     */
    public JsonLines<T> threads(int threads) {
        return with(settings.withThreads(threads));
    }

    /** Returns a reader with limits of one's own; that of bytes is for a line, and for all lines in flight. */
    public JsonLines<T> limits(DocumentLimits limits) {
        return with(settings.withLimits(limits));
    }

    /**
     * Returns a reader of assessments by rule sets of one's own; other values it reads as before.
     *
     * @param known the rule sets by which assessments may be, beside the standard one
     */
    public JsonLines<T> known(RuleSet... known) {
        return with(settings.withKnown(known));
    }

    private JsonLines<T> with(LineSettings settings) {
        return new JsonLines<>(type, function, settings);
    }

    /**
     * Reads a file, line by line as the stream is asked for them.
     *
     * <p>Closing the stream closes the file, interrupts the function where it is at work and waits for the threads to
     * end. A parallel stream reads no faster. If the thread that takes the lines is interrupted, the stream ends with a
     * {@link CancellationException}, and the thread stays interrupted.
     *
     * @return a stream that has to be closed unless it is taken to its end
     * @throws DocumentException if the file cannot be opened; later, if it cannot be read on
     */
    public Stream<Line<T>> read(Path file) {
        return stream(RawLines.of(file, settings.limits().bytes()));
    }

    /**
     * Reads what is left of a stream of bytes, as {@link #read(Path)} reads a file, and leaves it open.
     *
     * @param name what the problems are to call it
     */
    public Stream<Line<T>> read(InputStream in, String name) {
        return stream(RawLines.of(in, name, settings.limits().bytes()));
    }

    private Stream<Line<T>> stream(RawLines raws) {
        LinesInOrder<T> lines = inOrder(raws);
        return StreamSupport.stream(lines, false).onClose(lines::close);
    }

    private LinesInOrder<T> inOrder(RawLines raws) {
        return new LinesInOrder<>(raws, new LineReader<>(raws.name(), settings, type, function), settings);
    }

    /**
     * Writes a line for each good line of a file, in the same order.
     *
     * <p>What is written is also made in the threads of this reader. Whatever happens, the file that is written holds whole
     * lines: if it cannot be finished, those before.
     *
     * @param bad told everything that is wrong with lines, in their order
     * @return how much was read
     * @throws DocumentException if a file cannot be read or written
     * @throws CompletionException if the function fails, or does not return one of this library's values
     * @throws IllegalArgumentException if both are the same file
     */
    public LineCount convert(Path in, Path out, Consumer<? super Problem> bad) {
        try (RawLines raws = RawLines.of(in, settings.limits().bytes())) {
            refuseSame(in, out);
            return convert(raws, LineWriter.of(out), bad);
        }
    }

    /**
     * Writes a line for each good line of what is left of a stream of bytes, as {@link #convert(Path, Path, Consumer)}
     * does for a file, and leaves both streams open.
     *
     * @param name what the problems are to call it
     */
    public LineCount convert(InputStream in, String name, OutputStream out, Consumer<? super Problem> bad) {
        return convert(RawLines.of(in, name, settings.limits().bytes()), new LineWriter(out, Optional.empty()), bad);
    }

    private LineCount convert(RawLines raws, LineWriter writer, Consumer<? super Problem> bad) {
        try (writer;
                LinesInOrder<byte[]> lines = map(LineText::of).inOrder(raws)) {
            lines.forEachRemaining(line -> {
                line.problems().forEach(bad);
                line.value().ifPresent(writer::write);
            });
            return lines.count();
        }
    }

    private static void refuseSame(Path in, Path out) {
        try {
            if (Files.exists(out) && Files.isSameFile(in, out)) {
                throw new IllegalArgumentException("out: " + out + " (expected: another file than that to read)");
            }
        } catch (IOException e) {
            throw new DocumentException(
                    Problem.of(out.toString(), "no way to tell it from the file to read", "another file"));
        }
    }

    /**
     * Writes values as lines that end with a line feed, and writes over a file that is there.
     *
     * @param values initiatives or other values that have attributes, in their order
     * @throws DocumentException if the file cannot be written; it then holds whole lines
     * @throws IllegalArgumentException if a value is not one of this library's, or holds what no document can; the file
     *     then holds the lines before
     */
    public static void write(Stream<?> values, Path file) {
        write(values, LineWriter.of(file));
    }

    /**
     * Writes values as {@link #write(Stream, Path)} does, on a stream of bytes that is left open.
     *
     * @throws DocumentException if the stream fails, perhaps within a line
     */
    public static void write(Stream<?> values, OutputStream out) {
        write(values, new LineWriter(out, Optional.empty()));
    }

    private static void write(Stream<?> values, LineWriter writer) {
        try (writer) {
            values.forEachOrdered(value -> writer.write(LineText.of(value)));
        }
    }
}
