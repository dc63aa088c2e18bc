package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.framework.Refusal.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final List<String> SEVERITIES = List.of("critical", "major", "minor");

    @Test
    void aCellIsReadWithoutTheBlanksAroundIt() {
        assertThat(cell(" a text ").text("x")).isEqualTo("a text");
    }

    @Test
    void aTextMustNotBeEmpty() {
        refused(() -> cell("").text("x"), "sample.tsv row 2, column x: '' (expected: a text)");
    }

    @Test
    void anOptionalTextMayBeEmpty() {
        assertThat(cell("").optional("x")).isEmpty();
        assertThat(cell("text").optional("x")).contains("text");
    }

    @Test
    void aListIsSplitAtCommas() {
        assertThat(cell("S002, CC2012").list("x")).containsExactly("S002", "CC2012");
    }

    @Test
    void anEmptyCellIsAnEmptyList() {
        assertThat(cell("").list("x")).isEmpty();
    }

    @Test
    void aListHasNoEmptyParts() {
        refused(
                () -> cell("S002,,S003").list("x"),
                "sample.tsv row 2, column x: 'S002,,S003' (expected: texts with single commas between them)");
    }

    @Test
    void aNumberMayHaveAFraction() {
        assertThat(cell("0.5").number("x")).isEqualTo(0.5);
    }

    @Test
    void aWordIsNoNumber() {
        refused(() -> cell("NaN").number("x"), "sample.tsv row 2, column x: 'NaN' (expected: a number)");
    }

    @Test
    void aWholeNumberLiesWithinItsBounds() {
        assertThat(cell("1").whole("x", 1, 5)).isEqualTo(1);
        assertThat(cell("5").whole("x", 1, 5)).isEqualTo(5);
        refused(
                () -> cell("0").whole("x", 1, 5),
                "sample.tsv row 2, column x: '0' (expected: a whole number from 1 to 5)");
        refused(
                () -> cell("6").whole("x", 1, 5),
                "sample.tsv row 2, column x: '6' (expected: a whole number from 1 to 5)");
    }

    @Test
    void aFractionIsNoWholeNumber() {
        refused(
                () -> cell("2.5").whole("x", 1, 5),
                "sample.tsv row 2, column x: '2.5' (expected: a whole number from 1 to 5)");
    }

    @Test
    void anOptionIsTakenAsItStands() {
        assertThat(cell("major").oneOf("x", SEVERITIES)).isEqualTo("major");
    }

    @Test
    void whatIsNoOptionIsRefusedWithAllOptions() {
        refused(
                () -> cell("majr").oneOf("x", SEVERITIES),
                "sample.tsv row 2, column x: 'majr' (expected: critical, major or minor)");
    }

    @Test
    void aConstantIsReadByItsId() {
        assertThat(cell("strategic-planning").oneOf("x", Component.values())).isEqualTo(Component.STRATEGIC_PLANNING);
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        refused(() -> cell("text").text("y"), "sample.tsv, column y: missing (expected: x, z)");
    }

    @Test
    void aRowSaysItsPlace() {
        assertThat(cell("text")).hasToString("sample.tsv row 2");
    }

    private static Row cell(String text) {
        return Table.parse("sample.tsv", "x\tz\n" + text + "\tlast\n").rows().get(0);
    }
}
