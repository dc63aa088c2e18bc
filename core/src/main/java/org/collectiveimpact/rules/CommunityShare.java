package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.List;
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
        Reading reading = Among.of(
                        Section.PEOPLE,
                        Seat.all(facts),
                        seat -> certain.contains(seat.id()) ? Told.YES : Optional.empty(),
                        Seat::isOfCommunity)
                .share(
                        criterion,
                        "members of the steering committee and work groups are residents or have lived experience",
                        none(facts));
        List<Place> silent = silent(facts);
        return silent.isEmpty() || Seat.all(facts).isEmpty() ? reading : open(reading, silent);
    }

    /** Where nobody wrote down who belongs to a work group, its members may be anybody, and any number. */
    private static Reading open(Reading reading, List<Place> silent) {
        return reading.toBuilder()
                .score(Score.UNKNOWN)
                .cause(Cause.NOT_RECORDED)
                .untold(Names.sorted(reading.untold(), Place.paths(silent)))
                .counted(reading.counted() + Names.after("; members not recorded: ", silent, Place::name))
                .build();
    }

    /** Returns the work groups of which nobody wrote down the members. */
    private static List<Place> silent(Facts facts) {
        List<WorkGroup> groups = Those.of(
                facts.initiative().workGroups(),
                group -> WorkGroups.isOpen(group) && WorkGroups.isSilent(group, facts));
        return Those.map(groups, group -> Place.of(Section.WORK_GROUPS, group));
    }

    private static Set<PersonId> certain(Facts facts) {
        Set<PersonId> certain = new HashSet<>(Those.map(Seat.steering(facts), Seat::id));
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
