package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.framework.Table;
import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

/** A table is read as it stands, or refused with the cell that is wrong. */
class CriteriaTableTest {

    private static final Dimension MEASUREMENT = Dimension.of(Condition.SHARED_MEASUREMENT);
    private static final Measure MEASURE =
            Measure.of("sm-current", (criterion, facts) -> Reading.of(Answer.YES, "all"));

    @Test
    void aRowIsACriterion() {
        assertThat(read(row(), Map.of("sm-current", MEASURE)))
                .isEqualTo(Criterion.builder()
                        .id("sm-current")
                        .dimension(MEASUREMENT)
                        .component(Component.EVALUATION_AND_IMPROVEMENT)
                        .phase(4)
                        .severity(Severity.MAJOR)
                        .aspect(Aspect.FUNCTIONING)
                        .question("Are the data of the last {months} months there?")
                        .evidence("Share of indicators. Yes: at least {yes%}; partly: at least {partly}.")
                        .remedy("Collect them.")
                        .effort(2)
                        .prerequisites(List.of("sm-definition", "sm-agreement"))
                        .limits(Limits.builder()
                                .yes(new Bound(Bound.Comparison.AT_LEAST, 0.9))
                                .partly(new Bound(Bound.Comparison.AT_LEAST, 0.5))
                                .unit("share")
                                .putNumber("months", 12)
                                .putNumber("note-days", 14)
                                .origin("engine default")
                                .build())
                        .addSource(Source.of("S002"))
                        .addSource(Source.of("CC2012"))
                        .measure(MEASURE)
                        .build());
    }

    @Test
    void theNumbersOfARowAreFilledIntoItsWords() {
        Criterion criterion = read(row(), Map.of("sm-current", MEASURE));

        assertThat(criterion.question()).isEqualTo("Are the data of the last 12 months there?");
        assertThat(criterion.evidence()).isEqualTo("Share of indicators. Yes: at least 90 %; partly: at least 0.5.");
    }

    @Test
    void aLimitThatWasNotReadInItsSourceSaysSo() {
        Map<String, String> row = row();
        row.put("limit-from", "CC2012†; engine default");

        assertThat(read(row, Map.of("sm-current", MEASURE)).limits().origin())
                .isEqualTo("CC2012 (unverified); engine default");
    }

    @Test
    void aRowWithoutLimitsHasNone() {
        assertThat(read(attested(), Map.of()).limits()).isEqualTo(Limits.NONE);
    }

    @Test
    void aRowSaysWhetherPeopleMayWaiveItAndWhetherAnswersGoStale() {
        Map<String, String> row = attested();

        assertThat(read(row, Map.of()).mayNotApply()).isTrue();
        assertThat(read(row, Map.of()).keepsAnswers()).isFalse();
        row.put("not-applicable", "never");
        row.put("stale", "never");
        assertThat(read(row, Map.of()).mayNotApply()).isFalse();
        assertThat(read(row, Map.of()).keepsAnswers()).isTrue();
    }

    @Test
    void aRowSaysNeverOrNothing() {
        refused("stale", "no", "'no' (expected: never or nothing)");
        refused("not-applicable", "yes", "'yes' (expected: never or nothing)");
    }

    @Test
    void aStructuralRowHasAMeasure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(row(), Map.of()))
                .withMessage("sm.tsv row 2, column answered: 'structural'"
                        + " (expected: attested, for there is no measure of that id)");
    }

    @Test
    void theIdIsWordsJoinedByHyphens() {
        refused("id", "", "'' (expected: a text)");
        refused("id", "sm_current", "'sm_current' (expected: lower-case words joined by hyphens)");
    }

    @Test
    void theComponentIsOneOfFour() {
        refused(
                "component",
                "evaluation",
                "'evaluation' (expected: governance-infrastructure, strategic-planning, community-involvement"
                        + " or evaluation-improvement)");
    }

    @Test
    void thePhaseIsOneOfFive() {
        refused("phase", "0", "'0' (expected: a whole number from 1 to 5)");
        refused("phase", "6", "'6' (expected: a whole number from 1 to 5)");
    }

    @Test
    void theSeverityIsOneOfThree() {
        refused("severity", "MAJOR", "'MAJOR' (expected: critical, major or minor)");
    }

    @Test
    void theAspectIsOneOfThree() {
        refused("aspect", "outcome", "'outcome' (expected: readiness, functioning or results)");
    }

    @Test
    void aCriterionIsAnsweredByDataOrByPeople() {
        refused("answered", "both", "'both' (expected: structural or attested)");
    }

    @Test
    void theWordingIsThere() {
        refused("question", "", "'' (expected: a text)");
        refused("evidence", "", "'' (expected: a text)");
        refused("remedy", "", "'' (expected: a text)");
    }

    @Test
    void theWordingNamesOnlyNumbersThatAreThere() {
        refused("question", "In {month}?", "'In {month}?' (expected: in braces only yes, partly and names in limits)");
        refused("evidence", "{yess}", "'{yess}' (expected: in braces only yes, partly and names in limits)");
        refused("remedy", "{}", "'{}' (expected: in braces only yes, partly and names in limits)");
    }

    @Test
    void theEffortIsOneOfFive() {
        refused("effort", "0", "'0' (expected: a whole number from 1 to 5)");
        refused("effort", "6", "'6' (expected: a whole number from 1 to 5)");
    }

    @Test
    void yesAndPartlyAreBounds() {
        refused("yes", "0.9", "'0.9' (expected: a comparison and a number, such as >= 0.9)");
        refused("partly", "=> 0.5", "'=> 0.5' (expected: a comparison and a number, such as >= 0.9)");
    }

    @Test
    void nothingIsPartlyMetThatCannotBeMet() {
        refused("partly", attested("partly", ">= 0.5"), "'>= 0.5' (expected: empty, as yes is)");
    }

    @Test
    void limitsAreNamesAndWholeNumbers() {
        String expected = " (expected: names and whole numbers, such as months 12; note-days 14)";

        refused("limits", "months", "'months'" + expected);
        refused("limits", "months 1.5", "'months 1.5'" + expected);
        refused("limits", "months 12, days 3", "'months 12, days 3'" + expected);
    }

    @Test
    void aLimitIsNamedOnce() {
        refused("limits", "months 12; months 3", "'months 12; months 3' (expected: each name once)");
    }

    @Test
    void limitsSayWhereTheyComeFrom() {
        refused("limit-from", "", "'' (expected: keys of sources, engine default or both)");
        refused(
                "limit-from",
                attested("limits", "months 12"),
                "'' (expected: keys of sources, engine default or both)");
    }

    @Test
    void sourcesAreThere() {
        refused("sources", "", "'' (expected: a text)");
        refused("sources", "S002,,S003", "'S002,,S003' (expected: texts with single commas between them)");
    }

    @Test
    void anUnknownSourceIsRefusedWithTheNearest() {
        refused("sources", "S002,CC2013", "'S002,CC2013' (expected: keys of sources; did you mean CC2012?)");
        refused("sources", "nowhere-at-all", "'nowhere-at-all' (expected: keys of sources)");
    }

    @Test
    void aColumnThatIsMissingIsRefused() {
        Map<String, String> row = row();
        row.remove("unit");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(row, Map.of("sm-current", MEASURE)))
                .withMessage("sm.tsv, column unit: missing (expected: id, component, phase, severity, aspect, answered,"
                        + " question, evidence, remedy, effort, prerequisites, not-applicable, stale, yes, partly, limits,"
                        + " limit-from, sources)");
    }

    @Test
    void anIdStandsInATableOnce() {
        String line = String.join("\t", row().values());
        Table table = Table.parse("sm.tsv", String.join("\t", row().keySet()) + "\n" + line + "\n" + line + "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaTable.read(table, MEASUREMENT, Map.of("sm-current", MEASURE)))
                .withMessage("sm.tsv row 3, column id: 'sm-current' (expected: unique, but row 2 has it too)");
    }

    @Test
    void anAttestedRowHasNoMeasure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(attested(), Map.of("sm-current", MEASURE)))
                .withMessage("sm.tsv row 2, column answered: 'attested'"
                        + " (expected: structural, for there is a measure of that id)");
    }

    private static void refused(String column, String cell, String message) {
        Map<String, String> row = row();
        row.put(column, cell);
        refused(column, row, message);
    }

    private static void refused(String column, Map<String, String> row, String message) {
        Map<String, Measure> measures =
                "attested".equals(row.get("answered")) ? Map.of() : Map.of("sm-current", MEASURE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(row, measures))
                .withMessage("sm.tsv row 2, column " + column + ": " + message);
    }

    private static Criterion read(Map<String, String> row, Map<String, Measure> measures) {
        Table table = Table.parse("sm.tsv", String.join("\t", row.keySet()) + "\n" + String.join("\t", row.values()));

        return CriteriaTable.read(table, MEASUREMENT, measures).get(0);
    }

    /** A sound row, to be spoilt. */
    private static Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", "sm-current");
        row.put("component", "evaluation-improvement");
        row.put("phase", "4");
        row.put("severity", "major");
        row.put("aspect", "functioning");
        row.put("answered", "structural");
        row.put("question", "Are the data of the last {months} months there?");
        row.put("evidence", "Share of indicators. Yes: at least {yes%}; partly: at least {partly}.");
        row.put("remedy", "Collect them.");
        row.put("effort", "2");
        row.put("prerequisites", "sm-definition, sm-agreement");
        row.put("not-applicable", "");
        row.put("stale", "");
        row.put("yes", ">= 0.9");
        row.put("partly", ">= 0.5");
        row.put("unit", "share");
        row.put("limits", "months 12; note-days 14");
        row.put("limit-from", "engine default");
        row.put("sources", "S002,CC2012");
        return row;
    }

    /** A sound row that people answer, without numbers. */
    private static Map<String, String> attested() {
        Map<String, String> row = row();
        row.put("answered", "attested");
        row.put("question", "Are they there?");
        row.put("evidence", "A note.");
        List.of("yes", "partly", "unit", "limits", "limit-from").forEach(column -> row.put(column, ""));
        return row;
    }

    private static Map<String, String> attested(String column, String cell) {
        Map<String, String> row = attested();
        row.put(column, cell);
        return row;
    }
}
