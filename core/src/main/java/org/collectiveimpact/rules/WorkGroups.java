package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    static List<StrategyId> strategiesOfObjectives(WorkGroup group) {
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

    /** Returns whether a work group at work has a strategy in its hands or among its objectives. */
    static Optional<Boolean> anyActive(StrategyId strategy, Facts facts) {
        return Told.any(List.of(
                Told.any(facts.links().workGroupsOf(strategy), group -> isActive(group, facts)),
                facts.unlisted(Section.WORK_GROUPS, facts.initiative().workGroups())));
    }
}
