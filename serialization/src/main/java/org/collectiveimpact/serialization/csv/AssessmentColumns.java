package org.collectiveimpact.serialization.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.csv.AssessmentTable.Judged;

/** The columns of findings and gaps. */
final class AssessmentColumns {

    static final List<Column<Judged<Finding>, Void, ?>> FINDING = List.of(
            text("criterion", row -> row.part().criterion().id()),
            text("question", row -> row.part().criterion().question()),
            text("dimension", row -> row.part().criterion().dimension().id()),
            word("component", row -> Optional.of(row.part().criterion().component())),
            whole("phase", row -> due(row, row.part().criterion())),
            truth(
                    "due",
                    row -> row.assessment().dueView().filter().test(row.part().criterion())),
            word("severity", row -> Optional.of(row.part().criterion().severity())),
            word("aspect", row -> Optional.of(row.part().criterion().aspect())),
            score("low", row -> row.part(), finding -> finding.score().low()),
            score("high", row -> row.part(), finding -> finding.score().high()),
            word("basis", row -> Optional.of(row.part().basis())),
            word("cause", row -> row.part().cause()),
            truth("disputed", row -> row.part().isDisputed()),
            text("found", row -> row.part().words()),
            text("shortfalls", row -> joined(row.part().shortfalls().stream())),
            text("untold", row -> joined(row.part().untold().stream())));

    static final List<Column<Judged<Gap>, Void, ?>> GAP = List.of(
            text("criterion", row -> row.part().id()),
            text("question", row -> criterion(row).question()),
            text("dimension", row -> criterion(row).dimension().id()),
            word("component", row -> Optional.of(criterion(row).component())),
            whole("phase", row -> due(row, criterion(row))),
            word("severity", row -> Optional.of(criterion(row).severity())),
            score("low", row -> row.part().finding(), finding -> finding.score().low()),
            score(
                    "high",
                    row -> row.part().finding(),
                    finding -> finding.score().high()),
            word("kind", row -> Optional.of(row.part().kind())),
            number("cost", row -> Optional.of(BigDecimal.valueOf(row.part().cost()))),
            text("holdsUp", row -> joined(row.part().holdsUp().stream().map(phase -> "" + phase.number()))),
            text("why", row -> row.part().why()),
            text("remedy", row -> row.part().remedy()),
            whole("effort", row -> row.part().effort()),
            text("sources", row -> joined(row.part().sources().stream().map(Source::key))),
            text("acceptedBy", row -> accepted(row, AcceptedGap::acceptedBy)),
            text("reason", row -> accepted(row, AcceptedGap::reason)),
            text(
                    "reviewOn",
                    row -> accepted(
                            row, gap -> gap.reviewOn().map(LocalDate::toString).orElse(""))));

    private AssessmentColumns() {}

    private static Criterion criterion(Judged<Gap> row) {
        return row.part().finding().criterion();
    }

    private static int due(Judged<?> row, Criterion criterion) {
        return row.assessment().ruleSet().due(criterion).number();
    }

    private static String accepted(Judged<Gap> row, Function<AcceptedGap, String> part) {
        return row.part().accepted().map(part).orElse("");
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    private static <T> Column<T, Void, String> text(String name, Function<T, String> get) {
        return Column.written(
                name, CellForms.TEXT, row -> Optional.of(get.apply(row)).filter(text -> !text.isEmpty()));
    }

    private static <T> Column<T, Void, String> word(String name, Function<T, Optional<? extends Enum<?>>> get) {
        return Column.written(name, CellForms.TEXT, row -> get.apply(row).map(Documents::word));
    }

    private static <T> Column<T, Void, Boolean> truth(String name, Function<T, Boolean> get) {
        return Column.written(name, CellForms.TRUTH, row -> Optional.of(get.apply(row)));
    }

    private static <T> Column<T, Void, BigDecimal> number(String name, Function<T, Optional<BigDecimal>> get) {
        return Column.written(name, NumberCell.DECIMAL, get);
    }

    private static <T> Column<T, Void, BigDecimal> whole(String name, Function<T, Integer> get) {
        return number(name, row -> Optional.of(BigDecimal.valueOf(get.apply(row))));
    }

    private static <T> Column<T, Void, BigDecimal> score(
            String name, Function<T, Finding> finding, Function<Finding, Double> bound) {
        return number(
                name,
                row -> Optional.of(finding.apply(row))
                        .filter(each -> each.score().isApplicable())
                        .map(bound)
                        .map(BigDecimal::valueOf));
    }
}
