package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;

/** Whether the last meetings of each body had an agenda before and notes after; each work group is a body. */
final class MeetingNotes {

    private MeetingNotes() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Meeting> meetings = Meetings.held(facts);
        if (meetings.isEmpty()) {
            return facts.empty(Section.MEETINGS, "meetings");
        }
        int days = criterion.limits().number("note-days");
        int wanted = criterion.limits().number("meetings");
        Set<Meeting> last = new LinkedHashSet<>();
        Index<Object, Meeting> byBody = Index.by(meetings, MeetingNotes::bodies);
        byBody.forEach((body, all) -> last.addAll(Meetings.last(all, wanted)));
        return Tally.ofKnown(List.copyOf(last), Meetings::place, meeting -> isPrepared(meeting, days, facts))
                .share(
                        criterion,
                        "meetings had an agenda before and notes within " + Names.counted(days, "day", "days")
                                + " after");
    }

    /** Meetings that do not say who met are taken for those of one body. */
    private static List<?> bodies(Meeting meeting) {
        boolean isOfGroups = meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP;
        return isOfGroups && !meeting.workGroups().isEmpty() ? meeting.workGroups() : List.of(meeting.body());
    }

    private static Optional<Boolean> isPrepared(Meeting meeting, int days, Facts facts) {
        LocalDate last = meeting.date().plusDays(days);
        Optional<Boolean> agenda = meeting.agendaSentOn().map(day -> day.isBefore(meeting.date()));
        Optional<Boolean> notes = meeting.notesSharedOn()
                .filter(facts::hasCome)
                .map(day -> !day.isBefore(meeting.date()) && !day.isAfter(last));
        return Told.all(List.of(
                agenda.or(() -> facts.unmarked(Section.MEETINGS)), notes.or(() -> facts.unmarked(Section.MEETINGS))));
    }
}
