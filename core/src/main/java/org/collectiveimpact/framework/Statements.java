package org.collectiveimpact.framework;

import java.util.List;
import java.util.Optional;

/** The statements of one table, by what they are about and by the part they play in it. */
final class Statements {

    private final String file;
    private final List<Entry> entries;

    private Statements(String file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Reads a table whose rows are about the subjects and play one of the parts; any other row is refused. */
    static Statements read(String file, Titled[] subjects, String... parts) {
        return new Statements(
                file,
                Table.read(Statements.class, file).rows().stream()
                        .map(row -> new Entry(
                                row.oneOf("id", subjects), row.oneOf("part", List.of(parts)), Statement.from(row)))
                        .toList());
    }

    /** Returns what plays a part, in the order of the table. */
    List<Statement> all(Titled subject, String part) {
        return entries.stream()
                .filter(entry -> entry.subject().equals(subject) && entry.part().equals(part))
                .map(Entry::statement)
                .toList();
    }

    Optional<Statement> first(Titled subject, String part) {
        return all(subject, part).stream().findFirst();
    }

    Statement one(Titled subject, String part) {
        return first(subject, part)
                .orElseThrow(() -> new IllegalArgumentException(
                        file + ", " + subject.id() + ": no " + part + " (expected: a row of that part)"));
    }

    private record Entry(Titled subject, String part, Statement statement) {}
}
