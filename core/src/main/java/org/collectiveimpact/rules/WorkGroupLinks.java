package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;

/** Whether each active work group shares a member with the steering committee, and has a tie to another group. */
final class WorkGroupLinks {

    private final Facts facts;
    private final Set<PersonId> steering;

    private WorkGroupLinks(Facts facts) {
        this.facts = facts;
        this.steering = new HashSet<>(Those.map(Seat.steering(facts), Seat::id));
    }

    static Reading read(Criterion criterion, Facts facts) {
        List<WorkGroup> groups = Those.of(
                facts.initiative().workGroups(),
                group -> WorkGroups.isActive(group, facts).orElse(true));
        return groups.isEmpty()
                ? facts.empty(Section.WORK_GROUPS, "active work groups")
                : new WorkGroupLinks(facts).read(criterion, groups);
    }

    private Reading read(Criterion criterion, List<WorkGroup> groups) {
        WorkGroupTies ties = new WorkGroupTies(groups, facts);
        return Among.of(
                        Section.WORK_GROUPS,
                        groups,
                        group -> WorkGroups.isActive(group, facts),
                        group -> Told.all(List.of(toSteering(group), ties.toAnother(group))))
                .share(
                        criterion,
                        "active work groups are linked to the steering committee and to one another",
                        "no active work groups recorded");
    }

    private Optional<Boolean> toSteering(WorkGroup group) {
        boolean isLinked = Those.any(group.members(), member -> steering.contains(member.person()));
        boolean isOpen = WorkGroups.isSilent(group, facts)
                || (steering.isEmpty() && !facts.isComplete(Section.STEERING_COMMITTEE));
        return Told.between(isLinked, isLinked || isOpen);
    }
}
