package org.collectiveimpact.serialization.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a file.
 *
 * @param names what stands in it
 * @param found the column that each name stands for; null if none
 * @param columns what to make of the columns
 * @param isComplete whether no column is missing that every row needs
 */
record Header<T, B>(List<String> names, List<@Nullable Column<T, B, ?>> found, Columns columns, boolean isComplete) {

    int size() {
        return names.size();
    }

    @Nullable
    Column<T, B, ?> column(int index) {
        return found.get(index);
    }

    boolean isNameless(int index) {
        return names.get(index).isBlank();
    }

    /** Whether a row is to be read. */
    boolean isChosen(List<Cell> cells) {
        return IntStream.range(0, size()).allMatch(i -> columns.isChosen(names.get(i), cells.get(i)));
    }

    /** Returns a cell with what is to be read for its text. */
    Cell translated(int index, Cell cell) {
        return columns.translated(names.get(index), cell);
    }
}
