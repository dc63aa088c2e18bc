package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.TalkSamples.group;
import static org.collectiveimpact.rules.TalkSamples.meeting;
import static org.collectiveimpact.rules.TalkSamples.prepared;
import static org.collectiveimpact.rules.TalkSamples.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroupId;
import org.junit.jupiter.api.Test;

class MeetingNotesTest {

    @Test
    void fourOfFiveMeetingsAreEnough() {
        assertThat(read(meeting(sound(4, bare("2025-12-30")))))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("meetings[2025-12-30]")
                        .counted("4 of 5 meetings had an agenda before and notes within 14 days after;"
                                + " without: 2025-12-30")
                        .build());
    }

    @Test
    void fewerMeetingsArePartOfItOrNotEnough() {
        assertThat(read(meeting(sound(3, bare("2025-12-30")))).score()).isEqualTo(Score.HALF);
        assertThat(read(meeting(sound(2, bare("2025-12-28"), bare("2025-12-29"), bare("2025-12-30"))))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(read(meeting(sound(1, bare("2025-12-29"), bare("2025-12-30"))))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anAgendaOfTheSameDayIsTooLate() {
        assertThat(one(prepared("2025-11-01").agendaSentOn(LocalDate.of(2025, 10, 31))))
                .isEqualTo(Score.FULL);
        assertThat(one(prepared("2025-11-01").agendaSentOn(LocalDate.of(2025, 11, 1))))
                .isEqualTo(Score.NONE);
    }

    @Test
    void notesAfterFourteenDaysAreInTimeAndNotADayLater() {
        assertThat(one(prepared("2025-11-01").notesSharedOn(LocalDate.of(2025, 11, 1))))
                .isEqualTo(Score.FULL);
        assertThat(one(prepared("2025-11-01").notesSharedOn(LocalDate.of(2025, 11, 15))))
                .isEqualTo(Score.FULL);
        assertThat(one(prepared("2025-11-01").notesSharedOn(LocalDate.of(2025, 11, 16))))
                .isEqualTo(Score.NONE);
        assertThat(one(prepared("2025-11-01").notesSharedOn(LocalDate.of(2025, 10, 31))))
                .isEqualTo(Score.NONE);
    }

    @Test
    void ofAMeetingWithoutThoseDaysNobodyCanTell() {
        Initiative open = meeting(prepared("2025-11-01").agendaSentOn(Optional.empty()));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("meetings[2025-11-01]")
                        .counted("0 of 1 meetings had an agenda before and notes within 14 days after;"
                                + " not recorded: 2025-11-01")
                        .build());
        assertThat(read(open.withComplete(Section.MEETINGS)).score()).isEqualTo(Score.NONE);
        assertThat(one(prepared("2025-11-01").notesSharedOn(Optional.empty()))).isEqualTo(Score.UNKNOWN);
        assertThat(one(prepared("2025-12-30").notesSharedOn(Samples.AS_OF.plusDays(1))))
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void theLastSixMeetingsOfEachBodyCount() {
        Stream<Meeting.Builder> groups = Stream.of("one", "two")
                .flatMap(id -> Stream.of("04", "05", "06", "07", "08", "09", "10")
                        .map(month -> group("2025-" + month + "-0" + id.length(), id)));
        Meeting.Builder[] all = Stream.concat(groups, Stream.of(steering("2024-01-01"), prepared("2023-01-01")))
                .toArray(Meeting.Builder[]::new);

        assertThat(read(meeting(all)).counted()).startsWith("14 of 14 meetings ");
    }

    @Test
    void aJointMeetingOfTwoGroupsIsOneMeeting() {
        Meeting.Builder joint = group("2025-11-01", "one").addWorkGroups(WorkGroupId.of("two"));

        assertThat(read(meeting(joint)).counted()).startsWith("1 of 1 meetings ");
    }

    @Test
    void aMeetingStillToComeDoesNotCountYet() {
        assertThat(read(meeting(bare("2026-01-02"))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no meetings recorded"));
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("cc-agenda-notes", initiative);
    }

    private static Score one(Meeting.Builder meeting) {
        return read(meeting(meeting)).score();
    }

    /** Returns a meeting whose agenda came too late. */
    private static Meeting.Builder bare(String date) {
        return prepared(date).agendaSentOn(LocalDate.parse(date));
    }

    private static Meeting.Builder[] sound(int size, Meeting.Builder... others) {
        Stream<Meeting.Builder> sound =
                Stream.of("01", "02", "03", "04", "05").limit(size).map(month -> prepared("2025-" + month + "-01"));
        return Stream.concat(sound, Stream.of(others)).toArray(Meeting.Builder[]::new);
    }
}
