package org.collectiveimpact.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Rows of tab-separated text under one header row.
 *
 * <p>Lines end in LF or CRLF; there is no quoting, so a cell holds neither tab nor line end. Blanks around a cell do
 * not count. A table is either read whole or refused, with the file, the row and the column that are wrong; rows are
 * counted as an editor counts lines, the header being row 1.
 */
public final class Table {

    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Reads a UTF-8 resource.
     *
     * @param beside a class in the package of the resource; in another module that package must be open
     * @param file the path from there, such as {@code criteria/shared-measurement.tsv}; error messages name it
     * @throws IllegalArgumentException if there is no such resource, it is not UTF-8, or it is no table
     */
    public static Table read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        file + ": missing (expected: a resource beside " + beside.getName() + ")");
            }
            return parse(file, decoded(file, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Returns the table that a text holds.
     *
     * @param name what error messages call it
     * @throws IllegalArgumentException if the header is missing, blank or names a column twice, or a row has more or
     *     fewer cells than the header
     */
    public static Table parse(String name, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + ": empty (expected: a header row)");
        }
        List<String> columns = cells(lines.get(0));
        if (columns.contains("") || new LinkedHashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException(
                    name + " row 1: " + columns + " (expected: names of columns, each once and none blank)");
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        columns.forEach(column -> places.put(column, places.size()));
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(name, i + 1, places, cells(lines.get(i))));
        }
        return new Table(name, List.copyOf(rows));
    }

    /** The rows below the header, in their order. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns this table if no two rows have the same text in a column.
     *
     * @throws IllegalArgumentException at the first text that an earlier row has too
     */
    public Table uniqueBy(String column) {
        Map<String, Row> seen = new HashMap<>();
        for (Row row : rows) {
            Row first = seen.putIfAbsent(row.text(column), row);
            if (first != null) {
                throw row.wrong(column, "unique, but row " + first.number() + " has it too");
            }
        }
        return this;
    }

    /** Returns the name and the size, such as "sources.tsv (173 rows)". */
    @Override
    public String toString() {
        return name + " (" + rows.size() + " rows)";
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": bytes that are not UTF-8 (expected: UTF-8)", e);
        }
    }

    private static List<String> cells(String line) {
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return List.of(cells);
    }

    private static Row row(String name, int number, Map<String, Integer> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(name + " row " + number + ": " + cells.size() + " cells (expected: "
                    + columns.size() + ", as in the header)");
        }
        return new Row(name, number, columns, cells);
    }
}
