package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Facts FACTS =
            Facts.of(Initiative.builder().id(InitiativeId.of("x")).name("X").build(), LocalDate.parse("2015-12-31"));

    @Test
    void aPeriodThatEndsOnTheDateIsKnown() {
        assertThat(known(Observation.of("2015", 18.1))).hasSize(1);
    }

    @Test
    void aPeriodThatEndsADayLaterIsNot() {
        assertThat(known(Observation.of("2015-01-01/2016-01-01", 18.1))).isEmpty();
    }

    @Test
    void aFigurePublishedOnTheDateIsKnown() {
        assertThat(known(published("2015-12-31"))).hasSize(1);
    }

    @Test
    void aFigurePublishedLaterIsNotThoughItsPeriodIsOver() {
        assertThat(known(published("2016-10"))).isEmpty();
    }

    @Test
    void aYearAfterTheLastDayOfFebruaryIsALastDayOfFebruary() {
        assertThat(Figures.after(LocalDate.parse("2023-02-28"), Period.ofYears(1)))
                .isEqualTo("2024-02-29");
    }

    private static Observation published(String on) {
        return Observation.of("2015", 18.1).withReportedOn(DateRange.parse(on));
    }

    private static List<Observation> known(Observation observation) {
        return Figures.of(
                Indicator.builder()
                        .id(IndicatorId.of("rate"))
                        .name("Rate")
                        .addObservations(observation)
                        .build(),
                FACTS);
    }
}
