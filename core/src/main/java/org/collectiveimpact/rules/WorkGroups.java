package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;

/** Which work groups are at work, and on what. */
final class WorkGroups {

    private WorkGroups() {}

    /** Returns the strategies in the hands of a work group and those that its objectives serve. */
    static List<StrategyId> strategies(WorkGroup group) {
        List<StrategyId> strategies = strategiesOfObjectives(group);
        strategies.addAll(group.strategies());
        return strategies;
    }

    /** Returns the strategies that the objectives of a work group serve. */
    private static List<StrategyId> strategiesOfObjectives(WorkGroup group) {
        List<StrategyId> strategies = new ArrayList<>();
        group.objectives().forEach(objective -> objective.strategy().ifPresent(strategies::add));
        return strategies;
    }

    /** Returns whether a work group is at work; empty where the data cannot say. */
    static Optional<Boolean> isActive(WorkGroup group, Facts facts) {
        return group.status().map(WorkGroupStatus.ACTIVE::equals).or(() -> facts.unmarked(Section.WORK_GROUPS));
    }

    /** Whether a group is at work or will be. */
    static Optional<Boolean> isUnderWay(WorkGroup group, Facts facts) {
        return group.status()
                .map(status -> status == WorkGroupStatus.ACTIVE || status == WorkGroupStatus.PLANNED)
                .or(() -> facts.unmarked(Section.WORK_GROUPS));
    }

    /** Whether a group is not known to be closed. */
    static boolean isOpen(WorkGroup group) {
        return group.status().filter(WorkGroupStatus.CLOSED::equals).isEmpty();
    }

    /** Whether nobody wrote down who is in a group. */
    static boolean isSilent(WorkGroup group, Facts facts) {
        return group.members().isEmpty() && !facts.isComplete(Section.WORK_GROUPS);
    }

    /**
     * Returns a question by strategy: whether a work group at work has it in its hands or among its objectives.
     *
     * <p>A group whose strategies nobody wrote down may have any.
     */
    static Function<StrategyId, Optional<Boolean>> anyActive(Facts facts) {
        boolean perhaps = mayServeAny(facts, group -> true);
        return strategy ->
                Told.unless(perhaps, Told.any(facts.links().workGroupsOf(strategy), group -> isActive(group, facts)));
    }

    /**
     * Returns a question by strategy: whether a work group at work has an objective that serves it.
     *
     * <p>The objectives that a group does not name serve one of its strategies, or any if it does not name these either.
     */
    static Function<StrategyId, Optional<Boolean>> anyWithObjective(Facts facts) {
        List<WorkGroup> groups = facts.initiative().workGroups();
        boolean perhaps = mayServeAny(facts, WorkGroups::mayHaveObjectives);
        Index<StrategyId, WorkGroup> named = Index.by(groups, WorkGroups::strategiesOfObjectives);
        Index<StrategyId, WorkGroup> silent =
                Index.by(Those.of(groups, WorkGroups::mayHaveObjectives), WorkGroup::strategies);
        return strategy -> Told.unless(
                perhaps,
                Told.any(List.of(
                        Told.any(named.of(strategy), group -> isActive(group, facts)),
                        Told.any(silent.of(strategy), group -> mayServe(group, facts)))));
    }

    private static boolean mayServeAny(Facts facts, Predicate<WorkGroup> test) {
        List<WorkGroup> groups = facts.initiative().workGroups();
        return !facts.isComplete(Section.WORK_GROUPS)
                && (groups.isEmpty()
                        || Those.any(
                                groups,
                                group -> group.strategies().isEmpty()
                                        && isActive(group, facts).orElse(true)
                                        && test.test(group)));
    }

    private static boolean mayHaveObjectives(WorkGroup group) {
        return group.objectives().isEmpty()
                || Those.any(
                        group.objectives(), objective -> objective.strategy().isEmpty());
    }

    /** An objective that does not say which strategy it serves may serve any in the hands of the group. */
    private static Optional<Boolean> mayServe(WorkGroup group, Facts facts) {
        return Told.all(List.of(isActive(group, facts), facts.unmarked(Section.WORK_GROUPS)));
    }
}
