package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.collectiveimpact.reports.svg.Lettering;

/** How wide the columns of a table in plain text are: as their cells ask for, and less where room is short. */
final class Columns {

    private static final String BETWEEN = "  ";

    private final int[] widths;

    private Columns(int[] widths) {
        this.widths = widths;
    }

    /**
     * Returns columns that fit if breaking cells between words can make them: one column after the other gives way by a
     * letter, each time the one that makes the table least longer, the widest of those.
     *
     * @param rows all with as many cells
     * @param room for all columns and what is between them
     */
    static Columns of(List<List<String>> rows, int room) {
        int n = rows.get(0).size();
        int[] widths = new int[n];
        int[] least = new int[n];
        for (List<String> row : rows) {
            for (int i = 0; i < n; i++) {
                String cell = Lettering.clean(row.get(i));
                widths[i] = Math.max(widths[i], cell.length());
                for (String word : cell.split(" ", -1)) {
                    least[i] = Math.max(least[i], word.length());
                }
            }
        }
        int over = Arrays.stream(widths).sum() + (n - 1) * BETWEEN.length() - room;
        while (over > 0 && giveWay(rows, widths, least)) {
            over--;
        }
        return new Columns(widths);
    }

    /** Takes a letter from a column; returns whether any could give one. */
    private static boolean giveWay(List<List<String>> rows, int[] widths, int[] least) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i]) {
                widths[i]--;
                int height = height(rows, widths);
                widths[i]++;
                if (height < fewest || (height == fewest && widths[i] > widths[best])) {
                    best = i;
                    fewest = height;
                }
            }
        }
        if (best >= 0) {
            widths[best]--;
        }
        return best >= 0;
    }

    /** Returns how many lines the rows take. */
    private static int height(List<List<String>> rows, int[] widths) {
        int height = 0;
        for (List<String> row : rows) {
            int lines = 1;
            for (int i = 0; i < widths.length; i++) {
                if (row.get(i).length() > widths[i]) {
                    lines = Math.max(lines, wrapped(row.get(i), widths[i], 0).size());
                }
            }
            height += lines;
        }
        return height;
    }

    /** Returns the lines of a row. */
    List<String> lines(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(wrapped(row.get(i), widths[i], 0));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(i == 0 ? "" : BETWEEN).append(part).append(" ".repeat(widths[i] - part.length()));
            }
            lines.add(text.toString());
        }
        return lines;
    }

    /**
     * Returns a text in lines, broken between words; a word that is longer than a line has one of its own.
     *
     * @param indent by how much less room there is in the first line
     */
    static List<String> wrapped(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = width - indent;
        boolean isFresh = true;
        for (String word : Lettering.clean(text).split(" ", -1)) {
            if (!isFresh && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line = new StringBuilder();
                room = width;
                isFresh = true;
            }
            line.append(isFresh ? "" : " ").append(word);
            isFresh = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
