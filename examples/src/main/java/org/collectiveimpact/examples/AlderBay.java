package org.collectiveimpact.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;

/** The invented initiative that ships with the examples, as it was written down in the middle of 2026, 2027 and 2028. */
public final class AlderBay {

    private AlderBay() {}

    /**
     * Reads what was known in a year.
     *
     * @throws IllegalArgumentException if nothing was written down that year
     */
    public static Initiative in(int year) {
        String file = "invented/alder-bay/" + day(year) + ".yaml";
        try (InputStream in = AlderBay.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("year: " + year + " (expected: 2026, 2027 or 2028)");
            }
            return Documents.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Returns the day of a year on which it was written down. */
    public static LocalDate day(int year) {
        return LocalDate.of(year, 6, 30);
    }
}
