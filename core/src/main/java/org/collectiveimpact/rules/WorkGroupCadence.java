package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;

/** Whether each work group at work met not long ago; a meeting that names no group may have been of any. */
final class WorkGroupCadence {

    private WorkGroupCadence() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<WorkGroup> groups = facts.initiative().workGroups();
        if (groups.isEmpty()) {
            return facts.empty(Section.WORK_GROUPS, "work groups");
        }
        if (Meetings.held(facts).isEmpty()) {
            return facts.empty(Section.MEETINGS, "meetings");
        }
        int days = criterion.limits().number("days");
        LocalDate first = facts.asOf().minusDays(days);
        List<Meeting> recent =
                Those.of(Meetings.held(facts), meeting -> !meeting.date().isBefore(first));
        Set<WorkGroupId> met = new HashSet<>();
        recent.forEach(meeting -> met.addAll(meeting.workGroups()));
        boolean isOpen = Those.any(recent, meeting -> isSilent(meeting, facts));
        return Among.of(
                        Section.WORK_GROUPS,
                        groups,
                        group -> WorkGroups.isActive(group, facts),
                        group -> Told.between(met.contains(group.id()), isOpen || met.contains(group.id())))
                .share(
                        criterion,
                        "active work groups met in the last " + Names.counted(days, "day", "days"),
                        "no work group is known to be active");
    }

    private static boolean isSilent(Meeting meeting, Facts facts) {
        return meeting.workGroups().isEmpty()
                && meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP
                && !facts.isComplete(Section.MEETINGS);
    }
}
