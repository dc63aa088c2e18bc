package org.collectiveimpact.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A publication, document or page that statements and criteria rest on.
 *
 * @param key what citations name it by, such as {@code CC2012}
 * @param title the title with the place of publication, or a description where it has none
 * @param authors people or organisations; may be empty
 * @param year such as "2012" or "c. 2013-15"; empty if not known
 * @param address where it was read, which may be a copy; empty for what is not on the web
 * @param verified whether what is cited from it was read there, as far as the note says; single statements may still
 *     be unverified
 * @param note how much was read, or where else to look; may be empty
 */
public record Source(
        String key, String title, String authors, String year, String address, boolean verified, String note) {

    /** Refuses a key that a list of keys could not hold. */
    public Source {
        if (!key.matches("[^\\s,]+")) {
            throw new IllegalArgumentException("key: '" + key + "' (expected: letters without blanks or commas)");
        }
    }

    /**
     * Returns the source with a key.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest key
     */
    public static Source of(String key) {
        return find(key).orElseThrow(() -> {
            String meant = Choice.nearest(key, Known.BY_KEY.keySet())
                    .map(nearest -> ", did you mean '" + nearest + "'")
                    .orElse("");
            return new IllegalArgumentException(
                    "source: '" + key + "' (expected: one of the keys of sources.tsv" + meant + ")");
        });
    }

    /** Returns the source with a key; empty if there is none. */
    public static Optional<Source> find(String key) {
        return Optional.ofNullable(Known.BY_KEY.get(key));
    }

    /** Returns every source the framework and the criteria know, in the order of their table. */
    public static List<Source> all() {
        return List.copyOf(Known.BY_KEY.values());
    }

    /** Returns one line for a list of references: authors, title, year, address, and a mark if unverified. */
    public String citation() {
        String parts = Stream.of(authors, title, year, address)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return verified ? parts : parts + " (unverified)";
    }

    private static Source from(Row row) {
        return new Source(
                row.text("key"),
                row.text("title"),
                row.optional("authors").orElse(""),
                row.optional("year").orElse(""),
                row.optional("address").orElse(""),
                row.oneOf("standing", List.of("verified", "unverified")).equals("verified"),
                row.optional("note").orElse(""));
    }

    /** Read when the first source is asked for. */
    private static final class Known {

        static final Map<String, Source> BY_KEY =
                Table.read(Source.class, "sources.tsv").uniqueBy("key").rows().stream()
                        .map(Source::from)
                        .collect(Collectors.toMap(Source::key, source -> source, (a, b) -> a, LinkedHashMap::new));
    }
}
