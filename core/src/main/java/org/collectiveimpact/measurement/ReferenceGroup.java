package org.collectiveimpact.measurement;

import java.util.List;
import org.collectiveimpact.model.GroupId;

/**
 * Whom a group is compared with.
 *
 * @param kind what the reference is
 * @param groups the one group, or those among whom the best off is looked for, where empty means all; none for the
 *     whole population
 */
public record ReferenceGroup(Kind kind, List<GroupId> groups) {

    /** What groups can be compared with. */
    public enum Kind {
        /** The whole population, of which the group is a part. */
        WHOLE_POPULATION,
        /** One named group. */
        GROUP,
        /** In each period, the group with the best figure. */
        BEST_OFF
    }

    /**
     * Copies the groups.
     *
     * @throws IllegalArgumentException if there are more or fewer groups than the kind has
     */
    public ReferenceGroup {
        groups = List.copyOf(groups);
        boolean isRight = kind == Kind.BEST_OFF || groups.size() == (kind == Kind.GROUP ? 1 : 0);
        if (!isRight) {
            throw new IllegalArgumentException("groups: " + groups + " (expected: "
                    + (kind == Kind.GROUP ? "one" : "none for the whole population") + ")");
        }
    }

    /** Returns the whole population. */
    public static ReferenceGroup wholePopulation() {
        return new ReferenceGroup(Kind.WHOLE_POPULATION, List.of());
    }

    /** Returns one group. */
    public static ReferenceGroup group(GroupId group) {
        return new ReferenceGroup(Kind.GROUP, List.of(group));
    }

    /** Returns whichever of all observed groups is best off in a period. */
    public static ReferenceGroup bestOff() {
        return new ReferenceGroup(Kind.BEST_OFF, List.of());
    }

    /** Returns whichever of some groups is best off in a period, such as those of one breakdown. */
    public static ReferenceGroup bestOffOf(List<GroupId> groups) {
        return new ReferenceGroup(Kind.BEST_OFF, groups);
    }

    /** Returns the reference in words. */
    @Override
    public String toString() {
        return switch (kind) {
            case WHOLE_POPULATION -> "the whole population";
            case GROUP -> groups.get(0).toString();
            case BEST_OFF -> groups.isEmpty() ? "the best-off group" : "the best off of " + groups;
        };
    }
}
