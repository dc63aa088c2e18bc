package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.TalkSamples.group;
import static org.collectiveimpact.rules.TalkSamples.meeting;
import static org.collectiveimpact.rules.TalkSamples.steering;

import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class LeaderAttendanceTest {

    private static final String FILLED =
            " steering meetings had enough of their seats filled by the leaders themselves";

    @Test
    void sevenOfTenSeatsAreEnough() {
        assertThat(read(meeting(
                        steering("2025-11-01").principals(8),
                        steering("2025-12-01").principals(6))))
                .isEqualTo(Reading.of(Answer.YES, "1 of 2" + FILLED));
    }

    @Test
    void fewerSeatsArePartOfItOrNotEnough() {
        assertThat(read(meeting(
                        steering("2025-11-01").principals(7),
                        steering("2025-12-01").principals(6))))
                .isEqualTo(Reading.of(Answer.PARTLY, "1 of 2" + FILLED + "; without: 2025-12-01")
                        .withShortfalls("meetings[2025-12-01]"));
        assertThat(read(meeting(steering("2025-12-01").principals(4))).score()).isEqualTo(Score.HALF);
        assertThat(read(meeting(steering("2025-12-01").principals(3))).score()).isEqualTo(Score.NONE);
    }

    @Test
    void onlyTheLastSixMeetingsCount() {
        assertThat(read(meeting(
                                steering("2025-01-01").principals(0),
                                steering("2025-02-01"),
                                steering("2025-03-01"),
                                steering("2025-04-01"),
                                steering("2025-05-01"),
                                steering("2025-06-01"),
                                steering("2025-07-01")))
                        .counted())
                .isEqualTo("6 of 6" + FILLED);
    }

    @Test
    void aMeetingStillToComeDoesNotCountYet() {
        assertThat(read(meeting(steering("2026-01-01"), steering("2026-01-02").principals(0)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void moreLeadersThanSeatsFillTheSeats() {
        assertThat(read(meeting(
                                steering("2025-11-01").principals(99),
                                steering("2025-12-01").principals(-1)))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void attendanceThatIsNotRecordedLeavesItOpen() {
        Initiative open = meeting(steering("2025-11-01"), steering("2025-12-01").principals(Optional.empty()));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("meetings[2025-12-01]")
                        .counted("1 of 2" + FILLED + "; not recorded: 2025-12-01")
                        .build());
        assertThat(read(open.withComplete(Section.MEETINGS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aMeetingOfUnknownSeatsHasAsManyAsTheOthers() {
        assertThat(read(meeting(
                                steering("2025-10-01").principals(10),
                                steering("2025-11-01").principals(10),
                                steering("2025-12-01").seats(Optional.empty())))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
        assertThat(read(meeting(steering("2025-12-01").seats(0))).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aMeetingThatDoesNotSayWhoMetMayBeOfTheCommittee() {
        assertThat(read(meeting(
                        steering("2025-11-01"),
                        steering("2025-12-01").principals(0).body(Optional.empty()))))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("meetings[2025-12-01]")
                        .counted("1 of 1" + FILLED + "; not recorded whether among them: 2025-12-01")
                        .build());
        assertThat(read(meeting(steering("2025-12-01").body(Optional.empty()))))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "no meeting is known to be of the steering committee; not recorded: 2025-12-01")
                        .withUntold("meetings[2025-12-01]"));
    }

    @Test
    void withoutMeetingsOfTheCommitteeNobodyCanTell() {
        assertThat(read(meeting(group("2025-12-01", "team"))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no meetings of the steering committee recorded"));
        assertThat(read(meeting(group("2025-12-01", "team")).withComplete(Section.MEETINGS)))
                .isEqualTo(Reading.of(Answer.NO, "no meetings of the steering committee, and that list is complete"));
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("cc-leaders-attend", initiative);
    }
}
