package org.collectiveimpact.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.StrategyId;

/**
 * Activities under way of several partners that are the same in strategy, type, group and area.
 *
 * <p>The definition is the library's own. An overlap may be wanted; what was decided about it is not looked at here.
 *
 * @param shared what they have in common
 * @param activities two or more, in the order of the initiative
 * @param partners who carries them out, two or more, in the order in which they are first named
 */
public record Overlap(Shared shared, List<Activity> activities, List<PartnerId> partners) {

    /**
     * What overlapping activities have in common.
     *
     * @param strategy the strategy they all serve
     * @param type the type, as the first of them has it; like the other two empty where it is not recorded
     * @param group the group they all reach
     * @param area the area, as the first of them has it
     */
    public record Shared(StrategyId strategy, Optional<String> type, Optional<GroupId> group, Optional<String> area) {

        /** Whether nothing is missing, so that activities which have all of it in common are the same. */
        boolean isDescribed() {
            return type.isPresent() && group.isPresent() && area.isPresent();
        }

        /** Returns words such as "mentoring (course, teens, North side)". */
        @Override
        public String toString() {
            String rest = String.join(
                    ", ",
                    Stream.of(type, group.map(GroupId::value), area)
                            .flatMap(Optional::stream)
                            .toList());
            return rest.isEmpty() ? strategy.value() : strategy + " (" + rest + ")";
        }
    }

    /** Copies the lists. */
    public Overlap {
        activities = List.copyOf(activities);
        partners = List.copyOf(partners);
    }

    /** Returns a line such as "mentoring (course, teens, North side): Evening course, Summer course". */
    @Override
    public String toString() {
        return shared + Words.after(": ", activities);
    }
}
