package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;

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
                        seat -> Optional.of(seat.id()).filter(certain::contains).map(id -> true),
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
                .untold(Stream.concat(reading.untold().stream(), Place.paths(silent).stream())
                        .sorted()
                        .toList())
                .counted(reading.counted() + Names.after("; members not recorded: ", silent, Place::name))
                .build();
    }

    /** Returns the work groups of which nobody wrote down the members. */
    private static List<Place> silent(Facts facts) {
        return facts.initiative().workGroups().stream()
                .filter(group -> WorkGroups.isOpen(group) && WorkGroups.isSilent(group, facts))
                .map(group -> Place.of(Section.WORK_GROUPS, group))
                .toList();
    }

    private static Set<PersonId> certain(Facts facts) {
        Stream<PersonId> working = facts.initiative().workGroups().stream()
                .filter(group -> group.status().isPresent() || facts.isComplete(Section.WORK_GROUPS))
                .filter(WorkGroups::isOpen)
                .flatMap(group -> group.members().stream())
                .map(Member::person);
        return Stream.concat(Seat.steering(facts).stream().map(Seat::id), working)
                .collect(Collectors.toSet());
    }

    /** There are no members only if both lists are complete. */
    private static Reading none(Facts facts) {
        Section open = facts.isComplete(Section.STEERING_COMMITTEE) ? Section.WORK_GROUPS : Section.STEERING_COMMITTEE;
        return facts.empty(open, "members of the steering committee or work groups");
    }
}
