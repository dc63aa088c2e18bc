package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;

/** Whether there are groups that can work, and whether they take on what comes first. */
final class WorkGroupMeasures {

    private WorkGroupMeasures() {}

    static Reading active(Criterion criterion, Facts facts) {
        List<WorkGroup> groups = facts.initiative().workGroups();
        if (groups.isEmpty()) {
            return none(facts);
        }
        int members = criterion.limits().number("members");
        int chairs = criterion.limits().number("chairs");
        return Best.among(
                        Section.WORK_GROUPS,
                        groups,
                        group -> WorkGroups.isActive(group, facts),
                        group -> score(group, members, chairs, facts))
                .reading(
                        "active work groups have at least " + Names.counted(members, "member", "members") + " and "
                                + Names.counted(chairs, "chair", "chairs"),
                        "no work group is known to be active",
                        "no active work group; " + Names.counted(groups.size(), "work group", "work groups")
                                + " recorded");
    }

    private static Score score(WorkGroup group, int members, int chairs, Facts facts) {
        List<Seat> seats = Seat.of(group.members(), facts);
        boolean isSilent = WorkGroups.isSilent(group, facts);
        long leading = Those.count(seats, seat -> seat.chairs().orElse(false));
        long mayLead = Those.count(seats, seat -> seat.chairs().orElse(true));
        Optional<Boolean> isWhole = Told.all(List.of(
                Told.between(seats.size() >= members, isSilent || seats.size() >= members),
                Told.between(leading >= chairs, isSilent || mayLead >= chairs)));
        return Score.between(isWhole.orElse(false) ? 1 : 0.5, isWhole.orElse(true) ? 1 : 0.5);
    }

    /** A group of which nobody wrote down the strategies may have taken on any. */
    static Reading strategyHasWorkGroup(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.priorityStrategies();
        if (strategies.isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        List<WorkGroup> groups = Those.of(
                facts.initiative().workGroups(),
                group -> WorkGroups.isUnderWay(group, facts).orElse(true));
        if (facts.initiative().workGroups().isEmpty()) {
            return none(facts);
        }
        Index<StrategyId, WorkGroup> byStrategy = Index.by(groups, WorkGroup::strategies);
        Optional<Boolean> others =
                Told.any(groups, group -> group.strategies().isEmpty() ? facts.unmarked(Section.WORK_GROUPS) : Told.NO);
        return Tally.ofKnown(
                        Section.STRATEGIES,
                        strategies,
                        strategy -> Told.any(List.of(
                                others,
                                Told.any(byStrategy.of(strategy.id()), group -> WorkGroups.isUnderWay(group, facts)))))
                .share(criterion, "strategies are in the hands of a work group");
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.WORK_GROUPS, "work groups");
    }
}
