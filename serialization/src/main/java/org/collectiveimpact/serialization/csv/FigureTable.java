package org.collectiveimpact.serialization.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Loss;

/**
 * Figures of indicators in tidy form: one row a figure.
 *
 * <pre>{@code
 * indicator,group,period,value,numerator,denominator,status,source
 * teen-births,,2006,52.0,,,,mw1
 * teen-births,hispanic,2006-03,76.40,382,5000,provisional,mw1; mw2
 * }</pre>
 *
 * <p>There is a column for every attribute, named like it; {@code sources} may also be called {@code source}, as they are written. A column that no
 * figure needs is left out when written, and may be missing when read. An empty group is the whole population; sources
 * have semicolons, commas or blanks between them. What is written reads as equal figures.
 *
 * @param <T> the kind of figure
 */
public final class FigureTable<T> {

    /**
     * The measured values: {@code indicator}, {@code group}, {@code period} (or {@code date}), {@code value}, {@code
     * numerator}, {@code denominator}, {@code status}, {@code source}, {@code reportedOn}, {@code partner}, {@code
     * published}, {@code definitionVersion}, {@code unit} and {@code note}.
     */
    public static final FigureTable<Observation> OBSERVATIONS = of(new FigureKind<>(
            "observations", FigureColumns.OBSERVATION, Indicator::observations, Indicator::withObservations, false));

    /** The baselines, at most one for each indicator, with the columns of observations. */
    public static final FigureTable<Observation> BASELINES = of(new FigureKind<>(
            "baseline",
            FigureColumns.OBSERVATION,
            indicator -> indicator.baseline().stream().toList(),
            (indicator, baselines) -> indicator.withBaseline(baselines.stream().findFirst()),
            true));

    /**
     * The targets: {@code indicator}, {@code group}, {@code date} (or {@code period}), {@code value}, {@code setOn},
     * {@code source} and {@code note}; where a target starts from a value of its own, {@code baselinePeriod}, {@code
     * baselineValue} and so on.
     */
    public static final FigureTable<Target> TARGETS =
            of(new FigureKind<>("targets", TargetColumns.TARGET, Indicator::targets, Indicator::withTargets, false));

    /**
     * The figures to compare with: {@code indicator}, {@code name}, {@code kind}, {@code period} (or {@code date}),
     * {@code value}, {@code source} and {@code note}.
     */
    public static final FigureTable<Benchmark> BENCHMARKS = of(new FigureKind<>(
            "benchmarks", FigureColumns.BENCHMARK, Indicator::benchmarks, Indicator::withBenchmarks, false));

    /**
     * The forecasts: {@code indicator}, {@code period} (or {@code date}), {@code value}, {@code madeOn}, {@code method}
     * and {@code source}.
     */
    public static final FigureTable<ForecastValue> FORECASTS = of(new FigureKind<>(
            "forecasts", FigureColumns.FORECAST, Indicator::forecasts, Indicator::withForecasts, false));

    private final FigureKind<T, ?> kind;
    private final CsvFormat format;
    private final Columns columns;

    private FigureTable(FigureKind<T, ?> kind, CsvFormat format, Columns columns) {
        this.kind = kind;
        this.format = format;
        this.columns = columns;
    }

    private static <T> FigureTable<T> of(FigureKind<T, ?> kind) {
        return new FigureTable<>(kind, CsvFormat.STANDARD, Columns.AS_NAMED);
    }

    /** Returns the table in another format than {@link CsvFormat#STANDARD}. */
    public FigureTable<T> in(CsvFormat format) {
        return new FigureTable<>(kind, format, columns);
    }

    /** Returns the table for files with columns of their own. */
    public FigureTable<T> with(Columns columns) {
        return new FigureTable<>(kind, format, columns);
    }

    /**
     * Reads the figures of each indicator.
     *
     * @return the figures in the order of the rows, by indicators in the order of their first rows
     * @throws DocumentException with everything that is wrong with the file
     */
    public Map<IndicatorId, List<T>> read(Path file) {
        return read(CsvSource.read(file, format));
    }

    /**
     * Reads the figures of each indicator from a text.
     *
     * @param name what the problems call the text
     * @return the figures in the order of the rows, by indicators in the order of their first rows
     * @throws DocumentException with everything that is wrong with the text
     */
    public Map<IndicatorId, List<T>> parse(String text, String name) {
        return read(CsvSource.of(text, name));
    }

    private Map<IndicatorId, List<T>> read(CsvSource source) {
        Problems problems = new Problems(source.name());
        Map<IndicatorId, List<T>> figures = new LinkedHashMap<>();
        rows(source, kind, Map.of(), problems)
                .forEach(row -> figures.computeIfAbsent(row.value().indicator(), id -> new ArrayList<>())
                        .add(row.value().figure()));
        problems.throwIfAny();
        figures.replaceAll((id, each) -> List.copyOf(each));
        return Collections.unmodifiableMap(figures);
    }

    private <B> List<Row<Entry<T>>> rows(
            CsvSource source, FigureKind<T, B> kind, Map<String, Known> known, Problems problems) {
        return Entry.layout(kind.layout()).read(source, format, columns, known, problems);
    }

    /**
     * Returns the initiative with the figures of a file after its own.
     *
     * <p>A figure that its indicator already has, equal in everything, is not added again: a file may be read twice.
     *
     * @throws DocumentException with everything that is wrong with the file, also ids that the initiative lacks and
     *     second baselines
     */
    public Initiative addTo(Initiative initiative, Path file) {
        return addTo(initiative, CsvSource.read(file, format));
    }

    /**
     * Returns the initiative with the figures of a text after its own, as {@link #addTo(Initiative, Path)} does.
     *
     * @param name what the problems call the text
     * @throws DocumentException with everything that is wrong with the text
     */
    public Initiative addTo(Initiative initiative, String text, String name) {
        return addTo(initiative, CsvSource.of(text, name));
    }

    private Initiative addTo(Initiative initiative, CsvSource source) {
        Problems problems = new Problems(source.name());
        Additions<T> additions = new Additions<>(kind, initiative);
        rows(source, kind, Known.of(initiative), problems).forEach(row -> additions.add(row, problems));
        problems.throwIfAny();
        return additions.made();
    }

    /**
     * Writes the figures of all indicators to a file, or over one.
     *
     * @return what the table could not carry
     * @throws DocumentException if the file cannot be written
     * @throws IllegalArgumentException if a figure holds what no table can, such as a number of more than 100 digits,
     *     or the encoding lacks a character
     */
    public List<Loss> write(Initiative initiative, Path file) {
        return text(initiative).write(file, format);
    }

    /**
     * Returns the figures of all indicators as a table, without a byte order mark.
     *
     * @throws IllegalArgumentException if a figure holds what no table can, such as a number of more than 100 digits
     */
    public CsvText text(Initiative initiative) {
        return text(initiative, kind);
    }

    private <B> CsvText text(Initiative initiative, FigureKind<T, B> kind) {
        TableWriter<Entry<T>> table =
                new TableWriter<>(Entry.layout(kind.layout()).columns(), format);
        for (Indicator indicator : initiative.indicators()) {
            List<T> figures = kind.of().apply(indicator);
            for (int i = 0; i < figures.size(); i++) {
                table.add(new Entry<>(indicator.id(), figures.get(i)), kind.place(indicator, i));
            }
        }
        return table.text();
    }
}
