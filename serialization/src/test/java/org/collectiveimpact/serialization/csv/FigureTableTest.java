package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.serialization.csv.Tables.BIRTHS;
import static org.collectiveimpact.serialization.csv.Tables.births;
import static org.collectiveimpact.serialization.csv.Tables.observed;
import static org.collectiveimpact.serialization.csv.Tables.problems;
import static org.collectiveimpact.serialization.csv.Tables.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.serialization.Loss;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final Observation WHOLE = Observation.of("2006", 52.0);

    private static final Observation HISPANIC = Observation.builder()
            .period(DateRange.parse("2006-03"))
            .value(new BigDecimal("76.40"))
            .group(GroupId.of("hispanic"))
            .numerator(new BigDecimal("382"))
            .denominator(new BigDecimal("5000"))
            .status(ObservationStatus.PROVISIONAL)
            .reportedOn(DateRange.parse("2007"))
            .partner(PartnerId.of("ymca"))
            .published(true)
            .definitionVersion("2")
            .unit("births")
            .note("Read off a chart, \"roughly\".")
            .addSources(ReferenceId.of("mw1"), ReferenceId.of("mw2"))
            .build();

    @Test
    void observationsAreWrittenWithTheColumnsTheyNeed() {
        assertThat(FigureTable.OBSERVATIONS.text(observed(WHOLE)))
                .isEqualTo(new CsvText("indicator,group,period,value\nteen-births,,2006,52.0\n", List.of()));
    }

    @Test
    void everyAttributeOfAnObservationHasItsColumn() {
        assertThat(FigureTable.OBSERVATIONS.text(observed(WHOLE, HISPANIC)).text())
                .isEqualTo("""
                        indicator,group,period,value,numerator,denominator,status,source,reportedOn,partner,published,\
                        definitionVersion,unit,note
                        teen-births,,2006,52.0,,,,,,,,,,
                        teen-births,hispanic,2006-03,76.40,382,5000,provisional,mw1; mw2,2007,ymca,true,2,births,\
                        "Read off a chart, ""roughly""."
                        """);
    }

    @Test
    void anInitiativeWithoutFiguresIsAHeader() {
        assertThat(FigureTable.OBSERVATIONS.text(with()).text()).isEqualTo("indicator,group,period,value\n");
        assertThat(FigureTable.OBSERVATIONS.parse("indicator,group,period,value\n", "values.csv"))
                .isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndBeSpelledInAnyWay() {
        String text =
                "Definition Version,VALUE,date,indicator,reported_on\r\n 2,76.40, 2006-03 , teen-births ,2007\r\n";

        assertThat(FigureTable.OBSERVATIONS.parse(text, "values.csv"))
                .isEqualTo(Map.of(
                        BIRTHS,
                        List.of(Observation.of("2006-03", 0)
                                .withValue(new BigDecimal("76.40"))
                                .withReportedOn(DateRange.parse("2007"))
                                .withDefinitionVersion(" 2"))));
    }

    @Test
    void emptyRowsAndNamelessColumnsSayNothing() {
        String text = "indicator,period,value,,\n\nteen-births,2006,52.0,,\n,,,,\n  \n";

        assertThat(FigureTable.OBSERVATIONS.parse(text, "values.csv")).isEqualTo(Map.of(BIRTHS, List.of(WHOLE)));
    }

    @Test
    void numbersMayHaveAnExponentOrNothingBeforeTheFraction() {
        String text = "indicator,period,value\nteen-births,2006,1.2E+05\nteen-births,2007,.5\nteen-births,2008,-1.50\n";

        assertThat(FigureTable.OBSERVATIONS.parse(text, "values.csv").get(BIRTHS))
                .extracting(Observation::value)
                .containsExactly(new BigDecimal("120000"), new BigDecimal("0.5"), new BigDecimal("-1.50"));
    }

    @Test
    void europeanSpreadsheetsHaveSemicolonsDecimalCommasAndTheDayFirst() {
        FigureTable<Observation> table = FigureTable.OBSERVATIONS.in(CsvFormat.EXCEL_EUROPE);
        String text = "\uFEFFindicator;period;value\r\nteen-births;15.3.2006;-52,0\r\n";

        Observation day = Observation.of("2006-03-15", -52.0);
        assertThat(table.parse(text, "values.csv")).isEqualTo(Map.of(BIRTHS, List.of(day)));
        assertThat(table.text(observed(day)).text())
                .isEqualTo("indicator;group;period;value\nteen-births;;2006-03-15;-52,0\n");
    }

    @Test
    void columnsOfOnesOwnCanBeRenamedIgnoredChosenAndTranslated() {
        String text = """
                case,indicator,unit,group,year,value,kind
                milwaukee,teen birth rate,per 1000,all,2006,52.0,baseline
                milwaukee,teen birth rate,per 1000,all,2007,47.1,observed
                milwaukee,teen birth rate,per 1000,Hispanic,2012,25.7,provisional
                vermont,jobs,jobs,all,2012,5,observed
                """;
        Columns columns = Columns.AS_NAMED
                .renamed("year", "period")
                .renamed("kind", "status")
                .ignored("unit")
                .only("case", "milwaukee")
                .only("kind", "observed", "provisional")
                .translated("indicator", Map.of("teen birth rate", "teen-births"))
                .translated("group", Map.of("all", "", "Hispanic", "hispanic"))
                .translated("kind", Map.of("observed", ""));

        assertThat(FigureTable.OBSERVATIONS.with(columns).parse(text, "values.csv"))
                .isEqualTo(Map.of(
                        BIRTHS,
                        List.of(
                                Observation.of("2007", 47.1),
                                Observation.of("2012", 25.7)
                                        .withGroup(GroupId.of("hispanic"))
                                        .withStatus(ObservationStatus.PROVISIONAL))));
    }

    @Test
    void aFileThatIsAddedTwiceAddsItsFiguresOnce() {
        String text = "indicator,period,value\nteen-births,2006,52.0\nteen-births,2007,47.1\n";
        Initiative once = FigureTable.OBSERVATIONS.addTo(observed(WHOLE), text, "values.csv");

        assertThat(once).isEqualTo(observed(WHOLE, Observation.of("2007", 47.1)));
        assertThat(FigureTable.OBSERVATIONS.addTo(once, text, "values.csv")).isEqualTo(once);
    }

    @Test
    void whatAnInitiativeLacksCannotBeAddedTo() {
        String text = """
                indicator,group,period,value,source,partner
                teen-birth,,2006,52.0,,
                teen-births,hispanics,2006,52.0,mw1 mw2,
                teen-births,,2006,52.0,,city
                """;

        assertThat(problems(() -> FigureTable.OBSERVATIONS.addTo(observed(), text, "values.csv")))
                .containsExactly(
                        "values.csv:2:1 indicator: found 'teen-birth'"
                                + " (expected: an indicator of the initiative; did you mean 'teen-births'?)",
                        "values.csv:3:13 group: found 'hispanics'"
                                + " (expected: a group of the initiative; did you mean 'hispanic'?)",
                        "values.csv:3:33 source: found 'mw1 mw2'"
                                + " (expected: a reference of the initiative; did you mean 'mw1'?)",
                        "values.csv:4:25 partner: found 'city' (expected: a partner of the initiative)");
    }

    @Test
    void anIndicatorHasOneBaseline() {
        Initiative initiative = with(births().withBaseline(WHOLE));
        String same = "indicator,period,value\nteen-births,2006,52.0\n";
        String other = "indicator,period,value\nteen-births,2006,53.0\n";

        assertThat(FigureTable.BASELINES.text(initiative).text())
                .isEqualTo("indicator,group,period,value\nteen-births,,2006,52.0\n");
        assertThat(FigureTable.BASELINES.addTo(with(births()), same, "values.csv"))
                .isEqualTo(initiative);
        assertThat(FigureTable.BASELINES.addTo(initiative, same, "values.csv")).isEqualTo(initiative);
        assertThat(problems(() -> FigureTable.BASELINES.addTo(initiative, other, "values.csv")))
                .containsExactly("values.csv:2:1: found another baseline of 'teen-births' (expected: at most one)");
    }

    @Test
    void aTargetMayStartFromAValueOfItsOwn() {
        Target target = Target.of("2023", 11.4).withBaseline(Observation.of("2013", 22.9));
        String text = "indicator,group,date,value,baselinePeriod,baselineValue\nteen-births,,2023,11.4,2013,22.9\n";
        Indicator births = births().withTargets(target);

        assertThat(FigureTable.TARGETS.text(with(births)).text()).isEqualTo(text);
        assertThat(FigureTable.TARGETS.parse(text, "targets.csv")).isEqualTo(Map.of(BIRTHS, List.of(target)));
    }

    @Test
    void halfABaselineIsNone() {
        String text = "indicator,date,value,baselineValue\nteen-births,2023,11.4,22.9\n";

        assertThat(problems(() -> FigureTable.TARGETS.parse(text, "targets.csv")))
                .containsExactly("targets.csv:2:1: found half a baseline"
                        + " (expected: at least a baselinePeriod and a baselineValue)");
    }

    @Test
    void anEmptyTextCannotBeToldFromNone() {
        assertThat(FigureTable.OBSERVATIONS.text(observed(WHOLE.withNote(""))))
                .isEqualTo(new CsvText(
                        "indicator,group,period,value\nteen-births,,2006,52.0\n",
                        List.of(new Loss(
                                "indicators[teen-births].observations[0]",
                                "note, an empty text, which reads as none"))));
    }

    @Test
    void theCharacterZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.OBSERVATIONS.text(observed(WHOLE.withNote("a\0"))))
                .withMessage("indicators[teen-births].observations[0]: text with the character \\u0000"
                        + " (expected: text that a table can hold)");
    }

    @Test
    void formulasAreDefusedAndComeBackAsTheyWere() {
        Initiative initiative = observed(
                WHOLE.withNote("=1+1"), WHOLE.withNote("'=1+1"), WHOLE.withNote("'quoted'"), WHOLE.withNote("-"));

        String text = FigureTable.OBSERVATIONS.text(initiative).text();

        assertThat(text).isEqualTo("""
                        indicator,group,period,value,note
                        teen-births,,2006,52.0,'=1+1
                        teen-births,,2006,52.0,''=1+1
                        teen-births,,2006,52.0,'quoted'
                        teen-births,,2006,52.0,'-
                        """);
        assertThat(FigureTable.OBSERVATIONS.addTo(observed(), text, "values.csv"))
                .isEqualTo(initiative);
    }

    @Test
    void aTableSaysItsTextAlone() {
        CsvText table = new CsvText("indicator,period,value\n", List.of());

        assertThat(table).hasToString("indicator,period,value\n");
    }
}
