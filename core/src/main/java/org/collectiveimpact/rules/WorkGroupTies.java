package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;

/** Which active work groups are tied to another one, by a shared member or by a joint meeting. */
final class WorkGroupTies {

    private final Set<WorkGroupId> active = new HashSet<>();
    private final Set<WorkGroupId> perhapsActive = new HashSet<>();
    private final Set<WorkGroupId> tied = new HashSet<>();
    private final Set<WorkGroupId> perhapsTied = new HashSet<>();
    private final boolean isOpen;

    /**
     * Finds the ties.
     *
     * @param groups those that are active, or may be
     */
    WorkGroupTies(List<WorkGroup> groups, Facts facts) {
        for (WorkGroup group : groups) {
            (WorkGroups.isActive(group, facts).isPresent() ? active : perhapsActive).add(group.id());
        }
        Index.<PersonId, WorkGroup>by(groups, WorkGroupTies::people).forEach((person, shared) -> tie(ids(shared)));
        List<Meeting> held = Meetings.held(facts);
        for (Meeting meeting : held) {
            tie(meeting.workGroups());
        }
        this.isOpen = Those.any(groups, group -> WorkGroups.isSilent(group, facts))
                || (!facts.isComplete(Section.MEETINGS)
                        && (facts.initiative().meetings().isEmpty() || Those.any(held, WorkGroupTies::mayBeJoint)));
    }

    private static List<PersonId> people(WorkGroup group) {
        return Those.map(group.members(), Member::person);
    }

    private static List<WorkGroupId> ids(List<WorkGroup> groups) {
        return Those.map(groups, WorkGroup::id);
    }

    /** A meeting of which nobody wrote down whose it was may have been a joint one. */
    private static boolean mayBeJoint(Meeting meeting) {
        return meeting.workGroups().isEmpty() && meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP;
    }

    private void tie(List<WorkGroupId> named) {
        if (named.size() < 2) {
            return;
        }
        Set<WorkGroupId> together = new HashSet<>(named);
        int sure = common(together, active);
        int perhaps = common(together, perhapsActive);
        for (WorkGroupId group : together) {
            if (hasAnother(sure, active, group)) {
                tied.add(group);
            }
            if (hasAnother(perhaps, perhapsActive, group)) {
                perhapsTied.add(group);
            }
        }
    }

    /** Returns whether a group is tied to another active one, or is the only one; empty where the data cannot say. */
    Optional<Boolean> toAnother(WorkGroup group) {
        boolean hasOther = hasAnother(active.size(), active, group.id());
        boolean isAlone = !hasOther && !hasAnother(perhapsActive.size(), perhapsActive, group.id());
        boolean surely = isAlone || tied.contains(group.id());
        return Told.between(surely, surely || isOpen || !hasOther || perhapsTied.contains(group.id()));
    }

    /** Whether, of as many of some groups, one is another than the group itself. */
    private static boolean hasAnother(int number, Set<WorkGroupId> groups, WorkGroupId group) {
        return number > (groups.contains(group) ? 1 : 0);
    }

    private static int common(Set<WorkGroupId> some, Set<WorkGroupId> others) {
        int common = 0;
        for (WorkGroupId each : some) {
            common += others.contains(each) ? 1 : 0;
        }
        return common;
    }
}
