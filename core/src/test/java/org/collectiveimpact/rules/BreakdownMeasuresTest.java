package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.births;
import static org.collectiveimpact.rules.IndicatorSamples.group;
import static org.collectiveimpact.rules.IndicatorSamples.hours;
import static org.collectiveimpact.rules.IndicatorSamples.measuredBy;
import static org.collectiveimpact.rules.IndicatorSamples.of;
import static org.collectiveimpact.rules.IndicatorSamples.rate;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BreakdownMeasuresTest {

    @Test
    void twoGroupsAreABreakdown() {
        assertThat(broken(figures(of("north", "2023", 55), of("south", "2021", 65))))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 population indicators are broken down into 2 or more groups")
                        .build());
    }

    @Test
    void oneGroupIsNoBreakdown() {
        assertThat(broken(figures(of("north", "2023", 55), of("north", "2024", 56))))
                .isEqualTo(Reading.builder()
                        .score(Score.NONE)
                        .addShortfalls("indicators[reading-rate]")
                        .counted("0 of 1 population indicators are broken down into 2 or more groups; without: Reading"
                                + " rate")
                        .build());
    }

    @Test
    void groupsOfDifferentBreakdownsAreNoBreakdown() {
        Initiative initiative = measuredBy(figures(of("north", "2023", 55), of("girls", "2023", 65)))
                .withGroups(group("north", "place"), group("girls", "gender"));

        assertThat(Samples.read("sm-disaggregated", initiative).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aGroupThatIsNotRecordedMayBelongToTheBreakdown() {
        assertThat(broken(figures(of("north", "2023", 55), of("east", "2023", 65))))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[reading-rate]")
                        .counted("0 of 1 population indicators are broken down into 2 or more groups; not recorded:"
                                + " Reading rate")
                        .build());
    }

    @Test
    void aFigureOfTheFutureIsNotBrokenDown() {
        assertThat(broken(figures(of("north", "2023", 55), of("south", "2026", 65)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void someBrokenDownIndicatorsAreAPart() {
        assertThat(broken(rate(), oneGroup("attendance")).score()).isEqualTo(Score.HALF);
    }

    @Test
    void figuresOfTheWholePopulationAloneDoNotSayThatThereAreNoneOfGroups() {
        assertThat(broken(rate(), whole("attendance")))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[attendance]")
                        .counted("1 of 2 population indicators are broken down into 2 or more groups; not recorded:"
                                + " attendance")
                        .build());
        assertThat(gap(whole("attendance")).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aFigureOfAGroupThatIsNotKnownYetSaysNothing() {
        assertThat(broken(figures(of("north", "2026", 55))).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void whereAllIndicatorsAreRecordedTheirFiguresAreAllThereAre() {
        Initiative complete = measuredBy(whole("attendance")).withComplete(Section.INDICATORS);

        assertThat(Samples.read("sm-disaggregated", complete).score()).isEqualTo(Score.NONE);
        assertThat(Samples.read("sm-gap-trend", complete).score()).isEqualTo(Score.NONE);
    }

    @Test
    void onlyPopulationIndicatorsAreAsked() {
        assertThat(broken(rate(), hours(), births().level(Level.POPULATION)).counted())
                .isEqualTo("1 of 1 population indicators are broken down into 2 or more groups");
    }

    @Test
    void withoutPopulationIndicatorsNobodyCanTell() {
        assertThat(broken(hours()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no indicator is known to be about the population"));
    }

    @Test
    void anIndicatorWithoutALevelMayBeOfThePopulation() {
        Initiative open = measuredBy(rate(), oneGroup("attendance").level(Optional.empty()));

        assertThat(Samples.read("sm-disaggregated", open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[attendance]")
                        .counted("1 of 1 population indicators are broken down into 2 or more groups; not recorded"
                                + " whether among them: attendance")
                        .build());
        assertThat(Samples.read("sm-disaggregated", open.withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anIndicatorWithoutALevelThatIsBrokenDownDoesNoHarm() {
        assertThat(broken(rate(), rate("attendance", "Attendance").level(Optional.empty()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void gapsExactlyAYearApartAreATrend() {
        assertThat(gap(gaps("2023-06-30", "2024-06-30")))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 population indicators follow the gap between groups over time (most dates, 12"
                                + " months apart: 2)")
                        .build());
    }

    @Test
    void gapsADayLessApartAreOneDate() {
        assertThat(gap(gaps("2023-06-30", "2024-06-29")))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("indicators[reading-rate]")
                        .counted("0 of 1 population indicators follow the gap between groups over time (most dates, 12"
                                + " months apart: 1); without: Reading rate")
                        .build());
    }

    @Test
    void datesInBetweenDoNotBreakTheTrend() {
        assertThat(gap(gaps("2023-06-30", "2023-12-31", "2024-06-30")).score()).isEqualTo(Score.FULL);
    }

    @Test
    void groupsObservedForDifferentPeriodsHaveNoGap() {
        assertThat(gap(figures(of("north", "2022", 55), of("south", "2023", 65)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void oneIndicatorWithATrendIsEnough() {
        assertThat(gap(rate(), oneGroup("attendance")))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 2 population indicators follow the gap between groups over time (most dates, 12"
                                + " months apart: 2)")
                        .build());
    }

    @Test
    void withoutPopulationIndicatorsThereIsNoGap() {
        assertThat(gap(hours())).isEqualTo(Reading.of(Answer.NO, "no indicator is about the population"));
    }

    @Test
    void anIndicatorWithoutALevelMayFollowTheGap() {
        Initiative open = measuredBy(oneGroup("attendance"), rate().level(Optional.empty()));

        assertThat(Samples.read("sm-gap-trend", open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("indicators[attendance]")
                        .addUntold("indicators[reading-rate]")
                        .counted("0 of 1 population indicators follow the gap between groups over time (most dates, 12"
                                + " months apart: 0); without: attendance; not recorded whether among them: Reading"
                                + " rate")
                        .build());
        assertThat(Samples.read("sm-gap-trend", open.withComplete(Section.INDICATORS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void ofAnIndicatorWithoutALevelAloneNobodyCanTell() {
        assertThat(gap(rate().level(Optional.empty())).counted())
                .isEqualTo("no indicator is known to be about the population; not recorded: Reading rate");
    }

    @Test
    void aGroupThatIsNotRecordedMayShowTheGap() {
        assertThat(gap(figures(of("north", "2023", 55), of("east", "2023", 65))).score())
                .isEqualTo(Score.between(0, 0.5));
    }

    private static Indicator.Builder figures(Observation... observations) {
        return rate().observations(List.of(observations));
    }

    private static Indicator.Builder gaps(String... days) {
        Indicator.Builder indicator = rate().observations(List.of());
        for (String day : days) {
            indicator.addObservations(of("north", day, 55), of("south", day, 65));
        }
        return indicator;
    }

    private static Indicator.Builder oneGroup(String id) {
        return rate(id, id).observations(List.of(of("north", "2024", 60)));
    }

    private static Indicator.Builder whole(String id) {
        return rate(id, id).observations(List.of(Observation.of("2024", 60)));
    }

    private static Reading broken(Indicator.Builder... indicators) {
        return Samples.read("sm-disaggregated", measuredBy(indicators));
    }

    private static Reading gap(Indicator.Builder... indicators) {
        return Samples.read("sm-gap-trend", measuredBy(indicators));
    }
}
