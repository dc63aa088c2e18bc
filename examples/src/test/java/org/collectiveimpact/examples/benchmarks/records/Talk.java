package org.collectiveimpact.examples.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.MeetingPurpose;
import org.jspecify.annotations.Nullable;

/** How they keep in touch. */
final class Talk {

    private Talk() {}

    record Meeting(
            @Nullable Body body,
            List<Id> workGroups,
            LocalDate date,
            @Nullable MeetingPurpose purpose,
            List<Id> participants,
            @Nullable Integer seats,
            @Nullable Integer principals,
            @Nullable LocalDate agendaSentOn,
            @Nullable LocalDate notesSharedOn,
            List<Id> sources) {}

    record Channel(
            Id id,
            String name,
            List<Audience> audiences,
            @Nullable ChannelDirection direction,
            @Nullable Frequency cadence,
            @Nullable Id owner,
            @Nullable LocalDate lastUsedOn,
            List<Id> sources) {}

    record EngagementEvent(
            String name,
            LocalDate date,
            List<Audience> audiences,
            @Nullable Integer attendance,
            List<Id> sources) {}

    record EngagementPlan(List<String> audiences, List<String> methods, List<Period> dates, List<Id> sources) {}

    record Feedback(
            LocalDate receivedOn,
            @Nullable LocalDate respondedOn,
            @Nullable String topic,
            List<Id> sources) {}

    record Report(String title, @Nullable LocalDate publishedOn, List<Audience> audiences, List<Id> sources) {}
}
