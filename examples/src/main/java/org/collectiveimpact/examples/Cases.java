package org.collectiveimpact.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;

/** The real initiatives that ship with the examples. */
public final class Cases {

    /** The date up to which the Milwaukee case tells what was known. */
    public static final LocalDate MILWAUKEE_AS_OF = LocalDate.of(2015, 12, 31);

    private Cases() {}

    /** Returns the Milwaukee Teen Pregnancy Prevention Initiative. */
    public static Initiative milwaukee() {
        return read("milwaukee-teen-pregnancy");
    }

    private static Initiative read(String name) {
        String file = "cases/" + name + "/initiative.yaml";
        try (InputStream in = Cases.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("case: '" + name + "' (expected: a folder of that name in cases)");
            }
            return Documents.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
