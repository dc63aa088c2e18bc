package org.collectiveimpact.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a {@link Table}, read cell by cell.
 *
 * <p>A cell that does not hold what is asked of it is refused with its place, what was found and what was expected:
 * {@code sources.tsv row 4, column standing: 'veryfied' (expected: verified, unverified or ours)}. So is a column that
 * the table does not have.
 */
public final class Row {

    private final String table;
    private final int number;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    Row(String table, int number, Map<String, Integer> columns, List<String> cells) {
        this.table = table;
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    /** The line of the file, the header being 1. */
    public int number() {
        return number;
    }

    /** Returns the text of a cell that must not be empty. */
    public String text(String column) {
        return optional(column).orElseThrow(() -> wrong(column, "a text"));
    }

    /** Returns the text of a cell, if any. */
    public Optional<String> optional(String column) {
        String text = cell(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the parts of a cell between commas, in their order; none if it is empty. */
    public List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        if (!cell(column).isEmpty()) {
            for (String part : cell(column).split(",", -1)) {
                parts.add(part.strip());
            }
        }
        if (parts.contains("")) {
            throw wrong(column, "texts with single commas between them");
        }
        return List.copyOf(parts);
    }

    /** Returns the number in a cell, written like {@code 0.5}. */
    public double number(String column) {
        try {
            return new BigDecimal(cell(column)).doubleValue();
        } catch (NumberFormatException e) {
            throw wrong(column, "a number");
        }
    }

    /** Returns the whole number in a cell, from {@code least} to {@code most}. */
    public int whole(String column, int least, int most) {
        try {
            int value = Integer.parseInt(cell(column));
            if (least <= value && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(column, whole(least, most));
        }
        throw wrong(column, whole(least, most));
    }

    private static String whole(int least, int most) {
        return "a whole number from " + least + " to " + most;
    }

    /** Returns the text of a cell that must be one of the options. */
    public String oneOf(String column, List<String> options) {
        if (!options.contains(cell(column))) {
            throw wrong(column, Choice.among(options));
        }
        return cell(column);
    }

    /** Returns the option whose id a cell holds, such as {@code oneOf("component", Component.values())}. */
    public <T extends Titled> T oneOf(String column, T[] options) {
        String id = oneOf(column, Arrays.stream(options).map(Titled::id).toList());
        return Arrays.stream(options)
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the exception to throw for a cell that holds something else than expected. */
    public IllegalArgumentException wrong(String column, String expected) {
        return new IllegalArgumentException(table + " row " + number + ", column " + column + ": '" + cell(column)
                + "' (expected: " + expected + ")");
    }

    /** Returns the place, such as "sources.tsv row 4". */
    @Override
    public String toString() {
        return table + " row " + number;
    }

    private String cell(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new IllegalArgumentException(
                    table + ", column " + column + ": missing (expected: " + String.join(", ", columns.keySet()) + ")");
        }
        return cells.get(place);
    }
}
