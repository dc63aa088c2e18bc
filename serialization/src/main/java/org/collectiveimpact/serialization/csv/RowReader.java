package org.collectiveimpact.serialization.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.collectiveimpact.serialization.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file, of which the first is the header, as values. */
final class RowReader<T, B> implements Consumer<List<Cell>> {

    private final Layout<T, B> layout;
    private final CsvFormat format;
    private final Columns columns;
    private final Map<String, Known> known;
    private final Problems problems;
    private final Consumer<Row<T>> rows;
    private @Nullable Header<T, B> header;

    RowReader(
            Layout<T, B> layout,
            CsvFormat format,
            Columns columns,
            Map<String, Known> known,
            Problems problems,
            Consumer<Row<T>> rows) {
        this.layout = layout;
        this.format = format;
        this.columns = columns;
        this.known = known;
        this.problems = problems;
        this.rows = rows;
    }

    @Override
    public void accept(List<Cell> cells) {
        Header<T, B> names = header;
        if (names == null) {
            header = new HeaderReader<>(layout, format, columns, problems).read(cells);
        } else if (cells.size() != names.size()) {
            problems.add(
                    cells.get(0),
                    "",
                    "a row of " + count(cells.size()),
                    count(names.size())
                            + ", as many as the header has; a cell with a delimiter in it stands in quotes");
        } else if (names.isChosen(cells)) {
            readRow(names, cells);
        }
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private void readRow(Header<T, B> names, List<Cell> cells) {
        int before = problems.count();
        B draft = layout.draft().get();
        for (int i = 0; i < names.size(); i++) {
            Column<T, B, ?> column = names.column(i);
            if (column != null) {
                read(names.translated(i, cells.get(i)), column, draft);
            } else if (names.isNameless(i) && !cells.get(i).isBlank()) {
                problems.add(cells.get(i), "", Problem.quoted(cells.get(i).text()), "nothing below an empty name");
            }
        }
        if (problems.count() == before && names.isComplete()) {
            finish(draft, cells.get(0));
        }
    }

    private <V> void read(Cell cell, Column<T, B, V> column, B draft) {
        CellForm<V> form = column.form();
        String text =
                form.isText() ? Formula.restored(cell.text()) : cell.text().strip();
        if (text.length() > CsvLimits.CHARACTERS) {
            problems.add(
                    cell, column.name(), "text of " + text.length() + " characters", "at most " + CsvLimits.CHARACTERS);
        } else if (!text.isEmpty()) {
            set(text, cell, column, draft);
        } else if (column.use() == Column.Use.REQUIRED) {
            problems.add(cell, column.name(), "nothing", form.expected(format));
        }
    }

    private <V> void set(String text, Cell cell, Column<T, B, V> column, B draft) {
        try {
            V value = column.form().read(text, format);
            Optional<String> unknown = Optional.ofNullable(known.get(column.name()))
                    .flatMap(all -> all.expectedInstead(column.form().ids(text)));
            if (unknown.isPresent()) {
                problems.add(cell, column.name(), Problem.quoted(text), unknown.get());
            } else {
                column.set().accept(draft, value);
            }
        } catch (IllegalArgumentException e) {
            problems.add(cell, column.name(), Problem.quoted(text), CellForm.expected(e));
        }
    }

    private void finish(B draft, Cell start) {
        try {
            rows.accept(new Row<>(layout.make().apply(draft), start));
        } catch (IllegalArgumentException e) {
            problems.add(start, "", CellForm.found(e), CellForm.expected(e));
        }
    }
}
