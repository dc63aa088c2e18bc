package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;

/** Continuous communication: who meets how often, with whom and how well prepared. */
final class MeetingsYardstick {

    private static final int NOTE_DAYS = 14;
    private static final int WORK_GROUP_DAYS = 60;

    private final Data data;
    private final Doings doings;
    private final Truth unmarked;
    private final List<Meeting> held;

    MeetingsYardstick(Data data, Doings doings) {
        this.data = data;
        this.doings = doings;
        this.unmarked = data.unmarked(Section.MEETINGS);
        this.held = HeldMeetings.of(data);
    }

    void answer(Map<String, Outcome> answers) {
        Outcome none = data.empty(Section.MEETINGS, "meetings");
        answers.put("cc-agenda-notes", held.isEmpty() ? none : agendaNotes());
        answers.put("cc-workgroup-cadence", workGroupCadence(none));
    }

    private Outcome agendaNotes() {
        Map<Object, List<Meeting>> byBody = new LinkedHashMap<>();
        for (Meeting meeting : held) {
            for (Object body : bodies(meeting)) {
                byBody.computeIfAbsent(body, none -> new ArrayList<>()).add(meeting);
            }
        }
        Set<Meeting> counted = new LinkedHashSet<>();
        byBody.values().forEach(meetings -> counted.addAll(HeldMeetings.last(meetings)));
        Count count = new Count("meetings");
        for (Meeting meeting : counted) {
            LocalDate sent = meeting.agendaSentOn().orElse(null);
            LocalDate shared = meeting.notesSharedOn().filter(data::hasCome).orElse(null);
            Truth agenda = sent == null ? unmarked : Truth.of(sent.isBefore(meeting.date()));
            Truth notes = shared == null
                    ? unmarked
                    : Truth.of(!shared.isBefore(meeting.date())
                            && !shared.isAfter(meeting.date().plusDays(NOTE_DAYS)));
            String day = meeting.date().toString();
            count.add(day, day, Truth.YES, agenda.and(notes));
        }
        return count.share(Scale.atLeast(0.8, 0.4), "meetings had an agenda and notes");
    }

    private static Collection<?> bodies(Meeting meeting) {
        boolean isOfGroups = meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP;
        return isOfGroups && !meeting.workGroups().isEmpty()
                ? new HashSet<>(meeting.workGroups())
                : List.of(meeting.body());
    }

    private Outcome workGroupCadence(Outcome none) {
        if (data.initiative.workGroups().isEmpty()) {
            return data.empty(Section.WORK_GROUPS, "work groups");
        }
        if (held.isEmpty()) {
            return none;
        }
        LocalDate first = data.asOf.minusDays(WORK_GROUP_DAYS);
        Set<WorkGroupId> met = new HashSet<>();
        Truth others = Truth.NO;
        for (Meeting meeting : held) {
            if (!meeting.date().isBefore(first)) {
                met.addAll(meeting.workGroups());
                boolean isSilent =
                        meeting.workGroups().isEmpty() && meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP;
                others = isSilent ? unmarked : others;
            }
        }
        Count count = new Count("workGroups");
        for (WorkGroup group : data.initiative.workGroups()) {
            count.add(group, doings.isActive(group), met.contains(group.id()) ? Truth.YES : others);
        }
        return count.share(Scale.ALL_OR_SOME, "active work groups met of late");
    }
}
