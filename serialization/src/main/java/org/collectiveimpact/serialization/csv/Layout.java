package org.collectiveimpact.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The columns of a table, and how a row becomes a value.
 *
 * @param <T> the type of the values
 * @param <B> what a value is built in
 * @param columns in the order in which they are written
 * @param draft returns what the next value is built in
 * @param make builds the value; throws an IllegalArgumentException if it cannot be one
 */
record Layout<T, B>(List<Column<T, B, ?>> columns, Supplier<B> draft, Function<B, T> make) {

    /** Returns the column with a name, of which case, blanks, hyphens and underscores do not count. */
    Optional<Column<T, B, ?>> column(String name) {
        String key = Columns.key(name);
        return columns.stream()
                .filter(column -> column.names().stream().map(Columns::key).anyMatch(key::equals))
                .findFirst();
    }

    /** Returns the names of the columns. */
    List<String> names() {
        return columns.stream().flatMap(column -> column.names().stream()).toList();
    }

    /**
     * Reads every row.
     *
     * @param known the ids that may stand in columns, by the names of these; in other columns any may
     * @param problems is told what is wrong
     */
    List<Row<T>> read(
            CsvSource source, CsvFormat format, Columns columns, Map<String, Known> known, Problems problems) {
        List<Row<T>> rows = new ArrayList<>();
        RowReader<T, B> reader = new RowReader<>(this, format, columns, known, problems, rows::add);
        new CsvRows(source.text(), format, problems).forEach(reader);
        return rows;
    }
}
