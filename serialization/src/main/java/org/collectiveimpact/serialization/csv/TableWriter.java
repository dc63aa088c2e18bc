package org.collectiveimpact.serialization.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.collectiveimpact.serialization.Loss;

/** Writes values as rows of a table, with the columns that are needed. */
final class TableWriter<T> {

    private final List<? extends Column<T, ?, ?>> columns;
    private final CsvFormat format;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    TableWriter(List<? extends Column<T, ?, ?>> columns, CsvFormat format) {
        this.columns = columns;
        this.format = format;
    }

    /**
     * Adds a row.
     *
     * @param place where the value is, for the losses
     * @throws IllegalArgumentException if an attribute holds what no table can
     */
    void add(T value, String place) {
        List<String> row = new ArrayList<>();
        int before = losses.size();
        boolean isWhole = true;
        for (Column<T, ?, ?> column : columns) {
            String cell = cell(column, value, place);
            isWhole &= column.use() != Column.Use.REQUIRED || !cell.isEmpty();
            row.add(cell);
        }
        if (isWhole) {
            rows.add(row);
        } else {
            losses.subList(before, losses.size()).clear();
            lose(place, "all of it, for lack of something to write in a column that every row needs");
        }
    }

    /** Adds something that no column has room for. */
    void lose(String place, String what) {
        losses.add(new Loss(place, what));
    }

    private <V> String cell(Column<T, ?, V> column, T value, String place) {
        return column.get()
                .apply(value)
                .map(each -> written(column, each, place))
                .orElse("");
    }

    private <V> String written(Column<T, ?, V> column, V attribute, String place) {
        String text = column.form().write(attribute, format);
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    place + ": text with the character \\u0000 (expected: text that a table can hold)");
        }
        if (text.isEmpty()) {
            lose(place, column.name() + ", an empty text, which reads as none");
        }
        return column.form().isText() ? Formula.defused(text) : text;
    }

    /** Returns the table. */
    CsvText text() {
        StringWriter text = new StringWriter();
        int[] used = IntStream.range(0, columns.size()).filter(this::isUsed).toArray();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(format.delimiter())
                .lineDelimiter(LineDelimiter.LF)
                .commentCharacter('\0')
                .build(text)) {
            writer.writeRecord(
                    IntStream.of(used).mapToObj(i -> columns.get(i).name()).toList());
            for (List<String> row : rows) {
                writer.writeRecord(IntStream.of(used).mapToObj(row::get).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvText(text.toString(), losses);
    }

    private boolean isUsed(int column) {
        return columns.get(column).use() != Column.Use.RARE
                || rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    }
}
