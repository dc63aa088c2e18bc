package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No figure of the collection that the cases were written from got lost. */
class CaseFiguresTest {

    /** The figures of all cases, where they lie beside the project. */
    private static final Path COLLECTION = Path.of("..", "..", "shared", "cases", "indicator-values.csv");

    private static final String COMMA_OUTSIDE_QUOTES = ",(?=([^\"]*\"[^\"]*\")*[^\"]*$)";

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyFigureCollectedStandsInTheCase(Case each) throws IOException {
        assumeThat(COLLECTION)
                .as("SKIPPED, nothing to compare with: the collection of figures beside the project")
                .exists();
        Initiative initiative = each.initiative();
        List<String> figures =
                Figure.of(initiative).stream().map(Figure::toString).collect(Collectors.toCollection(ArrayList::new));

        assertThat(collected(each.id()))
                .isNotEmpty()
                .filteredOn(row -> !figures.remove(line(row, initiative)))
                .extracting(row -> String.join(", ", row))
                .as("rows without a figure of that year, group and value, each figure standing for one row")
                .isEmpty();
    }

    /** Returns the rows of a case: case, indicator, unit, direction, group, kind, year, value and two more. */
    private static List<List<String>> collected(String id) throws IOException {
        return Files.readAllLines(COLLECTION).stream()
                .map(line -> Arrays.asList(line.split(COMMA_OUTSIDE_QUOTES, -1)))
                .filter(row -> row.get(0).equals(id))
                .toList();
    }

    private static String line(List<String> row, Initiative initiative) {
        return Figure.line(row.get(6), group(row.get(4), initiative), new BigDecimal(row.get(7)));
    }

    /** Returns the group with whose id the name begins, so that "Black non-Hispanic" is "black"; else it is everyone. */
    private static Optional<String> group(String name, Initiative initiative) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return initiative.groups().stream()
                .map(group -> group.id().value())
                .filter(id::startsWith)
                .findFirst();
    }
}
