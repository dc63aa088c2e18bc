package org.collectiveimpact.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.framework.Row;
import org.collectiveimpact.framework.Table;

/** The real initiatives that ship with the examples, each a folder in {@code cases} and a row of {@code cases.tsv}. */
public final class Cases {

    private static final List<Case> ALL = Table.read(Cases.class, "/cases/cases.tsv").uniqueBy("id").rows().stream()
            .map(Cases::from)
            .toList();

    private Cases() {}

    /** Returns every case, in the order of the table. */
    public static List<Case> all() {
        return ALL;
    }

    /**
     * Returns the case with an id, such as {@code milwaukee-teen-pregnancy}.
     *
     * @throws IllegalArgumentException if there is none; the message names all and suggests the nearest
     */
    public static Case of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("case: '" + id + "' (expected: " + choice(id) + ")"));
    }

    static Optional<Case> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns what an error message expects instead of a word that is no id. */
    static String choice(String word) {
        List<String> ids = ALL.stream().map(Case::id).toList();
        String meant = Choice.nearest(word, ids)
                .map(nearest -> ", did you mean '" + nearest + "'?")
                .orElse("");
        return "one of " + String.join(", ", ids) + meant;
    }

    private static Case from(Row row) {
        try {
            return new Case(row.text("id"), LocalDate.parse(row.text("as-of")));
        } catch (DateTimeException e) {
            throw row.wrong("as-of", "a day such as 2015-12-31");
        }
    }
}
