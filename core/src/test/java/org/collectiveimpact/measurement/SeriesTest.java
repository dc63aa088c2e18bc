package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.measurement.Curves.NORTH;
import static org.collectiveimpact.measurement.Curves.TODAY;
import static org.collectiveimpact.measurement.Curves.on;
import static org.collectiveimpact.measurement.Curves.rate;
import static org.collectiveimpact.measurement.Curves.reported;
import static org.collectiveimpact.model.ObservationStatus.APPROXIMATE;
import static org.collectiveimpact.model.ObservationStatus.CONFLICTING;
import static org.collectiveimpact.model.ObservationStatus.DERIVED;
import static org.collectiveimpact.model.ObservationStatus.FINAL;
import static org.collectiveimpact.model.ObservationStatus.PROVISIONAL;
import static org.collectiveimpact.model.ObservationStatus.REVISED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.MethodBreak;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void aRevisedFigureSupersedesAProvisionalOne() {
        Series series = series(on("2012", "25.7", PROVISIONAL), on("2012", "24.5", REVISED));

        assertThat(figures(series)).containsExactly("24.5 in 2012");
        assertThat(leftOut(series)).containsExactly("25.7 in 2012: superseded by 24.5");
    }

    @Test
    void aRevisedFigureSupersedesAFinalOneAndOneWithoutAStatus() {
        assertThat(figures(series(on("2012", "24.5", REVISED), on("2012", "25", FINAL), on("2012", "26"))))
                .containsExactly("24.5 in 2012");
    }

    @Test
    void firmerFiguresComeFirst() {
        assertThat(figures(series(on("2012", "1"), on("2012", "2", PROVISIONAL))))
                .containsExactly("1 in 2012");
        assertThat(figures(series(on("2012", "2", PROVISIONAL), on("2012", "3", DERIVED))))
                .containsExactly("2 in 2012 (provisional)");
        assertThat(figures(series(on("2012", "3", DERIVED), on("2012", "4", APPROXIMATE))))
                .containsExactly("3 in 2012 (derived)");
        assertThat(figures(series(on("2012", "4", APPROXIMATE)))).containsExactly("4 in 2012 (approximate)");
    }

    @Test
    void amongEquallyFirmFiguresTheLaterOneIsRead() {
        Series series = series(reported(on("2012", "24"), "2013"), reported(on("2012", "25"), "2014-01"));

        assertThat(figures(series)).containsExactly("25 in 2012");
    }

    @Test
    void figuresThatMayHaveBeenPublishedTogetherContradictEachOther() {
        assertThat(figures(series(reported(on("2012", "24"), "2014"), reported(on("2012", "25"), "2014-01"))))
                .containsExactly("24 to 25 in 2012 (conflicting)");
        assertThat(figures(series(on("2012", "24"), reported(on("2012", "25"), "2014-01"))))
                .containsExactly("24 to 25 in 2012 (conflicting)");
    }

    @Test
    void aConflictingFigureStaysBesideTheFirmest() {
        Series series = series(on("2012", "85", CONFLICTING), on("2012", "87.5"), on("2012", "87.6", PROVISIONAL));

        assertThat(figures(series)).containsExactly("85 to 87.5 in 2012 (conflicting)");
        assertThat(series.ranges()).isEqualTo(series.figures());
        assertThat(series.points()).isEmpty();
        assertThat(series.lowPoints()).containsExactly(new Point(2012.5, 85));
        assertThat(series.highPoints()).containsExactly(new Point(2012.5, 87.5));
    }

    @Test
    void aSingleFigureThatIsMarkedAsConflictingIsFlaggedAndNoRange() {
        Series series = series(on("2012", "38.1", CONFLICTING));

        assertThat(figures(series)).containsExactly("38.1 in 2012 (conflicting)");
        assertThat(series.points()).containsExactly(new Point(2012.5, 38.1));
    }

    @Test
    void bothSourcesOfAConflictAreNamed() {
        Observation one = on("2012", "49").withSources(ReferenceId.of("booklet"));
        Observation other = on("2012", "54").withSources(ReferenceId.of("timeline"), ReferenceId.of("booklet"));

        assertThat(series(other, one).latest().orElseThrow().sources())
                .containsExactly(ReferenceId.of("booklet"), ReferenceId.of("timeline"));
    }

    @Test
    void exactDuplicatesAreOne() {
        Series series = series(on("2012", "24.5"), on("2012", "24.5"), on("2012", "24.50"));

        assertThat(figures(series)).containsExactly("24.5 in 2012");
        assertThat(series.leftOut()).isEmpty();
    }

    @Test
    void aPeriodThatEndsOnTheDayIsOver() {
        assertThat(figures(series(on("2020-06", "1")))).containsExactly("1 in 2020-06");
        assertThat(leftOut(series(on("2020-07-01", "1"))))
                .containsExactly("1 in 2020-07-01: its period ends on 2020-07-01, after 2020-06-30");
    }

    @Test
    void aFigurePublishedOnTheDayIsKnown() {
        assertThat(figures(series(reported(on("2019", "1"), "2020-06-30")))).containsExactly("1 in 2019");
        assertThat(leftOut(series(reported(on("2019", "1"), "2020-07"))))
                .containsExactly("1 in 2019: published in 2020-07, after 2020-06-30");
    }

    @Test
    void aRevisionThatIsNotYetPublishedSupersedesNothing() {
        assertThat(figures(series(on("2019", "23.7", PROVISIONAL), reported(on("2019", "23.9", REVISED), "2021"))))
                .containsExactly("23.7 in 2019 (provisional)");
    }

    @Test
    void averagesOfSeveralYearsAreKeptApartFromSingleYears() {
        Series series = series(on("2011/2015", "9.3"), on("2013", "8.8"), on("2017", "9.0"));

        assertThat(series.points()).containsExactly(new Point(2013.5, 8.8), new Point(2017.5, 9));
        assertThat(series.averages()).hasToString("[1 figure of 5 years each, 2011/2015 to 2011/2015]");
        assertThat(series.averages().get(0).latest().at()).isEqualTo(2013.5);
    }

    @Test
    void aChangeOfMethodSplitsTheSeries() {
        Series series = Series.of(
                rate().addObservations(on("2010", "5"), on("2014", "6.9"), on("2017", "12.9"), on("2016/2017", "9"))
                        .addMethodBreaks(broken("2017-01-01"))
                        .build(),
                TODAY);

        assertThat(series.points()).containsExactly(new Point(2017.5, 12.9));
        assertThat(series.segments())
                .hasToString("[2 figures of 1 year each, 2010 to 2014,"
                        + " 1 figure of 1 year each, 2017 to 2017, as measured since 2017-01-01]");
        assertThat(leftOut(series))
                .containsExactly("9 in 2016/2017: its period spans the change of method of 2017-01-01");
    }

    @Test
    void anotherVersionOfTheDefinitionSplitsTheSeriesAndMayOverlap() {
        Series series = Series.of(
                rate().definitionVersion("2")
                        .addObservations(
                                on("2010", "5").withDefinitionVersion("1"),
                                on("2011", "6").withDefinitionVersion("1"),
                                on("2011", "8"),
                                on("2012", "9").withDefinitionVersion("2"))
                        .build(),
                TODAY);

        assertThat(series.points()).containsExactly(new Point(2011.5, 8), new Point(2012.5, 9));
        assertThat(series.segments()).hasSize(2);
        assertThat(series.leftOut()).isEmpty();
    }

    @Test
    void figuresInAnotherUnitAreLeftOut() {
        assertThat(leftOut(series(on("2012", "24").withUnit("%"))))
                .containsExactly("24 in 2012: its unit is %, not per 1,000");
        assertThat(figures(series(on("2012", "24").withUnit("per 1,000")))).containsExactly("24 in 2012");
    }

    @Test
    void theBaselineBelongsToTheSeries() {
        Indicator indicator = rate().baseline(on("2006", "52.0"))
                .addObservations(on("2007", "47.1"))
                .build();

        assertThat(figures(Series.of(indicator, TODAY))).containsExactly("52.0 in 2006", "47.1 in 2007");
        assertThat(Series.of(indicator, TODAY).hasBaseline()).isTrue();
        assertThat(Series.of(indicator, NORTH, TODAY).hasBaseline()).isFalse();
    }

    @Test
    void theBaselineOfATargetBelongsToTheSeriesOfItsGroup() {
        Indicator indicator = rate().addTargets(Target.of("2023", 11.4).withBaseline(on("2013", "22.9", NORTH)))
                .build();

        assertThat(figures(Series.of(indicator, NORTH, TODAY))).containsExactly("22.9 in 2013");
        assertThat(Series.of(indicator, TODAY).segments()).isEmpty();
    }

    @Test
    void withoutAFigureNothingIsKnown() {
        assertThat(series()).hasToString("rate, per 1,000, as known on 2020-06-30: nothing is known");
        assertThat(series().latest()).isEmpty();
        assertThat(series().hasBaseline()).isFalse();
    }

    @Test
    void aSeriesSaysInWordsWhatIsReadAndWhatIsNot() {
        assertThat(series(
                        on("2011", "33.4"),
                        on("2012", "25.7", PROVISIONAL),
                        on("2012", "24.5", REVISED),
                        on("2008/2012", "30")))
                .hasToString("rate, per 1,000, as known on 2020-06-30: 2 figures of 1 year each, 2011 to 2012"
                        + "\n  33.4 in 2011"
                        + "\n  24.5 in 2012"
                        + "\n  apart: 1 figure of 5 years each, 2008/2012 to 2008/2012"
                        + "\n  left out: 25.7 in 2012: superseded by 24.5");
    }

    @Test
    void aPointLiesInTheMiddleOfItsPeriod() {
        assertThat(Times.middle(DateRange.parse("2012"))).isEqualTo(2012.5);
        assertThat(Times.middle(DateRange.parse("2011/2015"))).isEqualTo(2013.5);
        assertThat(Times.middle(DateRange.parse("2015-07/2016-06"))).isBetween(2015.99, 2016.01);
    }

    @Test
    void lengthsAreInWords() {
        assertThat(Times.length(DateRange.parse("2012-03-15"))).isEqualTo("1 day");
        assertThat(Times.length(DateRange.parse("2012-03-01/2012-03-07"))).isEqualTo("7 days");
        assertThat(Times.length(DateRange.parse("2012-02"))).isEqualTo("1 month");
        assertThat(Times.length(DateRange.parse("2012-09/2013-06"))).isEqualTo("10 months");
        assertThat(Times.length(DateRange.parse("2000/2011"))).isEqualTo("12 years");
    }

    @Test
    void allOfTimeHasAMiddleAndALength() {
        DateRange all = new DateRange(LocalDate.MIN, LocalDate.MAX);

        assertThat(Times.start(LocalDate.MIN)).isEqualTo(-999_999_999.0);
        assertThat(Times.end(all)).isEqualTo(1_000_000_000.0);
        assertThat(Times.middle(all)).isEqualTo(0.5);
        assertThat(Times.months(all)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Times.months(DateRange.year(999_999_999))).isEqualTo(12);
        assertThat(Times.months(DateRange.day(LocalDate.MAX))).isZero();
    }

    @Test
    void weeksAndDaysAreKeptApart() {
        Series series = series(on("2010-03-01/2010-03-07", "8"), on("2010-03-04", "1"), on("2010-03-05", "2"));

        assertThat(figures(series)).containsExactly("1 in 2010-03-04", "2 in 2010-03-05");
        assertThat(series.segments())
                .extracting(Segment::toString)
                .containsExactly(
                        "2 figures of 1 day each, 2010-03-04 to 2010-03-05",
                        "1 figure of 7 days each, 2010-03-01/2010-03-07 to 2010-03-01/2010-03-07");
        assertThat(series.averages()).extracting(Segment::days).containsExactly(7L);
        assertThat(series.segments().get(0).isLike(series.segments().get(1))).isFalse();
    }

    @Test
    void schoolYearsCompareThoughTheyAreNotEquallyLong() {
        Series series = series(on("2010-09-06/2011-06-17", "8"), on("2011-09-05/2012-06-15", "7"));

        assertThat(figures(series)).hasSize(2);
    }

    @Test
    void aFigureOfAPartOfAPeriodIsLeftOutBesideThatOfThePeriod() {
        Series series = series(on("2010-01-02/2010-12-30", "8"), on("2010", "9"), on("2011", "7"));

        assertThat(figures(series)).containsExactly("9 in 2010", "7 in 2011");
        assertThat(leftOut(series))
                .containsExactly("8 in 2010-01-02/2010-12-30: its period lies within 2010, which has a figure");
    }

    @Test
    void aBaselineOfAPartOfAPeriodIsNotRead() {
        Indicator indicator = rate().baseline(on("2010-01-02/2010-12-30", "8"))
                .addObservations(on("2010", "9"), on("2011", "7"))
                .addTargets(Target.of("2015", 3))
                .build();

        assertThat(Progress.of(Series.of(indicator, TODAY), ProgressMethod.SHARE_OF_WAY))
                .extracting(Progress::why)
                .containsExactly(Optional.of("the baseline of 2010-01-02/2010-12-30 is not read: its period lies within"
                        + " 2010, which has a figure"));
    }

    @Test
    void aFigureIsOfOnePeriodAndHasAnObservation() {
        assertThatThrownBy(() -> new Figure(DateRange.year(2012), List.of()))
                .hasMessage("observations: [] (expected: at least one)");
        assertThatThrownBy(() -> new Figure(DateRange.year(2012), List.of(on("2013", "1"))))
                .hasMessage("observations: one of 2013 (expected: of 2012)");
        assertThatThrownBy(() -> new Segment(12, Optional.empty(), Optional.empty(), List.of()))
                .hasMessage("figures: [] (expected: at least one)");
    }

    @Test
    void aPointIsANumberAtATime() {
        assertThatThrownBy(() -> new Point(2012.5, Double.NaN)).hasMessage("value: NaN (expected: a finite number)");
        assertThatThrownBy(() -> new Point(Double.POSITIVE_INFINITY, 1))
                .hasMessage("at: Infinity (expected: a finite number)");
    }

    private static MethodBreak broken(String day) {
        return MethodBreak.builder()
                .date(LocalDate.parse(day))
                .note("new survey")
                .build();
    }

    private static Series series(Observation... observations) {
        return Series.of(rate().addObservations(observations).build(), TODAY);
    }

    private static List<String> figures(Series series) {
        return series.figures().stream().map(Figure::toString).toList();
    }

    private static List<String> leftOut(Series series) {
        return series.leftOut().stream().map(LeftOut::toString).toList();
    }
}
