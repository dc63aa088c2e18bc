package org.collectiveimpact.examples;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Documents;

/**
 * An initiative that somebody named.
 *
 * @param initiative what was read
 * @param shipped the case it is; empty if it was read from a file
 */
public record Named(Initiative initiative, Optional<Case> shipped) {

    /**
     * Reads an initiative.
     *
     * @param name a YAML or JSON file, or else the id of one of the {@link Cases}
     * @throws DocumentException with everything that is wrong with the file
     * @throws IllegalArgumentException if there is neither; the message suggests the nearest case
     */
    public static Named of(String name) {
        return file(name)
                .map(path -> new Named(Documents.read(path), Optional.empty()))
                .orElseGet(() -> of(shipped(name)));
    }

    private static Named of(Case shipped) {
        return new Named(shipped.initiative(), Optional.of(shipped));
    }

    /** Returns the file of a name; a folder is none. */
    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(path -> Files.exists(path) && !Files.isDirectory(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Case shipped(String name) {
        return Cases.find(name)
                .orElseThrow(() -> new IllegalArgumentException("case: '" + name
                        + "' (expected: a readable .yaml, .yml or .json file, or " + Cases.choice(name) + ")"));
    }

    /**
     * Returns the day to ask about where nobody names another: that of the case, or else the {@linkplain Days#newestIn
     * newest on record}.
     *
     * @throws IllegalArgumentException if nothing on record has a day
     */
    public LocalDate asOf() {
        return shipped.map(Case::asOf).orElseGet(() -> Days.newestIn(initiative));
    }
}
