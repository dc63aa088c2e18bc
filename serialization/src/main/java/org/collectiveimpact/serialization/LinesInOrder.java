package org.collectiveimpact.serialization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands over the lines of a file in their order, while threads work on the next few.
 *
 * <p>It never splits, so that no parallel stream can ask for more lines than are in flight.
 */
final class LinesInOrder<T> implements Spliterator<Line<T>>, AutoCloseable {

    private record Flight<T>(RawLine raw, Future<Line<T>> line) {}

    private final RawLines raws;
    private final LineReader<T> reader;
    private final LineSettings settings;
    private final Workers workers;
    private final Deque<Flight<T>> flights = new ArrayDeque<>();
    private long size;
    private boolean ended;
    private @Nullable RuntimeException failure;
    private LineCount count = LineCount.NONE;

    LinesInOrder(RawLines raws, LineReader<T> reader, LineSettings settings) {
        this.raws = raws;
        this.reader = reader;
        this.settings = settings;
        this.workers = new Workers(settings.threads());
    }

    /** Returns how far it has come. */
    LineCount count() {
        return count;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line<T>> action) {
        try {
            fill();
            Flight<T> flight = flights.poll();
            if (flight == null) {
                finish();
                return false;
            }
            size -= flight.raw().size();
            Line<T> line = land(flight);
            boolean bad = !line.problems().isEmpty();
            if (bad && settings.strict()) {
                throw new DocumentException(line.problems());
            }
            action.accept(line);
            tell(new LineCount(
                    line.number(), count.bad() + (bad ? 1 : 0), flight.raw().end()));
            return true;
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Begins with as many lines as may be in flight; one that is large may be alone. */
    private void fill() {
        while (!ended
                && flights.size() < settings.window()
                && size < settings.limits().bytes()) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            RawLine raw = next();
            if (raw != null) {
                size += raw.size();
                flights.add(new Flight<>(raw, workers.begin(() -> reader.read(raw))));
            }
        }
    }

    /** Returns the next line, if any; a failure waits for the lines before it to be handed over. */
    private @Nullable RawLine next() {
        RawLine raw = null;
        try {
            raw = raws.next();
        } catch (RuntimeException e) {
            failure = e;
        }
        ended = raw == null;
        return raw;
    }

    private Line<T> land(Flight<T> flight) {
        try {
            return flight.line().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private CancellationException interrupted() {
        return new CancellationException(raws.name() + ": interrupted after line " + count.lines());
    }

    private void finish() {
        close();
        if (failure != null) {
            throw failure;
        }
        if (count.bytes() < raws.bytes()) {
            tell(new LineCount(raws.number(), count.bad(), raws.bytes()));
        }
    }

    private void tell(LineCount now) {
        count = now;
        settings.watcher().accept(now);
    }

    @Override
    public @Nullable Spliterator<Line<T>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    /** Ends the threads and closes the file; there are no more lines. */
    @Override
    public void close() {
        ended = true;
        flights.clear();
        workers.close();
        raws.close();
    }
}
