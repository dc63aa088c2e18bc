package org.collectiveimpact.reports;

import java.util.List;

/** What every page asks of what is written on it. */
final class Checked {

    private static final int LEVELS = 3;

    private Checked() {}

    /** Returns the level of a heading. */
    static int level(int level) {
        if (level < 1 || level > LEVELS) {
            throw new IllegalArgumentException("level: " + level + " (expected: 1 to " + LEVELS + ")");
        }
        return level;
    }

    /** Checks that all rows of a table have as many cells as its header, which has at least one. */
    static void table(List<String> header, List<List<String>> rows) {
        if (header.isEmpty()) {
            throw new IllegalArgumentException("header: [] (expected: at least one cell)");
        }
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "row: " + row + " (expected: " + header.size() + " cells, as in " + header + ")");
            }
        }
    }
}
