package org.collectiveimpact.serialization.csv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Loss;

/**
 * Figures in the six columns that Clear Impact Scorecard imports: {@code id}, {@code measure_type}, {@code
 * actual_value_date}, {@code target_value}, {@code actual_value} and {@code comment}.
 *
 * <p>A row is a time of one measure. Its {@code id} is the number that Scorecard gave to the measure; its type is
 * {@code p} for performance measures and {@code i} for all other indicators; its date, as in {@code 12/31/2006}, is any
 * day within the time. A layout without {@code measure_type}, as newer releases describe it, is read as well.
 *
 * <p>Scorecard has no groups, no parts of a rate, no sources, and one value a time, of at most six decimals, with a
 * comment of at most 255 characters. What does not fit is a loss. Of several values for one time the firmest is
 * written: revised before final, derived, approximate, provisional and conflicting ones, and the first of equals.
 *
 * <p>Source: Clear Impact, "Importing Data Values and Users",
 * https://support.clearimpact.com/en/building-scorecards/data-values/importing-data-values-and-users, and "Import Data",
 * https://support.clearimpact.com/en/2023-import-data, for the layout without types. Nothing was imported into Scorecard
 * itself.
 */
public final class ClearImpactTable {

    private static final CsvFormat FORMAT =
            new CsvFormat(',', '.', StandardCharsets.UTF_8, DayOrder.MONTH_FIRST, false);

    private final Map<IndicatorId, String> measures;

    private ClearImpactTable(Map<IndicatorId, String> measures) {
        this.measures = measures;
    }

    /**
     * Returns the table of some indicators.
     *
     * @param measures the ids of their measures in Scorecard; no two alike
     * @throws IllegalArgumentException if two indicators have one measure, or an id is no number
     */
    public static ClearImpactTable of(Map<IndicatorId, String> measures) {
        Map<IndicatorId, String> sorted = new TreeMap<>(measures);
        sorted.values().forEach(ClearImpactRow::digits);
        if (sorted.values().stream().distinct().count() < sorted.size()) {
            throw new IllegalArgumentException("measures: " + sorted + " (expected: each measure once)");
        }
        return new ClearImpactTable(sorted);
    }

    /**
     * Returns the initiative with the values and targets of a file after its own.
     *
     * <p>The time of a value is the month, quarter, half-year or year around its date, if the indicator has such a
     * frequency, or else the day. What an indicator already has, equal in everything, is not added again.
     *
     * @throws DocumentException with everything that is wrong with the file, also measures that are not among these and
     *     indicators that the initiative lacks
     */
    public Initiative addTo(Initiative initiative, Path file) {
        return addTo(initiative, CsvSource.read(file, FORMAT));
    }

    /**
     * Returns the initiative with the values and targets of a text after its own, as {@link #addTo(Initiative, Path)}
     * does.
     *
     * @param name what the problems call the text
     * @throws DocumentException with everything that is wrong with the text
     */
    public Initiative addTo(Initiative initiative, String text, String name) {
        return addTo(initiative, CsvSource.of(text, name));
    }

    private Initiative addTo(Initiative initiative, CsvSource source) {
        Problems problems = new Problems(source.name());
        Map<String, Known> known = Map.of("id", new Known("the id of a measure", List.copyOf(measures.values())));
        List<Row<ClearImpactRow>> rows = ClearImpactRow.LAYOUT.read(source, FORMAT, Columns.AS_NAMED, known, problems);
        ClearImpactReading reading = new ClearImpactReading(initiative, measures);
        rows.forEach(row -> reading.add(row, problems));
        problems.throwIfAny();
        return reading.made();
    }

    /**
     * Writes the values and targets of the indicators to a file, or over one.
     *
     * @return what the layout could not carry
     * @throws DocumentException if the file cannot be written
     */
    public List<Loss> write(Initiative initiative, Path file) {
        return text(initiative).write(file, FORMAT);
    }

    /** Returns the values and targets of the indicators as a table. */
    public CsvText text(Initiative initiative) {
        TableWriter<ClearImpactRow> table = new TableWriter<>(ClearImpactRow.LAYOUT.columns(), FORMAT);
        for (Indicator indicator : initiative.indicators()) {
            String measure = measures.get(indicator.id());
            if (measure == null) {
                table.lose("indicators[" + indicator.id() + "]", "all of it, for it has no measure");
            } else {
                new ClearImpactWriting(indicator, measure, table).write();
            }
        }
        return table.text();
    }
}
