package org.collectiveimpact.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.serialization.Problem;
import org.jspecify.annotations.Nullable;

/** Finds out what the columns of a file hold. */
final class HeaderReader<T, B> {

    /** More names than these are too many for a message. */
    private static final int MOST = 20;

    /** So many of them are named instead. */
    private static final int FEW = 10;

    private final Layout<T, B> layout;
    private final CsvFormat format;
    private final Columns columns;
    private final Problems problems;

    HeaderReader(Layout<T, B> layout, CsvFormat format, Columns columns, Problems problems) {
        this.layout = layout;
        this.format = format;
        this.columns = columns;
        this.problems = problems;
    }

    Header<T, B> read(List<Cell> cells) {
        checkDelimiter(cells);
        List<String> names =
                cells.stream().map(cell -> Formula.restored(cell.text())).toList();
        List<@Nullable Column<T, B, ?>> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column<T, B, ?> column = find(names.get(i), cells.get(i));
            if (column != null && found.contains(column)) {
                problems.add(cells.get(i), "", Problem.quoted(names.get(i)) + " again", "each column once");
            }
            found.add(column);
        }
        boolean complete = isComplete(found, cells.get(0));
        requireChoosing(names, cells.get(0));
        return new Header<>(names, found, columns, complete);
    }

    private void checkDelimiter(List<Cell> cells) {
        Cell first = cells.get(0);
        Optional<Character> other = ";,\t|"
                .chars()
                .mapToObj(each -> (char) each)
                .filter(each -> cells.size() == 1 && first.text().indexOf(each) >= 0)
                .findFirst();
        if (other.isPresent()) {
            String expected = "columns with " + Problem.quoted("" + format.delimiter()) + " between them; did you mean "
                    + Problem.quoted("" + other.get()) + "?";
            problems.add(first, "", "one column", expected);
            problems.throwIfAny();
        }
    }

    private @Nullable Column<T, B, ?> find(String inFile, Cell cell) {
        if (inFile.isBlank() || columns.isIgnored(inFile)) {
            return null;
        }
        String name = columns.name(inFile);
        Optional<Column<T, B, ?>> column = layout.column(name);
        if (column.isEmpty() && !columns.choosing().contains(Columns.key(inFile))) {
            problems.add(cell, "", "unknown column " + Problem.quoted(name), known(name));
        }
        return column.orElse(null);
    }

    private String known(String name) {
        List<String> names = layout.names();
        return Choice.nearest(name, names)
                .map(nearest -> "a known column; did you mean '" + nearest + "'?")
                .orElseGet(() -> few(names) + "; Columns renames or ignores others");
    }

    private static String few(List<String> names) {
        return names.size() <= MOST
                ? Choice.among(names)
                : String.join(", ", names.subList(0, FEW)) + " or one of " + (names.size() - FEW) + " more";
    }

    private boolean isComplete(List<@Nullable Column<T, B, ?>> found, Cell start) {
        boolean complete = true;
        for (Column<T, B, ?> column : layout.columns()) {
            if (column.use() == Column.Use.REQUIRED && !found.contains(column)) {
                complete = false;
                String names = String.join("' or '", column.names());
                problems.add(
                        start, "", "no column '" + names + "'", column.form().expected(format));
            }
        }
        return complete;
    }

    private void requireChoosing(List<String> names, Cell start) {
        List<String> keys = names.stream().map(Columns::key).toList();
        for (String name : columns.choosing()) {
            if (!keys.contains(name)) {
                problems.add(start, "", "no column '" + name + "'", "the column by which rows are chosen");
            }
        }
    }
}
