package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a file apart at its line feeds, and keeps no more of it than a line of the greatest length. */
final class RawLines implements AutoCloseable {

    private static final int CHUNK = 1 << 16;
    private static final String READABLE = "a readable file";

    private final InputStream in;
    private final String name;
    private final boolean owned;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int limit;
    private long number;
    private long bytes;

    private RawLines(InputStream in, String name, boolean owned, int longest) {
        this.in = in;
        this.name = name;
        this.owned = owned;
        this.longest = longest;
    }

    /**
     * Opens a file.
     *
     * @param longest the length of the longest line that is kept, in bytes
     * @throws DocumentException if it cannot be opened
     */
    static RawLines of(Path file, int longest) {
        String name = Objects.requireNonNull(file, "file").toString();
        if (Files.isDirectory(file)) {
            throw new DocumentException(Problem.of(name, "a directory", READABLE));
        }
        if (Files.notExists(file)) {
            throw new DocumentException(Problem.of(name, "no such file", READABLE));
        }
        try {
            return new RawLines(Files.newInputStream(file), name, true, longest);
        } catch (IOException e) {
            throw new DocumentException(Problem.of(name, "a file that cannot be read", READABLE));
        }
    }

    /** Begins with what is left of a stream, which is left open. */
    static RawLines of(InputStream in, String name, int longest) {
        return new RawLines(Objects.requireNonNull(in, "in"), Objects.requireNonNull(name, "name"), false, longest);
    }

    String name() {
        return name;
    }

    /** Returns how many lines there were so far. */
    long number() {
        return number;
    }

    /** Returns how many bytes the lines so far have, with their ends. */
    long bytes() {
        return bytes;
    }

    /**
     * Returns the next line that is not blank; null after the last.
     *
     * @throws DocumentException if the file cannot be read on
     */
    @Nullable
    RawLine next() {
        try {
            while (hasMore()) {
                RawLine line = read();
                if (!line.isBlank()) {
                    return line;
                }
            }
            return null;
        } catch (IOException e) {
            throw new DocumentException(
                    Problem.of(name, "no way to read on after line " + number, "a file that can be read to its end"));
        }
    }

    private boolean hasMore() throws IOException {
        if (next == limit) {
            next = 0;
            limit = Math.max(0, in.read(chunk));
        }
        return next < limit;
    }

    private RawLine read() throws IOException {
        byte[] line = {};
        long length = 0;
        boolean ended = false;
        while (!ended && hasMore()) {
            int stop = indexOfLineFeed();
            ended = stop < limit;
            if (length + stop - next <= longest) {
                line = added(line, (int) length, stop, ended);
            }
            length += stop - next;
            next = ended ? stop + 1 : stop;
        }
        number++;
        bytes += length + (ended ? 1 : 0);
        return new RawLine(number, length > longest ? new byte[0] : line, length, bytes);
    }

    private int indexOfLineFeed() {
        int stop = next;
        while (stop < limit && chunk[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    /** Returns a line with the chunk up to a stop after it; with room for more unless it has ended. */
    private byte[] added(byte[] line, int length, int stop, boolean ended) {
        int needed = length + stop - next;
        int size = ended ? needed : (int) Math.min(longest, Math.max(2L * line.length, needed));
        byte[] grown = line.length >= needed ? line : Arrays.copyOf(line, size);
        System.arraycopy(chunk, next, grown, length, stop - next);
        return grown;
    }

    /** Closes the file, unless it was open before. */
    @Override
    public void close() {
        if (owned) {
            try {
                in.close();
            } catch (IOException e) {
                // what was to be read has been read
            }
        }
    }
}
