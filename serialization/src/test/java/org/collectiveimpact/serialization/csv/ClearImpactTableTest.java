package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.serialization.csv.Tables.BIRTHS;
import static org.collectiveimpact.serialization.csv.Tables.births;
import static org.collectiveimpact.serialization.csv.Tables.problems;
import static org.collectiveimpact.serialization.csv.Tables.with;

import java.math.BigDecimal;
import java.util.Map;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.serialization.Loss;
import org.junit.jupiter.api.Test;

class ClearImpactTableTest {

    private static final ClearImpactTable TABLE = ClearImpactTable.of(Map.of(BIRTHS, "1234"));

    @Test
    void aRowIsATimeOfAMeasure() {
        Indicator births = births().withBaseline(Observation.of("2006-12-31", 52.0))
                .withObservations(
                        Observation.of("2007-03-15", 47.1).withNote("As announced"), Observation.of("2008-12-31", 46.7))
                .withTargets(Target.of("2008-12-31", 30.0), Target.of("2015-12-31", 25.0));

        assertThat(TABLE.text(with(births)).text()).isEqualTo("""
                        id,measure_type,actual_value_date,target_value,actual_value,comment
                        1234,i,12/31/2006,,52.0,
                        1234,i,03/15/2007,,47.1,As announced
                        1234,i,12/31/2008,30.0,46.7,
                        1234,i,12/31/2015,25.0,,
                        """);
        assertThat(TABLE.text(with(births)).losses()).isEmpty();
    }

    @Test
    void performanceMeasuresHaveATypeOfTheirOwn() {
        Indicator births = births().withLevel(Level.PERFORMANCE).withObservations(Observation.of("2008-12-31", 46.7));

        assertThat(TABLE.text(with(births)).text())
                .isEqualTo("id,measure_type,actual_value_date,target_value,actual_value,comment\n"
                        + "1234,p,12/31/2008,,46.7,\n");
    }

    @Test
    void whatDoesNotFitIsLost() {
        Indicator births = births().withObservations(
                        Observation.of("2012", 25.7).withStatus(ObservationStatus.PROVISIONAL),
                        Observation.of("2012", 24.5)
                                .withStatus(ObservationStatus.REVISED)
                                .withNumerator(new BigDecimal("5"))
                                .withNote("n".repeat(256)),
                        Observation.of("2013-12-31", 0).withValue(new BigDecimal("0.12345678")),
                        Observation.of("2012", 30).withGroup(GroupId.of("hispanic")))
                .withTargets(
                        Target.of("2015-12-31", 30), Target.of("2015-12-31", 29).withNote("Raised"));
        Indicator other =
                Indicator.builder().id(IndicatorId.of("jobs")).name("Jobs").build();

        CsvText text = TABLE.text(with(births, other));

        assertThat(text.text())
                .isEqualTo("id,measure_type,actual_value_date,target_value,actual_value,comment\n"
                        + "1234,i,12/31/2012,,24.5," + "n".repeat(255) + "\n"
                        + "1234,i,12/31/2013,,0.123457,\n"
                        + "1234,i,12/31/2015,29.0,,\n");
        assertThat(text.losses())
                .extracting(Loss::toString)
                .containsExactly(
                        "indicators[teen-births].observations[0]:"
                                + " all of it, for another figure of the same time is written",
                        "indicators[teen-births].observations[3]: all of it",
                        "indicators[teen-births].observations[1]:"
                                + " the length of its time, 2012; its last day is written",
                        "indicators[teen-births].observations[1]: numerator, status",
                        "indicators[teen-births].observations[1]: note, after the first 255 characters",
                        "indicators[teen-births].observations[2]:"
                                + " the digits of 0.12345678 after the first 6 decimals",
                        "indicators[teen-births].targets[0]:"
                                + " all of it, for another figure of the same time is written",
                        "indicators[teen-births].targets[1]: note",
                        "indicators[jobs]: all of it, for it has no measure");
    }

    @Test
    void theFrequencySaysWhichTimeADateIsIn() {
        String text = "id,actual_value_date,target_value,actual_value,comment\n1234,05/15/2013,,24.5,\n";

        assertThat(period(text, Frequency.MONTHLY)).isEqualTo("2013-05");
        assertThat(period(text, Frequency.QUARTERLY)).isEqualTo("2013-04/2013-06");
        assertThat(period(text, Frequency.YEARLY)).isEqualTo("2013");
        assertThat(period(text, Frequency.WEEKLY)).isEqualTo("2013-05-15");
        assertThat(period(text, Frequency.EVERY_TWO_YEARS)).isEqualTo("2013-05-15");
    }

    private static String period(String text, Frequency frequency) {
        Initiative read = TABLE.addTo(with(births().withFrequency(frequency)), text, "scorecard.csv");
        return read.indicators().get(0).observations().get(0).period().toString();
    }

    @Test
    void valuesAndTargetsAreAddedOnce() {
        String text = """
                id,measure_type,actual_value_date,target_value,actual_value,comment
                1234,i,12/31/2012,30,24.5,Restated
                """;
        Initiative once = TABLE.addTo(with(births().withFrequency(Frequency.YEARLY)), text, "scorecard.csv");

        assertThat(once)
                .isEqualTo(with(births().withFrequency(Frequency.YEARLY)
                        .withObservations(Observation.of("2012", 24.5).withNote("Restated"))
                        .withTargets(Target.of("2012", 0).withValue(new BigDecimal("30")))));
        assertThat(TABLE.addTo(once, text, "scorecard.csv")).isEqualTo(once);
    }

    @Test
    void everyBadRowIsReported() {
        String text = """
                id,measure_type,actual_value_date,target_value,actual_value,comment
                1235,x,13/31/2012,,24.5,
                1234,i,12/31/2012,,,
                """;
        ClearImpactTable jobs = ClearImpactTable.of(Map.of(IndicatorId.of("jobs"), "7"));

        assertThat(problems(() -> TABLE.addTo(with(births()), text, "scorecard.csv")))
                .containsExactly(
                        "scorecard.csv:2:1 id: found '1235' (expected: the id of a measure; did you mean '1234'?)",
                        "scorecard.csv:2:6 measure_type: found 'x' (expected: i or p; did you mean 'i'?)",
                        "scorecard.csv:2:8 actual_value_date: found '13/31/2012'"
                                + " (expected: a day such as 2006-03-15 or 3/15/2006)",
                        "scorecard.csv:3:1: found no value"
                                + " (expected: a number in column 'actual_value' or 'target_value')");
        assertThat(problems(() -> jobs.addTo(
                        with(births()), "id,actual_value_date,actual_value\n7,12/31/2012,1\n", "scorecard.csv")))
                .containsExactly("scorecard.csv:2:1 id: found the measure of 'jobs'"
                        + " (expected: an indicator of the initiative)");
    }

    @Test
    void aMeasureHasANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClearImpactTable.of(Map.of(BIRTHS, "=1")))
                .withMessage("measure: '=1' (expected: the digits by which Scorecard knows it)");
    }

    @Test
    void aMeasureBelongsToOneIndicator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClearImpactTable.of(Map.of(BIRTHS, "7", IndicatorId.of("jobs"), "7")))
                .withMessage("measures: {jobs=7, teen-births=7} (expected: each measure once)");
    }
}
