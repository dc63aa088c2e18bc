package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.framework.Refusal.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void rowsAreReadInTheirOrder() {
        assertThat(Table.parse("fruit.tsv", "id\tcolour\napple\tred\npear\tgreen\n")
                        .rows())
                .extracting(row -> row.text("id") + " is " + row.text("colour"))
                .containsExactly("apple is red", "pear is green");
    }

    @Test
    void windowsLineEndsAreTolerated() {
        assertThat(Table.parse("fruit.tsv", "id\tcolour\r\napple\tred\r\n").rows())
                .extracting(row -> row.text("colour"))
                .containsExactly("red");
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        assertThat(Table.parse("fruit.tsv", "id\n").rows()).isEmpty();
    }

    @Test
    void anEmptyTextIsNoTable() {
        refused(() -> Table.parse("fruit.tsv", ""), "fruit.tsv: empty (expected: a header row)");
    }

    @Test
    void aColumnMustNotBeNamedTwice() {
        refused(
                () -> Table.parse("fruit.tsv", "id\tid\n"),
                "fruit.tsv row 1: [id, id] (expected: names of columns, each once and none blank)");
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        refused(
                () -> Table.parse("fruit.tsv", "id\tcolour\napple\tred\npear\n"),
                "fruit.tsv row 3: 1 cells (expected: 2, as in the header)");
    }

    @Test
    void emptyCellsAtTheEndOfARowCount() {
        assertThat(Table.parse("fruit.tsv", "id\tcolour\tnote\npear\t\t\n")
                        .rows()
                        .get(0)
                        .optional("note"))
                .isEmpty();
    }

    @Test
    void aMissingResourceIsNamed() {
        refused(
                () -> Table.read(Table.class, "fruit.tsv"),
                "fruit.tsv: missing (expected: a resource beside org.collectiveimpact.framework.Table)");
    }

    @Test
    void aRepeatedIdIsRefusedWhenUniqueIdsAreAskedFor() {
        Table table = Table.parse("fruit.tsv", "id\napple\npear\napple\n");

        refused(
                () -> table.uniqueBy("id"),
                "fruit.tsv row 4, column id: 'apple' (expected: unique, but row 2 has it too)");
    }

    @Test
    void uniqueIdsPass() {
        Table table = Table.parse("fruit.tsv", "id\napple\npear\n");

        assertThat(table.uniqueBy("id")).isSameAs(table);
    }

    @Test
    void aTableSaysItsNameAndSize() {
        assertThat(Table.parse("fruit.tsv", "id\napple\npear\n")).hasToString("fruit.tsv (2 rows)");
    }

    @Test
    void aByteOrderMarkAndAccentsAreRead() {
        Table table = Table.read(TableTest.class, "accents.tsv");

        assertThat(table.rows()).extracting(row -> row.text("id")).isEqualTo(List.of("café", "naïve"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        refused(
                () -> Table.read(TableTest.class, "latin1.tsv"),
                "latin1.tsv: bytes that are not UTF-8 (expected: UTF-8)");
    }
}
