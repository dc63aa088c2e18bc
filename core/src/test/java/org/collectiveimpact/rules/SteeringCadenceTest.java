package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.TalkSamples.group;
import static org.collectiveimpact.rules.TalkSamples.meeting;
import static org.collectiveimpact.rules.TalkSamples.steering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

/** The samples are in phase 4 and looked at on 2026-01-01. */
class SteeringCadenceTest {

    @Test
    void meetingsFiveWeeksApartAreOftenEnough() {
        assertThat(read(apart(35, 35)))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "the steering committee met on 3 days in the last 12 months, in the median 35 days apart"));
    }

    @Test
    void meetingsADayMoreThanFiveWeeksApartArePartOfIt() {
        assertThat(read(apart(36, 36)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "the steering committee met on 3 days in the last 12 months, in the median 36 days"
                                        + " apart")
                        .withShortfalls("meetings[2025-11-26]", "meetings[2026-01-01]"));
    }

    @Test
    void meetingsMoreThanSixtyFiveDaysApartAreTooRare() {
        assertThat(read(apart(65, 65)).score()).isEqualTo(Score.HALF);
        assertThat(read(apart(66, 66)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void theMedianOfTwoGapsIsTheirMean() {
        assertThat(read(apart(30, 40)).counted()).endsWith(" 35 days apart");
        assertThat(read(apart(30, 41)).counted()).endsWith(" 35.5 days apart");
        assertThat(read(apart(30, 41)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void theMedianOfThreeGapsIsTheMiddleOne() {
        assertThat(read(apart(100, 7, 35)).counted()).endsWith(" 35 days apart");
    }

    @Test
    void fromTheFifthPhaseTwiceAsManyDaysAreEnough() {
        assertThat(read(apart(70, 70).withPhase(5)).score()).isEqualTo(Score.FULL);
        assertThat(read(apart(71, 71).withPhase(5)).score()).isEqualTo(Score.HALF);
        assertThat(read(apart(130, 130).withPhase(5)).score()).isEqualTo(Score.HALF);
        assertThat(read(apart(131, 131).withPhase(5)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void whileThePhaseIsNotRecordedBothLimitsAreTried() {
        assertThat(read(apart(36, 36).withPhase(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("phase")
                        .counted("the steering committee met on 3 days in the last 12 months, in the median 36 days"
                                + " apart")
                        .build());
        assertThat(read(apart(35, 35).withPhase(Optional.empty())).score()).isEqualTo(Score.FULL);
    }

    @Test
    void fewerThanThreeMeetingsDoNotTellHowOften() {
        assertThat(read(apart(35)))
                .isEqualTo(Reading.unknown(
                        Cause.NOT_RECORDED,
                        "the steering committee met on 2 days in the last 12 months, too few to tell how often"));
    }

    @Test
    void twoMeetingsOfOneDayAreOne() {
        assertThat(read(apart(35, 0)).counted()).contains("met on 2 days");
    }

    @Test
    void aMeetingOfExactlyAYearAgoCounts() {
        assertThat(read(meeting(steering("2025-01-01"), steering("2025-02-01"), steering("2025-03-01")))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(meeting(steering("2024-12-31"), steering("2025-02-01"), steering("2025-03-01")))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aMeetingStillToComeDoesNotCountYet() {
        assertThat(read(meeting(steering("2025-11-01"), steering("2025-12-01"), steering("2026-01-02")))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void meetingsOfOthersDoNotCount() {
        assertThat(read(meeting(steering("2025-11-01"), steering("2025-12-01"), group("2025-12-30", "team")))
                        .counted())
                .contains("met on 2 days");
    }

    @Test
    void meetingsThatDoNotSayWhoMetMayBeOfTheCommittee() {
        Initiative open =
                meeting(steering("2025-08-01"), steering("2025-10-01"), steering("2025-12-01"), unnamed("2025-08-31"));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("meetings[2025-10-01]", "meetings[2025-12-01]")
                        .addUntold("meetings[2025-08-31]")
                        .counted("the steering committee met on 3 days in the last 12 months"
                                + " (meetings that do not say who met: 1), in the median 61 days apart")
                        .build());
        assertThat(read(open.withComplete(Section.MEETINGS)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void withTooFewMeetingsKnownThoseUnnamedLeaveItOpen() {
        assertThat(read(meeting(steering("2025-11-01"), steering("2025-12-01"), unnamed("2025-12-20")))
                        .untold())
                .containsExactly("meetings[2025-12-20]");
    }

    @Test
    void withoutMeetingsNobodyCanTell() {
        assertThat(read(meeting())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no meetings recorded"));
        assertThat(read(meeting().withComplete(Section.MEETINGS)).score()).isEqualTo(Score.NONE);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("cc-steering-cadence", initiative);
    }

    private static Meeting.Builder unnamed(String date) {
        return TalkSamples.prepared(date);
    }

    /** Returns an initiative whose last steering meeting was on the day, and each other some days before the next. */
    private static Initiative apart(int... days) {
        return meeting(IntStream.rangeClosed(0, days.length)
                .mapToObj(i -> Samples.AS_OF.minusDays(
                        Arrays.stream(days, i, days.length).sum()))
                .map(LocalDate::toString)
                .map(TalkSamples::steering)
                .toArray(Meeting.Builder[]::new));
    }
}
