package org.collectiveimpact.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Criteria;
import org.collectiveimpact.rules.Criterion;
import org.junit.jupiter.api.Test;

/** Everything that the five documents at hand say has a home in the library. */
class TraceTest {

    private static final List<String> DOCUMENTS = List.of("S000", "S001", "S002", "S003", "S004");
    private static final Path KNOWLEDGE = Path.of("../../shared/knowledge/domain.md");
    private static final List<TraceRow> TRACE = TraceRow.all();

    @Test
    void everyDocumentIsTracedStatementByStatement() {
        Map<String, Long> rows =
                TRACE.stream().collect(Collectors.groupingBy(TraceRow::source, TreeMap::new, Collectors.counting()));

        assertThat(rows).isEqualTo(Map.of("S000", 26L, "S001", 11L, "S002", 68L, "S003", 19L, "S004", 21L));
    }

    @Test
    void noStatementIsTracedTwice() {
        assertThat(TRACE).extracting(TraceRow::source, TraceRow::statement).doesNotHaveDuplicates();
    }

    @Test
    void everyStatementHasACriterionOrAnElement() {
        assertThat(TRACE)
                .filteredOn(row -> row.criteria().isEmpty() && row.elements().isEmpty())
                .isEmpty();
    }

    @Test
    void everyCriterionExists() {
        List<String> ids = Criteria.standard().stream().map(Criterion::id).toList();

        assertThat(TRACE).flatMap(TraceRow::criteria).isSubsetOf(ids);
    }

    @Test
    void everyElementExists() {
        assertThat(TRACE).flatMap(TraceRow::dangling).isEmpty();
    }

    @Test
    void aCriterionIsTracedToADocumentExactlyIfItNamesItAsItsSource() {
        List<Tuple> traced = TRACE.stream()
                .flatMap(row -> row.criteria().stream().map(id -> Tuple.tuple(id, row.source())))
                .distinct()
                .toList();

        assertThat(Criteria.standard())
                .flatMap(criterion -> criterion.sources().stream()
                        .map(Source::key)
                        .filter(DOCUMENTS::contains)
                        .map(key -> Tuple.tuple(criterion.id(), key))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(traced);
    }

    @Test
    void theTraceIsThatOfTheKnowledgeBase() throws IOException {
        assumeTrue(Files.exists(KNOWLEDGE), () -> "SKIPPED, nothing to compare with: no " + KNOWLEDGE);
        List<Tuple> expected = Files.readAllLines(KNOWLEDGE).stream()
                .dropWhile(line -> !line.startsWith("## 13."))
                .filter(line -> line.startsWith("| S0"))
                .map(TraceTest::sourceStatementAndCriteria)
                .toList();

        assertThat(TRACE)
                .extracting(TraceRow::source, TraceRow::statement, TraceRow::criteria)
                .containsExactlyElementsOf(expected);
    }

    private static Tuple sourceStatementAndCriteria(String line) {
        String[] cells = line.split("\\|");
        List<String> criteria = Arrays.stream(cells[3].split("[ ;]+"))
                .filter(word -> word.matches("[a-z]+(-[a-z]+)+"))
                .toList();
        return Tuple.tuple(cells[1].strip(), cells[2].strip(), criteria);
    }
}
