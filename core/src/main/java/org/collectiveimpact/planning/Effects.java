package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Splits the difference of two scores by the same rules, each a mean of dimensions that count alike, into what the
 * criteria did.
 *
 * <p>Two ways lead from one score to the other: first what counts changes and then the answers, or the other way round.
 * Each effect is the mean of what it is on either way. So the effects add up, are the same in whatever order criteria
 * are taken, and turn round with the comparison.
 */
final class Effects {

    private final Collection<Group> groups;
    private final Set<Group> before;
    private final Set<Group> after;

    /** How many of the dimensions are in both scores. */
    private final long common;

    /**
     * @param groups the dimensions in the order of the rule set
     * @param before those of which the first score is the mean
     * @param after those of which the second score is the mean
     */
    Effects(Collection<Group> groups, Set<Group> before, Set<Group> after) {
        this.groups = groups;
        this.before = before;
        this.after = after;
        this.common = groups.stream().filter(this::isCommon).count();
    }

    /** Returns all that moved the score; nothing if there was no score before, or is none after. */
    List<Effect> list() {
        List<Effect> effects = new ArrayList<>();
        if (!before.isEmpty() && !after.isEmpty()) {
            for (Group group : groups) {
                add(group, effects);
            }
        }
        return effects;
    }

    private void add(Group group, List<Effect> effects) {
        Shift meanBefore = rest(group, Moment.BEFORE);
        Shift meanAfter = rest(group, Moment.AFTER);
        for (Pair pair : group.pairs()) {
            Step step = pair.step();
            double share = (share(group, pair, Moment.BEFORE) + share(group, pair, Moment.AFTER)) / 2;
            Shift scope = scope(group, pair, Moment.BEFORE, meanBefore)
                    .plus(scope(group, pair, Moment.AFTER, meanAfter))
                    .times(0.5);
            add(pair, Effect.Kind.SCOPE, scope, effects);
            add(pair, Effect.Kind.KNOWLEDGE, step.knowledge().times(share), effects);
            add(pair, Effect.Kind.FACTS, step.facts().times(share), effects);
        }
    }

    private static void add(Pair pair, Effect.Kind kind, Shift shift, List<Effect> effects) {
        if (!shift.isNothing()) {
            effects.add(new Effect(pair.criterion(), kind, shift));
        }
    }

    /** Returns how much of the whole score a criterion is. */
    private double share(Group group, Pair pair, Moment counted) {
        Set<Group> counting = counting(counted);
        return counting.contains(group) ? group.share(pair, counted) / counting.size() : 0;
    }

    /** Returns what a criterion does to the whole by beginning or ceasing to count, by itself or with its dimension. */
    private Shift scope(Group group, Pair pair, Moment scores, Shift rest) {
        if (isCommon(group)) {
            return group.scope(pair, scores).times(1.0 / common);
        }
        double share = share(group, pair, Moment.AFTER) - share(group, pair, Moment.BEFORE);
        return pair.at(scores).minus(rest).times(share);
    }

    /**
     * Returns the mean of the dimensions in both scores while another one is in one of them alone; nothing if there are
     * none, or the dimension is in both.
     */
    private Shift rest(Group group, Moment scores) {
        if (common == 0 || isCommon(group)) {
            return Shift.NONE;
        }
        Moment counted = after.contains(group) ? Moment.AFTER : Moment.BEFORE;
        return groups.stream()
                .filter(this::isCommon)
                .map(each -> each.score(counted, scores))
                .collect(Shift.sum())
                .times(1.0 / common);
    }

    private boolean isCommon(Group group) {
        return before.contains(group) && after.contains(group);
    }

    private Set<Group> counting(Moment counted) {
        return counted == Moment.BEFORE ? before : after;
    }
}
