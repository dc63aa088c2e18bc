package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.GapDecision;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/** Mutually reinforcing activities: whether it was decided what to do where nobody does anything for a group. */
final class GapsYardstick {

    private record Cell(StrategyId strategy, GroupId group) {}

    private final Data data;
    private final Doings doings;

    GapsYardstick(Data data, Doings doings) {
        this.data = data;
        this.doings = doings;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("mra-gaps-handled", gapsHandled());
    }

    private Outcome gapsHandled() {
        boolean isComplete = data.isComplete(Section.ACTIVITIES);
        if (data.initiative.strategies().isEmpty()) {
            return data.empty(Section.STRATEGIES, "strategies");
        }
        if (data.initiative.groups().isEmpty()) {
            return data.empty(Section.GROUPS, "groups");
        }
        if (data.initiative.activities().isEmpty() && !isComplete) {
            return data.empty(Section.ACTIVITIES, "activities");
        }
        Map<Cell, Truth> reached = new HashMap<>();
        Set<StrategyId> anyGroup = new HashSet<>();
        boolean isAnythingReached = false;
        Set<GroupId> anyStrategy = new HashSet<>();
        for (Activity activity : doings.withoutStrategy) {
            if (doings.isActive(activity).possibly()) {
                anyStrategy.addAll(activity.groups());
                isAnythingReached |= activity.groups().isEmpty();
            }
        }
        for (Activity activity : data.initiative.activities()) {
            Truth isActive = doings.isActive(activity);
            if (isActive.possibly()) {
                for (StrategyId strategy : activity.strategies()) {
                    for (GroupId group : activity.groups()) {
                        reached.merge(new Cell(strategy, group), isActive, Truth::or);
                    }
                    if (activity.groups().isEmpty() && !isComplete) {
                        anyGroup.add(strategy);
                    }
                }
            }
        }
        Map<Cell, Truth> decided = decided();
        Truth unlisted = data.unlisted(Section.GAP_DECISIONS, data.initiative.gapDecisions());
        Count count = new Count("strategies");
        for (Strategy strategy : data.initiative.strategies()) {
            Truth isMeant = data.isComplete(Section.STRATEGIES) ? Truth.YES : Truth.OPEN;
            List<Group> groups = data.initiative.groups();
            if (strategy.targetGroup().isPresent()) {
                Group target = data.groups.get(strategy.targetGroup().get());
                isMeant = target == null ? Truth.OPEN : Truth.YES;
                groups = target == null ? groups : List.of(target);
            }
            for (Group group : groups) {
                boolean mayReach = isAnythingReached || anyStrategy.contains(group.id());
                Truth atLeast = Truth.between(false, mayReach || anyGroup.contains(strategy.id()));
                Cell cell = new Cell(strategy.id(), group.id());
                Truth isGap =
                        reached.getOrDefault(cell, Truth.NO).or(atLeast).not().and(isMeant);
                if (isGap.possibly()) {
                    String name = Data.name(strategy) + " for " + Data.name(group);
                    Truth isDecided = decided.getOrDefault(cell, Truth.NO).or(unlisted);
                    count.add(strategy.id().value(), name, isGap, isDecided);
                }
            }
        }
        return count.share(Scale.ALL_OR_SOME, "gaps have a decision", Outcome.yes("there are no gaps"));
    }

    private Map<Cell, Truth> decided() {
        Truth unmarked = data.unmarked(Section.GAP_DECISIONS);
        Map<Cell, Truth> decided = new HashMap<>();
        for (GapDecision decision : data.initiative.gapDecisions()) {
            if (data.hasComeOrUndated(decision.date())) {
                Cell cell = new Cell(decision.strategy(), decision.group());
                decided.merge(cell, decision.outcome().isPresent() ? Truth.YES : unmarked, Truth::or);
            }
        }
        return decided;
    }
}
