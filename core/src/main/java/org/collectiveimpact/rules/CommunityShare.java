package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;

/**
 * How many of those who govern and do the work are residents or have lived with the problem.
 *
 * <p>Members of a work group without a status may sit in one that is closed, and no longer count.
 */
final class CommunityShare {

    private CommunityShare() {}

    static Reading read(Criterion criterion, Facts facts) {
        Set<PersonId> certain = certain(facts);
        return Among.of(
                        Section.PEOPLE,
                        Seat.all(facts),
                        seat -> certain.contains(seat.id()) ? Told.YES : Optional.empty(),
                        Seat::isOfCommunity)
                .share(
                        criterion,
                        "members of the steering committee and work groups are residents or have lived experience",
                        none(facts));
    }

    private static Set<PersonId> certain(Facts facts) {
        Set<PersonId> certain = new HashSet<>();
        Seat.steering(facts).forEach(seat -> certain.add(seat.id()));
        for (WorkGroup group : facts.initiative().workGroups()) {
            boolean isKnown = group.status().isPresent() || facts.isComplete(Section.WORK_GROUPS);
            if (isKnown && WorkGroups.isOpen(group)) {
                group.members().forEach(member -> certain.add(member.person()));
            }
        }
        return certain;
    }

    /** There are no members only if both lists are complete. */
    private static Reading none(Facts facts) {
        Section open = facts.isComplete(Section.STEERING_COMMITTEE) ? Section.WORK_GROUPS : Section.STEERING_COMMITTEE;
        return facts.empty(open, "members of the steering committee or work groups");
    }
}
