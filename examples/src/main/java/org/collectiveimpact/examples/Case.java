package org.collectiveimpact.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;

/**
 * A real initiative that ships with the examples.
 *
 * @param id the name of its folder in {@code cases}
 * @param asOf the date up to which it tells what was known
 */
public record Case(String id, LocalDate asOf) {

    /** Reads the initiative from its folder. */
    public Initiative initiative() {
        String file = "cases/" + id + "/initiative.yaml";
        try (InputStream in = Case.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("case: '" + id + "' (expected: " + file + " in the resources)");
            }
            return Documents.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
