package org.collectiveimpact.serialization.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.collectiveimpact.serialization.DocumentException;

/** Takes a text apart into rows of cells. */
final class CsvRows {

    private final String text;
    private final CsvFormat format;
    private final Problems problems;
    private boolean hasHeader;

    CsvRows(String text, CsvFormat format, Problems problems) {
        this.text = text;
        this.format = format;
        this.problems = problems;
    }

    /**
     * Hands on each row with anything in it; after one that cannot be taken apart it goes on with the next line.
     *
     * @throws DocumentException if the first row, without which the others mean nothing, cannot be taken apart
     */
    void forEach(Consumer<List<Cell>> rows) {
        int start = 0;
        int linesBefore = 0;
        while (start >= 0) {
            CellHandler handler = new CellHandler(linesBefore);
            try (CsvReader<List<Cell>> reader = reader(handler, start)) {
                reader.forEach(cells -> handOn(cells, rows));
                return;
            } catch (CsvParseException e) {
                Cell broken = handler.unread();
                for (int line = linesBefore + 1; line < broken.line(); line++) {
                    start = Lines.after(text, start);
                }
                report(broken, start + broken.column() - 1);
                requireHeader();
                start = Lines.after(text, start);
                linesBefore = broken.line();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private CsvReader<List<Cell>> reader(CellHandler handler, int start) throws IOException {
        StringReader rest = new StringReader(text);
        long skipped = rest.skip(start);
        assert skipped == start : "the text is in memory";
        return CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .maxBufferSize(CsvLimits.BYTES)
                .build(handler, rest);
    }

    private void handOn(List<Cell> cells, Consumer<List<Cell>> rows) {
        if (!cells.stream().allMatch(Cell::isBlank)) {
            accept(cells, rows);
        }
    }

    private void accept(List<Cell> cells, Consumer<List<Cell>> rows) {
        if (cells.size() > CsvLimits.CELLS) {
            String most = CsvLimits.CELLS + " cells";
            problems.add(cells.get(0), "", "a row of more than " + most, "at most " + most);
            requireHeader();
        } else {
            hasHeader = true;
            rows.accept(cells);
        }
    }

    private void requireHeader() {
        if (!hasHeader) {
            problems.throwIfAny();
        }
    }

    /** Says what is wrong with a cell in quotes: only these can be broken. */
    private void report(Cell cell, int offset) {
        if (isClosed(offset + 1)) {
            problems.add(
                    cell,
                    "",
                    "a cell that goes on after its closing quote",
                    "the delimiter or the end of the line; a quote within a cell is doubled");
        } else {
            problems.add(cell, "", "a quote that is never closed", "a closing quote");
        }
    }

    private boolean isClosed(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            quote = text.indexOf('"', quote + 2);
        }
        return quote >= 0;
    }
}
