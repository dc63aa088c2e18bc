package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.DocumentLimits;
import org.collectiveimpact.serialization.ValueArbitraries;

/** Laws of tables, whatever the values in them and the format they are in. */
@SameCases
class TableProperties {

    private static final IndicatorId BIRTHS = IndicatorId.of("births");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameObservations(
            @ForAll("observations") List<Observation> observations, @ForAll("formats") CsvFormat format) {
        assertRoundTrip(FigureTable.OBSERVATIONS.in(format), observations, Indicator::withObservations);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameTargets(
            @ForAll("targets") List<Target> targets, @ForAll("formats") CsvFormat format) {
        assertRoundTrip(FigureTable.TARGETS.in(format), targets, Indicator::withTargets);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameBenchmarks(
            @ForAll("benchmarks") List<Benchmark> benchmarks, @ForAll("formats") CsvFormat format) {
        assertRoundTrip(FigureTable.BENCHMARKS.in(format), benchmarks, Indicator::withBenchmarks);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameForecasts(
            @ForAll("forecasts") List<ForecastValue> forecasts, @ForAll("formats") CsvFormat format) {
        assertRoundTrip(FigureTable.FORECASTS.in(format), forecasts, Indicator::withForecasts);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameAttestations(
            @ForAll("attestations") List<Attestation> attestations, @ForAll("formats") CsvFormat format) {
        AttestationTable table = AttestationTable.STANDARD.in(format);
        Initiative initiative = named().withAttestations(attestations);

        CsvText text = table.text(initiative);
        List<Attestation> read = table.parse(text.text(), "answers.csv");

        Assume.that(text.losses().isEmpty());
        assertThat(read).isEqualTo(attestations);
        assertThat(table.text(named().withAttestations(read)).text()).isEqualTo(text.text());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noTextIsWrittenSoThatASpreadsheetRunsIt(@ForAll("observations") List<Observation> observations) {
        String text =
                FigureTable.OBSERVATIONS.text(withObservations(observations)).text();

        assertThat(cells(text)).noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n].*|-[^0-9.].*"));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrRefusedWithItsProblems(@ForAll("texts") String text, @ForAll("formats") CsvFormat format) {
        assertReadOrRefused(() -> FigureTable.OBSERVATIONS.in(format).parse(text, "any.csv"));
        assertReadOrRefused(() -> AttestationTable.STANDARD.in(format).parse(text, "any.csv"));
    }

    private static void assertReadOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "indicator",
                "period",
                "value",
                "criterion",
                "answer",
                "date",
                "teen-births",
                "2006",
                "52.0",
                "yes",
                "note",
                "evidence",
                ",",
                ";",
                "\t",
                "\"",
                "\"\"",
                "\n",
                "\r",
                "\r\n",
                " ",
                "'",
                "=",
                "\uD800",
                "-1,5");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("indicator,period,value\n", "criterion,answer,date\n", "")),
                        Tuple.of(1, pieces))
                .flatMap(start -> pieces.list().ofMaxSize(30).map(rest -> start + String.join("", rest)));
    }

    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        new CsvRows(text, CsvFormat.STANDARD, new Problems("", DocumentLimits.STANDARD))
                .forEach(row -> row.forEach(cell -> cells.add(cell.text())));
        return cells;
    }

    private static <T> void assertRoundTrip(
            FigureTable<T> table, List<T> figures, BiFunction<Indicator, List<T>, Indicator> into) {
        Initiative written = named().withIndicators(into.apply(births(), figures));

        CsvText text = table.text(written);
        Map<IndicatorId, List<T>> read = table.parse(text.text(), "figures.csv");

        Assume.that(text.losses().isEmpty());
        assertThat(read.getOrDefault(BIRTHS, List.of())).isEqualTo(figures);
        assertThat(read.keySet()).isSubsetOf(BIRTHS);
    }

    private static Initiative named() {
        return Initiative.builder().id(InitiativeId.of("sample")).name("Sample").build();
    }

    private static Indicator births() {
        return Indicator.builder().id(BIRTHS).name("Births").build();
    }

    private static Initiative withObservations(List<Observation> observations) {
        return named().withIndicators(births().withObservations(observations));
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return fitting(Observation.class);
    }

    @Provide
    Arbitrary<List<Target>> targets() {
        return fitting(Target.class);
    }

    @Provide
    Arbitrary<List<Benchmark>> benchmarks() {
        return fitting(Benchmark.class);
    }

    @Provide
    Arbitrary<List<ForecastValue>> forecasts() {
        return fitting(ForecastValue.class);
    }

    @Provide
    Arbitrary<List<Attestation>> attestations() {
        return fitting(Attestation.class);
    }

    /** Returns values without the character 0, which tables cannot hold. */
    private static <T> Arbitrary<List<T>> fitting(Class<T> type) {
        return ValueArbitraries.of(type)
                .map(type::cast)
                .filter(each -> each.toString().indexOf('\0') < 0)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<CsvFormat> formats() {
        Arbitrary<Character> delimiters = Arbitraries.oneOf(
                Arbitraries.of(',', ';', '\t', '|', ':', ' ', '-', '=', '\'', '.', '0', 'e'),
                Arbitraries.chars().ascii());
        return Combinators.combine(
                        delimiters.filter(each -> "\"\r\n\0".indexOf(each) < 0),
                        Arbitraries.of('.', ','),
                        Arbitraries.of(DayOrder.class),
                        Arbitraries.of(true, false))
                .as((delimiter, decimal, days, marked) -> new CsvFormat(
                        delimiter, decimal, StandardCharsets.UTF_8, days, marked, DocumentLimits.STANDARD));
    }
}
