package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.ChannelId;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Term;
import org.collectiveimpact.model.WorkGroupId;

/** An initiative whose partners keep talking soundly, for tests to spoil in exactly one place. */
final class TalkSamples {

    private TalkSamples() {}

    /** Returns an initiative that meets everything that is measured of continuous communication. */
    static Initiative talking() {
        return Samples.blank().toBuilder()
                .phase(4)
                .addWorkGroups(WorkSamples.workGroup("team").build())
                .addMeetings(
                        steering("2025-10-01").build(),
                        steering("2025-11-05").build(),
                        steering("2025-12-10").build(),
                        group("2025-12-03", "team").build())
                .addChannels(newsletter().build(), hour().build())
                .agenda(Samples.agenda().glossary(glossary(5).build()).build())
                .addFeedback(feedback("2025-06-01").build())
                .build();
    }

    /** Returns the sound initiative with other meetings. */
    static Initiative meeting(Meeting.Builder... meetings) {
        return talking()
                .withMeetings(Stream.of(meetings).map(Meeting.Builder::build).toList());
    }

    static Meeting.Builder steering(String date) {
        return prepared(date).body(Body.STEERING_COMMITTEE).seats(10).principals(7);
    }

    static Meeting.Builder group(String date, String group) {
        return prepared(date).body(Body.WORK_GROUP).addWorkGroups(WorkGroupId.of(group));
    }

    /** Returns a meeting with an agenda the day before and notes the day after. */
    static Meeting.Builder prepared(String date) {
        LocalDate day = LocalDate.parse(date);
        return Meeting.builder().date(day).agendaSentOn(day.minusDays(1)).notesSharedOn(day.plusDays(1));
    }

    static Channel.Builder newsletter() {
        return channel("newsletter", Audience.PARTNERS);
    }

    static Channel.Builder hour() {
        return channel("open-hour", Audience.COMMUNITY)
                .direction(ChannelDirection.TWO_WAY)
                .lastUsedOn(LocalDate.of(2025, 12, 1));
    }

    static Channel.Builder channel(String id, Audience... audiences) {
        return Channel.builder()
                .id(ChannelId.of(id))
                .name(Samples.title(id))
                .addAudiences(audiences)
                .cadence(Frequency.MONTHLY)
                .owner(PartnerId.of("hub"));
    }

    static Glossary.Builder glossary(int terms) {
        return Glossary.builder().terms(terms(terms)).adoptedOn(LocalDate.of(2025, 6, 30));
    }

    private static List<Term> terms(int size) {
        return IntStream.range(0, size).mapToObj(i -> term("term " + i)).toList();
    }

    static Term term(String word) {
        return Term.builder().term(word).meaning("What we mean").build();
    }

    /** Returns feedback that was answered the next day. */
    static Feedback.Builder feedback(String date) {
        LocalDate day = LocalDate.parse(date);
        return Feedback.builder().receivedOn(day).respondedOn(day.plusDays(1)).topic("Bus");
    }
}
