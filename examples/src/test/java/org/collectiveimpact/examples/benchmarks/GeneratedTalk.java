package org.collectiveimpact.examples.benchmarks;

import static org.collectiveimpact.examples.benchmarks.GeneratedInitiative.times;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.ChannelId;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.MeetingPurpose;
import org.collectiveimpact.model.Report;

/** Who met when, and how the initiative talks with those outside. */
final class GeneratedTalk {

    private static final int MONTHS = 24;

    private GeneratedTalk() {}

    static void add(Initiative.Builder initiative, Size size) {
        initiative
                .meetings(times(MONTHS, i -> steering(i, size)))
                .addAllMeetings(times(MONTHS * size.workGroups, i -> working(i, size)))
                .addAllMeetings(times(6, i -> dataReview(i, size)))
                .addMeetings(design(size))
                .channels(times(6, i -> channel(i, size)))
                .engagementEvents(times(8 + size.partners / 10, GeneratedTalk::event))
                .feedback(times(10 + size.partners / 4, GeneratedTalk::feedback))
                .reports(times(4, GeneratedTalk::report));
    }

    /** One each month, with one that is still to come. */
    private static LocalDate monthly(int i) {
        return LocalDate.of(2024, 8, 5).plusMonths(i);
    }

    private static Meeting steering(int i, Size size) {
        Meeting.Builder meeting = meeting(monthly(i))
                .body(Body.STEERING_COMMITTEE)
                .purpose(MeetingPurpose.GOVERNANCE)
                .participants(times(size.seats(), GeneratedInitiative::partner))
                .seats(size.seats());
        return (i % 9 == 8 ? meeting : meeting.principals(size.seats() - 1 - i % 2)).build();
    }

    /** Every third group stopped meeting half a year ago. */
    private static Meeting working(int i, Size size) {
        int group = i % size.workGroups;
        LocalDate date = monthly(i / size.workGroups).minusMonths(group % 3 == 2 ? 8 : 0);
        Meeting.Builder meeting = meeting(date.plusDays(1 + group))
                .body(Body.WORK_GROUP)
                .addWorkGroups(GeneratedInitiative.workGroup(group))
                .purpose(MeetingPurpose.COORDINATION)
                .participants(times(6, k -> GeneratedInitiative.partner((6 * group + k) % size.partners)));
        boolean isJoint = i % 10 == 3 && size.workGroups > 1;
        return (isJoint ? meeting.addWorkGroups(GeneratedInitiative.workGroup((group + 1) % size.workGroups)) : meeting)
                .build();
    }

    private static Meeting dataReview(int i, Size size) {
        return meeting(LocalDate.of(2025, 3, 20).plusMonths(3L * i))
                .body(Body.ALL_PARTNERS)
                .purpose(MeetingPurpose.DATA_REVIEW)
                .participants(times(size.partners / 2, k -> GeneratedInitiative.partner((i + 2 * k) % size.partners)))
                .build();
    }

    private static Meeting design(Size size) {
        return meeting(LocalDate.of(2024, 10, 15))
                .body(Body.ALL_PARTNERS)
                .purpose(MeetingPurpose.MEASUREMENT_DESIGN)
                .participants(times(size.partners * 2 / 3, GeneratedInitiative::partner))
                .build();
    }

    private static Meeting.Builder meeting(LocalDate date) {
        Meeting.Builder meeting = Meeting.builder().date(date).agendaSentOn(date.minusDays(5));
        return date.getMonthValue() % 4 == 0
                ? meeting.notesSharedOn(date.plusDays(30))
                : meeting.notesSharedOn(date.plusDays(7));
    }

    private static Channel channel(int i, Size size) {
        return Channel.builder()
                .id(ChannelId.of("channel-" + i))
                .name("Channel " + i)
                .addAudiences(Audience.values()[i % Audience.values().length])
                .direction(i % 3 == 2 ? ChannelDirection.TWO_WAY : ChannelDirection.ONE_WAY)
                .cadence(Frequency.MONTHLY)
                .owner(GeneratedInitiative.partner(i % size.partners))
                .lastUsedOn(LocalDate.of(2026, 5, 1 + i))
                .build();
    }

    private static EngagementEvent event(int i) {
        return EngagementEvent.builder()
                .name("Event " + i)
                .date(LocalDate.of(2026, 6, 10).minusMonths(2L * i))
                .addAudiences(i % 4 == 3 ? Audience.FUNDERS : Audience.COMMUNITY)
                .attendance(20 + i)
                .build();
    }

    private static Feedback feedback(int i) {
        LocalDate received = LocalDate.of(2026, 6, 1).minusDays(5L * i);
        Feedback.Builder feedback = Feedback.builder().receivedOn(received).topic("Topic " + i);
        return (i % 5 == 4 ? feedback : feedback.respondedOn(received.plusDays(14 + i % 3))).build();
    }

    private static Report report(int i) {
        return Report.builder()
                .title("Progress report " + i)
                .publishedOn(LocalDate.of(2026, 4, 1).minusMonths(6L * i))
                .audiences(i % 2 == 0 ? List.of(Audience.PUBLIC, Audience.FUNDERS) : List.of(Audience.PARTNERS))
                .build();
    }
}
