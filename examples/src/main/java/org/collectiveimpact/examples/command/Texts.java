package org.collectiveimpact.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where texts go: to a file in UTF-8, or to the standard output. */
final class Texts {

    private Texts() {}

    /**
     * Writes a text to a file, or over one, or prints it if there is no file.
     *
     * @throws IllegalArgumentException if the file cannot be written
     */
    static void write(String text, Optional<Path> file, PrintStream out) {
        if (file.isEmpty()) {
            out.print(text);
            out.flush();
            return;
        }
        try {
            Files.writeString(file.get(), text);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "--out: '" + file.get() + "' (expected: a file in a directory that may be written to)", e);
        }
    }
}
