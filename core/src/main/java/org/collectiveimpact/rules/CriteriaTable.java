package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Row;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.framework.Table;

/** Reads criteria from a table; the meaning of its columns is told beside the tables in the resources. */
final class CriteriaTable {

    private static final int PHASES = 5;
    private static final int HARDEST = 5;
    private static final String UNREAD = "\u2020";
    private static final String STRUCTURAL = "structural";
    private static final String NEVER = "never";
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final Pattern NUMBER = Pattern.compile("[a-z]+(-[a-z]+)* \\d{1,6}");

    private CriteriaTable() {}

    /**
     * Returns the criteria of a table, in its order.
     *
     * @param measures the measures by name, to which structural rows are joined by their id
     * @throws IllegalArgumentException at the first cell that is wrong, with file, row, column and what was expected
     */
    static List<Criterion> read(Table table, Dimension dimension, Map<String, Measure> measures) {
        return table.uniqueBy("id").rows().stream()
                .map(row -> criterion(row, dimension, measures))
                .toList();
    }

    private static Criterion criterion(Row row, Dimension dimension, Map<String, Measure> measures) {
        boolean structural =
                row.oneOf("answered", List.of(STRUCTURAL, "attested")).equals(STRUCTURAL);
        Optional<Measure> measure = Optional.ofNullable(measures.get(id(row)));
        if (measure.isPresent() != structural) {
            throw row.wrong(
                    "answered",
                    structural
                            ? "attested, for there is no measure of that id"
                            : "structural, for there is a measure of that id");
        }
        Limits limits = limits(row);
        return Criterion.builder()
                .id(id(row))
                .dimension(dimension)
                .component(row.oneOf("component", Component.values()))
                .phase(row.whole("phase", 1, PHASES))
                .severity(oneOf(row, "severity", Severity.values()))
                .aspect(oneOf(row, "aspect", Aspect.values()))
                .question(template(row, "question", limits))
                .evidence(template(row, "evidence", limits))
                .remedy(template(row, "remedy", limits))
                .effort(row.whole("effort", 1, HARDEST))
                .prerequisites(row.list("prerequisites"))
                .limits(limits)
                .mayNotApply(!never(row, "not-applicable"))
                .keepsAnswers(never(row, "stale"))
                .sources(sources(row))
                .measure(measure)
                .build();
    }

    private static String id(Row row) {
        String id = row.text("id");
        if (!ID.matcher(id).matches()) {
            throw row.wrong("id", "lower-case words joined by hyphens");
        }
        return id;
    }

    private static boolean never(Row row, String column) {
        Optional<String> text = row.optional(column);
        if (text.isPresent() && !text.get().equals(NEVER)) {
            throw row.wrong(column, "never or nothing");
        }
        return text.isPresent();
    }

    private static <E extends Enum<E>> E oneOf(Row row, String column, E[] options) {
        List<String> names = Arrays.stream(options)
                .map(option -> option.name().toLowerCase(Locale.ROOT))
                .toList();
        return options[names.indexOf(row.oneOf(column, names))];
    }

    private static String template(Row row, String column, Limits limits) {
        String text = row.text(column);
        if (limits.unfilled(text).isPresent()) {
            throw row.wrong(column, "in braces only yes, partly and names in limits");
        }
        return text;
    }

    private static Limits limits(Row row) {
        Limits limits = Limits.builder()
                .yes(bound(row, "yes"))
                .partly(bound(row, "partly"))
                .unit(row.optional("unit").orElse(""))
                .numbers(numbers(row))
                .origin(row.optional("limit-from").orElse("").replace(UNREAD, " " + Limits.UNVERIFIED))
                .build();
        if (limits.partly().isPresent() && limits.yes().isEmpty()) {
            throw row.wrong("partly", "empty, as yes is");
        }
        if (limits.origin().isEmpty()
                && (limits.yes().isPresent() || !limits.numbers().isEmpty())) {
            throw row.wrong("limit-from", "keys of sources, engine default or both");
        }
        return limits;
    }

    private static Optional<Bound> bound(Row row, String column) {
        try {
            return row.optional(column).map(Bound::parse);
        } catch (IllegalArgumentException e) {
            throw row.wrong(column, Bound.FORM);
        }
    }

    private static Map<String, Integer> numbers(Row row) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String pair :
                row.optional("limits").map(text -> text.split("; ", -1)).orElse(new String[0])) {
            if (!NUMBER.matcher(pair).matches()) {
                throw row.wrong("limits", "names and whole numbers, such as months 12; note-days 14");
            }
            int blank = pair.indexOf(' ');
            int number = Integer.parseInt(pair.substring(blank + 1));
            if (numbers.put(pair.substring(0, blank), number) != null) {
                throw row.wrong("limits", "each name once");
            }
        }
        return numbers;
    }

    private static List<Source> sources(Row row) {
        row.text("sources");
        List<Source> sources = new ArrayList<>();
        for (String key : row.list("sources")) {
            sources.add(Source.find(key).orElseThrow(() -> row.wrong("sources", "keys of sources" + nearest(key))));
        }
        return sources;
    }

    private static String nearest(String key) {
        return Choice.nearest(key, Source.all().stream().map(Source::key).toList())
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
    }
}
