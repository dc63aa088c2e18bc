package org.collectiveimpact.trace;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Row;
import org.collectiveimpact.framework.Table;

/**
 * What one of the five documents says, and where the library has it.
 *
 * @param source the key of the document
 * @param statement what it says, in our words
 * @param criteria the ids of the criteria that ask for it
 * @param elements types of the library, or members of them as {@code Type#member}, that hold it
 */
record TraceRow(String source, String statement, List<String> criteria, List<String> elements) {

    private static final String ROOT = "org.collectiveimpact.";

    static List<TraceRow> all() {
        return Table.read(TraceRow.class, "trace.tsv").rows().stream()
                .map(TraceRow::from)
                .toList();
    }

    private static TraceRow from(Row row) {
        return new TraceRow(row.text("source"), row.text("statement"), row.list("criteria"), row.list("elements"));
    }

    /** Returns the elements that the library does not have, or not in public. */
    List<String> dangling() {
        return elements.stream().filter(element -> !exists(element)).toList();
    }

    private static boolean exists(String element) {
        String[] parts = element.split("#", -1);
        try {
            Class<?> type = Class.forName(ROOT + parts[0]);
            return parts.length == 1 || parts.length == 2 && members(type).anyMatch(parts[1]::equals);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Returns the names of the public methods and of the public fields and constants. */
    private static Stream<String> members(Class<?> type) {
        return Stream.concat(
                Arrays.stream(type.getMethods()).map(Method::getName),
                Arrays.stream(type.getFields()).map(Field::getName));
    }
}
