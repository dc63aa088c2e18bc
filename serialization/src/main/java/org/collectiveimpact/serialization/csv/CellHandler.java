package org.collectiveimpact.serialization.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the cells of a row with their places, which follow from what is in them and whether it stands in quotes.
 *
 * <p>Of a row with too many cells it keeps one too many.
 */
final class CellHandler extends AbstractBaseCsvCallbackHandler<List<Cell>> {

    private final int linesBefore;
    private List<Cell> cells = List.of();
    private int line;
    private int column;

    CellHandler(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /** Returns the place of the cell that has not been read yet, as an empty one. */
    Cell unread() {
        return new Cell("", line, column);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        line = linesBefore + (int) startingLineNumber;
        column = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        if (cells.size() <= CsvLimits.CELLS) {
            cells.add(new Cell(text, line, column));
        }
        if (quoted) {
            passQuoted(text);
        } else {
            column += length;
        }
        column++;
    }

    private void passQuoted(String text) {
        Lines lines = Lines.of(text);
        String last = text.substring(lines.startOfLast());
        int quotesDoubled = (int) last.chars().filter(each -> each == '"').count();
        column = (lines.breaks() == 0 ? column + 1 : 1) + last.length() + quotesDoubled + 1;
        line += lines.breaks();
    }

    @Override
    protected List<Cell> buildRecord() {
        return cells;
    }
}
