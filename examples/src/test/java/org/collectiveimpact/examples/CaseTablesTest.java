package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.serialization.csv.AttestationTable;
import org.collectiveimpact.serialization.csv.Columns;
import org.collectiveimpact.serialization.csv.CsvFormat;
import org.collectiveimpact.serialization.csv.CsvText;
import org.collectiveimpact.serialization.csv.FigureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures and answers of the cases go into tables and come back without a difference. */
class CaseTablesTest {

    /** The figures of all cases, where they lie beside the project. */
    private static final Path COLLECTION = Path.of("..", "..", "shared", "cases", "indicator-values.csv");

    private static final String COMMA_OUTSIDE_QUOTES = ",(?=([^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final List<FigureTable<?>> FIGURES = List.of(
            FigureTable.OBSERVATIONS,
            FigureTable.BASELINES,
            FigureTable.TARGETS,
            FigureTable.BENCHMARKS,
            FigureTable.FORECASTS);

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void theObservationsLieInATableBesideEachCase(Case each) {
        CsvText text = FigureTable.OBSERVATIONS.text(each.initiative());

        assertThat(text.losses()).isEmpty();
        Golden.check(observations(each), text.text());
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void theTableBesideACaseHasItsObservations(Case each) {
        Initiative initiative = each.initiative();
        Initiative without = initiative.withIndicators(initiative.indicators().stream()
                .map(indicator -> indicator.withObservations())
                .toList());

        assertThat(FigureTable.OBSERVATIONS.addTo(without, observations(each))).isEqualTo(initiative);
    }

    private static Path observations(Case each) {
        return Path.of("src", "main", "resources", "cases", each.id(), "observations.csv");
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyFigureOfACaseComesBack(Case each) {
        Initiative initiative = each.initiative();
        Initiative read = initiative.withIndicators(initiative.indicators().stream()
                .map(CaseTablesTest::withoutFigures)
                .toList());

        for (FigureTable<?> table : FIGURES) {
            CsvText text = table.in(CsvFormat.EXCEL_EUROPE).text(initiative);
            assertThat(text.losses()).isEmpty();
            read = table.in(CsvFormat.EXCEL_EUROPE).addTo(read, text.text(), "figures.csv");
        }

        assertThat(read).isEqualTo(initiative);
    }

    private static Indicator withoutFigures(Indicator indicator) {
        return indicator
                .withObservations()
                .withBaseline(Optional.empty())
                .withTargets()
                .withBenchmarks()
                .withForecasts();
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyAnswerOfACaseComesBack(Case each) {
        Initiative initiative = each.initiative();

        CsvText text = AttestationTable.STANDARD.text(initiative);

        assertThat(text.losses()).isEmpty();
        assertThat(AttestationTable.STANDARD.addTo(initiative.withAttestations(), text.text(), "answers.csv"))
                .isEqualTo(initiative);
    }

    @Test
    void theCollectionGoesInAndOutWithoutADifference() throws IOException {
        assumeThat(COLLECTION)
                .as("SKIPPED, nothing to read: the collection of figures beside the project")
                .exists();
        List<List<String>> rows = rows();
        Columns columns = Columns.AS_NAMED
                .ignored("case", "direction")
                .renamed("year", "period")
                .renamed("kind", "status")
                .translated("indicator", names(rows, 1, CaseTablesTest::id))
                .translated("group", names(rows, 4, group -> group.equals("all") ? "" : id(group)))
                .translated("year", names(rows, 6, year -> year.replace('-', '/')))
                .translated("source", names(rows, 8, source -> source.toLowerCase(Locale.ROOT)))
                .translated("kind", Map.of("observed", ""));
        FigureTable<Observation> observations = FigureTable.OBSERVATIONS.with(
                columns.only("kind", "observed", "provisional", "revised", "conflicting", "derived", "approximate"));
        FigureTable<Observation> baselines =
                FigureTable.BASELINES.with(columns.ignored("kind").only("kind", "baseline"));
        FigureTable<Target> targets =
                FigureTable.TARGETS.with(columns.ignored("kind", "unit").only("kind", "target"));

        List<String> read = new ArrayList<>();
        read.addAll(
                comesBack(observations, FigureTable.OBSERVATIONS, Indicator::withObservations, CaseTablesTest::line));
        read.addAll(comesBack(baselines, FigureTable.OBSERVATIONS, Indicator::withObservations, CaseTablesTest::line));
        read.addAll(comesBack(targets, FigureTable.TARGETS, Indicator::withTargets, CaseTablesTest::line));

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .map(row -> id(row.get(1)) + " " + (row.get(4).equals("all") ? "" : id(row.get(4))) + " "
                                + row.get(6).replace('-', '/') + " " + row.get(7))
                        .toList());
    }

    private interface Into<T> {
        Indicator apply(Indicator indicator, List<T> figures);
    }

    /** Reads the collection by one table, writes what it has by another, reads that and returns a line a figure. */
    private static <T> List<String> comesBack(
            FigureTable<T> in, FigureTable<T> out, Into<T> into, Function<T, String> line) {
        Map<IndicatorId, List<T>> read = in.read(COLLECTION);
        Initiative initiative = Initiative.builder()
                .id(InitiativeId.of("collection"))
                .name("Collection")
                .indicators(read.entrySet().stream()
                        .map(each -> into.apply(
                                Indicator.builder().id(each.getKey()).name("").build(), each.getValue()))
                        .toList())
                .build();
        CsvText text = out.text(initiative);
        assertThat(text.losses()).isEmpty();
        assertThat(out.parse(text.text(), "again.csv")).isEqualTo(read);
        return read.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(figure -> each.getKey() + " " + line.apply(figure)))
                .toList();
    }

    private static String line(Observation of) {
        return of.group().map(GroupId::value).orElse("") + " " + of.period() + " " + of.value();
    }

    private static String line(Target of) {
        return of.group().map(GroupId::value).orElse("") + " " + of.date() + " " + of.value();
    }

    /** Returns the rows of the collection: case, indicator, unit, direction, group, kind, year, value and two more. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(COLLECTION).stream()
                .skip(1)
                .map(line -> Stream.of(line.split(COMMA_OUTSIDE_QUOTES, -1))
                        .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                        .toList())
                .toList();
    }

    private static Map<String, String> names(List<List<String>> rows, int column, UnaryOperator<String> name) {
        return rows.stream().map(row -> row.get(column)).distinct().collect(Collectors.toMap(each -> each, name));
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
