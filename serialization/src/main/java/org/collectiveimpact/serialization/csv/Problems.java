package org.collectiveimpact.serialization.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Problem;

/** What is wrong with one file, as far as it has been read. */
final class Problems {

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final String file;
    private final List<Problem> all = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /**
     * Adds a problem with a cell.
     *
     * @param column the name of its column; empty if there is none
     * @throws DocumentException with all problems so far, if there are too many to go on
     */
    void add(Cell cell, String column, String found, String expected) {
        all.add(new Problem(file, cell.line(), cell.column(), column, found, expected));
        if (all.size() == CsvLimits.PROBLEMS) {
            all.add(new Problem(
                    file, cell.line(), cell.column(), "", "more problems after this one", "these solved first"));
            throwIfAny();
        }
    }

    int count() {
        return all.size();
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new DocumentException(all.stream().sorted(IN_ORDER).toList());
        }
    }
}
