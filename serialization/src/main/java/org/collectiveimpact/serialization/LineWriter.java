package org.collectiveimpact.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes whole lines, as many at a time as make a good chunk. */
final class LineWriter implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final Optional<Path> file;
    private ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    private long lines;
    private long written;
    private long bytesWritten;

    /**
     * Begins where a stream is.
     *
     * @param file the file behind the stream, which is closed and cut where need be; a stream without one is left open
     */
    LineWriter(OutputStream out, Optional<Path> file) {
        this.out = out;
        this.file = file;
    }

    /**
     * Makes a file, or writes over one.
     *
     * @throws DocumentException if it cannot be written
     */
    static LineWriter of(Path file) {
        try {
            return new LineWriter(Files.newOutputStream(file), Optional.of(file));
        } catch (IOException e) {
            throw new DocumentException(
                    Problem.of(file.toString(), "no way to write it", "a file in a directory that may be written to"));
        }
    }

    /**
     * Writes a line, which brings its end with it.
     *
     * @throws DocumentException if it cannot be written
     */
    void write(byte[] line) {
        if (chunk.size() + line.length > CHUNK) {
            flush();
        }
        chunk.writeBytes(line);
        lines++;
    }

    private void flush() {
        ByteArrayOutputStream full = chunk;
        chunk = new ByteArrayOutputStream();
        try {
            full.writeTo(out);
            out.flush();
        } catch (IOException e) {
            file.ifPresent(this::cut);
            throw failed();
        }
        written = lines;
        bytesWritten += full.size();
    }

    /** Takes off what was written of the last chunk, which may end within a line. */
    private void cut(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(bytesWritten);
        } catch (IOException e) {
            // no file of which anything could be taken off, such as a device
        }
    }

    private DocumentException failed() {
        return new DocumentException(Problem.of(
                file.map(Path::toString).orElse(""),
                "no way to write on after line " + written,
                "room for all lines, in a place that stays"));
    }

    /**
     * Writes what is left.
     *
     * @throws DocumentException if it cannot be written
     */
    @Override
    public void close() {
        try {
            if (chunk.size() > 0) {
                flush();
            }
        } finally {
            closeFile();
        }
    }

    private void closeFile() {
        try {
            if (file.isPresent()) {
                out.close();
            }
        } catch (IOException e) {
            throw failed();
        }
    }
}
