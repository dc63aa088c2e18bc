package org.collectiveimpact.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a test starts from. */
public final class Written {

    private Written() {}

    /** Writes a file, and returns its name. */
    public static String in(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
