package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.serialization.csv.Tables.BIRTHS;
import static org.collectiveimpact.serialization.csv.Tables.problems;

import java.util.List;
import org.collectiveimpact.model.Observation;
import org.junit.jupiter.api.Test;

class TableProblemsTest {

    private static final String PERIOD =
            "a year, month or day such as 2006, 2006-03 or 2006-03-15, or two of them with a slash";

    @Test
    void allProblemsAreReportedInTheOrderOfTheFile() {
        String text = """
                indicator,perod,value,status,note
                Teen Births,2006,52.0,,
                teen-births,,fifty,provisonal,"two
                lines"
                teen-births,2006,"52,0",,
                ,2006,52.0,,
                teen-births,2006,52.0
                teen-births,2006,52.0,,,
                """;

        assertThat(problems(() -> observations(text)))
                .containsExactly(
                        "values.csv:1:1: found no column 'period' or 'date' (expected: " + PERIOD + ")",
                        "values.csv:1:11: found unknown column 'perod'"
                                + " (expected: a known column; did you mean 'period'?)",
                        "values.csv:2:1 indicator: found 'Teen Births'"
                                + " (expected: lower-case words joined by hyphens, at most 64 characters)",
                        "values.csv:3:14 value: found 'fifty' (expected: a number such as 52.0)",
                        "values.csv:3:20 status: found 'provisonal' (expected: final, provisional, revised,"
                                + " conflicting, derived or approximate; did you mean 'provisional'?)",
                        "values.csv:5:18 value: found '52,0' (expected: a number such as 52.0)",
                        "values.csv:6:1 indicator: found nothing"
                                + " (expected: lower-case words joined by hyphens, at most 64 characters)",
                        "values.csv:7:1: found a row of 3 cells (expected: 5 cells, as many as the header has;"
                                + " a cell with a delimiter in it stands in quotes)",
                        "values.csv:8:1: found a row of 6 cells (expected: 5 cells, as many as the header has;"
                                + " a cell with a delimiter in it stands in quotes)");
    }

    @Test
    void placesCountLinesAndQuotesWithinCells() {
        String text = "indicator,note,period,value\r\nteen-births,\"a\r\nb \"\"c\"\"\",2006,x\rteen-births,,2006,y\n";

        assertThat(problems(() -> observations(text)))
                .containsExactly(
                        "values.csv:3:15 value: found 'x' (expected: a number such as 52.0)",
                        "values.csv:4:19 value: found 'y' (expected: a number such as 52.0)");
    }

    @Test
    void rowsAfterABrokenOneAreReadOn() {
        String text = """
                indicator,period,value,note
                teen-births,2006,52.0,"broken" off
                teen-births,2007,x,
                teen-births,2008,52.0,"never closed
                teen-births,2009,y,
                """;

        assertThat(problems(() -> observations(text)))
                .containsExactly(
                        "values.csv:2:23: found a cell that goes on after its closing quote"
                                + " (expected: the delimiter or the end of the line; a quote within a cell is doubled)",
                        "values.csv:3:18 value: found 'x' (expected: a number such as 52.0)",
                        "values.csv:4:23: found a quote that is never closed (expected: a closing quote)",
                        "values.csv:5:18 value: found 'y' (expected: a number such as 52.0)");
    }

    @Test
    void aHeaderMayBeBrokenToo() {
        assertThat(problems(() -> observations("indicator,\"period\"s,value\nteen-births,2006,1\n")))
                .containsExactly("values.csv:1:11: found a cell that goes on after its closing quote"
                        + " (expected: the delimiter or the end of the line; a quote within a cell is doubled)");
    }

    @Test
    void aColumnStandsOnce() {
        assertThat(problems(() -> observations("indicator,period,date,value,value\nteen-births,2006,2006,1,1\n")))
                .containsExactly(
                        "values.csv:1:18: found 'date' again (expected: each column once)",
                        "values.csv:1:29: found 'value' again (expected: each column once)");
    }

    @Test
    void aColumnWithoutANameIsEmpty() {
        assertThat(problems(() -> observations("indicator,period,value,\nteen-births,2006,1,x\n")))
                .containsExactly("values.csv:2:20: found 'x' (expected: nothing below an empty name)");
    }

    @Test
    void anotherDelimiterIsSuggested() {
        assertThat(problems(() -> observations("indicator;period;value\nteen-births;2006;1\n")))
                .containsExactly("values.csv:1:1: found one column"
                        + " (expected: columns with ',' between them; did you mean ';'?)");
    }

    @Test
    void theColumnByWhichRowsAreChosenIsNeeded() {
        Columns columns = Columns.AS_NAMED.only("case", "milwaukee");

        assertThat(problems(
                        () -> FigureTable.OBSERVATIONS.with(columns).parse("indicator,period,value\n", "values.csv")))
                .containsExactly(
                        "values.csv:1:1: found no column 'case' (expected: the column by which rows are chosen)");
    }

    @Test
    void daysAndTruthsAndNumbersHaveTheirForms() {
        String text = """
                indicator,period,value,published
                teen-births,2006-02-30,1e999,yes
                teen-births,3/15/2006,%s,TRUE
                """.formatted("9".repeat(101));

        assertThat(problems(() -> observations(text)))
                .containsExactly(
                        "values.csv:2:13 period: found '2006-02-30' (expected: " + PERIOD + ")",
                        "values.csv:2:24 value: found '1e999' (expected: a number of at most 100 digits)",
                        "values.csv:2:30 published: found 'yes' (expected: true or false)",
                        "values.csv:3:13 period: found '3/15/2006' (expected: " + PERIOD + ")",
                        "values.csv:3:23 value: found '" + "9".repeat(60) + "\u2026'"
                                + " (expected: a number of at most 100 digits)");
    }

    @Test
    void aThousandProblemsAreEnough() {
        String text = "indicator,period,value\n" + "teen-births,2006,x\n".repeat(2000);

        assertThat(problems(() -> observations(text)))
                .hasSize(1001)
                .endsWith("values.csv:1001:18: found more problems after this one (expected: these solved first)");
    }

    @Test
    void manyBrokenRowsAreReportedOneByOne() {
        String text = "indicator,period,value\n" + "\"x\"y,2006,1\n".repeat(2000);

        assertThat(problems(() -> observations(text))).hasSize(1001);
    }

    @Test
    void cellsAreNotTooLong() {
        String text = "indicator,period,value,note\nteen-births,2006,1," + "a".repeat((1 << 20) + 1) + "\n";

        assertThat(problems(() -> observations(text)))
                .containsExactly("values.csv:2:20 note: found text of 1048577 characters (expected: at most 1048576)");
    }

    @Test
    void rowsAreNotTooLong() {
        String row = "teen-births,".repeat(16385) + "\n";

        assertThat(problems(() -> observations("indicator,period,value\n" + row + "teen-births,2006,x\n")))
                .containsExactly(
                        "values.csv:2:1: found a row of more than 16384 cells (expected: at most 16384 cells)",
                        "values.csv:3:18 value: found 'x' (expected: a number such as 52.0)");
        assertThat(problems(() -> observations(row + row)))
                .containsExactly(
                        "values.csv:1:1: found a row of more than 16384 cells (expected: at most 16384 cells)");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(FigureTable.OBSERVATIONS.parse("indicator,period,value\nteen-births,2006,1", "values.csv"))
                .containsEntry(BIRTHS, List.of(Observation.of("2006", 0).withValue(java.math.BigDecimal.ONE)));
    }

    private static void observations(String text) {
        FigureTable.OBSERVATIONS.parse(text, "values.csv");
    }
}
