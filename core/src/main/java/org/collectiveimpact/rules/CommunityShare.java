package org.collectiveimpact.rules;

import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;

/**
 * How many of those who govern and do the work are residents or have lived with the problem.
 *
 * <p>Who sits in several bodies is one member. Work groups that are closed no longer count, nor does a committee still
 * to be formed.
 */
final class CommunityShare {

    private CommunityShare() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Seat> members = Seat.of(members(facts), facts);
        return members.isEmpty()
                ? none(facts)
                : Tally.ofKnown(Section.PEOPLE, members, Seat::isOfCommunity)
                        .share(
                                criterion,
                                "members of the steering committee and work groups are residents or have lived"
                                        + " experience");
    }

    private static List<Member> members(Facts facts) {
        Stream<Member> steering = facts.steeringCommittee().map(SteeringCommittee::members).stream()
                .flatMap(List::stream);
        Stream<Member> working = facts.initiative().workGroups().stream()
                .filter(group ->
                        group.status().filter(WorkGroupStatus.CLOSED::equals).isEmpty())
                .map(WorkGroup::members)
                .flatMap(List::stream);
        return Stream.concat(steering, working).toList();
    }

    /** There are no members only if both lists are complete. */
    private static Reading none(Facts facts) {
        Section open = facts.isComplete(Section.STEERING_COMMITTEE) ? Section.WORK_GROUPS : Section.STEERING_COMMITTEE;
        return facts.empty(open, "members of the steering committee or work groups");
    }
}
