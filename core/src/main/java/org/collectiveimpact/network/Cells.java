package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/**
 * Which groups the activities under way of each strategy reach.
 *
 * <p>A strategy that is aimed at a group is asked for that group alone. One without may be aimed at any, so that no cell
 * of it is empty for certain unless the strategies were declared complete.
 */
final class Cells {

    private record Key(StrategyId strategy, GroupId group) {}

    private final Recorded recorded;
    private final Map<GroupId, Group> groups;
    private final Map<Key, Certainty> reached = new HashMap<>();

    /** Strategies of which an activity may reach any group, and groups that an activity of any strategy may reach. */
    private final Set<Object> open = new HashSet<>();

    private boolean isAllOpen;

    Cells(Recorded recorded) {
        this.recorded = recorded;
        this.groups = Recorded.byId(recorded.initiative().groups());
        this.isAllOpen =
                recorded.isSilent(Section.ACTIVITIES, recorded.initiative().activities());
        recorded.activities().forEach(this::add);
    }

    private void add(Activity activity) {
        Certainty underWay = recorded.isUnderWay(activity);
        boolean mayReachAny = recorded.isSilent(Section.ACTIVITIES, activity.groups());
        if (recorded.isSilent(Section.ACTIVITIES, activity.strategies())) {
            open.addAll(activity.groups());
            isAllOpen |= mayReachAny;
        }
        for (StrategyId strategy : activity.strategies()) {
            for (GroupId group : activity.groups()) {
                reached.merge(new Key(strategy, group), underWay, Certainty::or);
            }
            if (mayReachAny) {
                open.add(strategy);
            }
        }
    }

    Coverage<Cell> coverage() {
        List<Cell> cells = new ArrayList<>();
        for (Strategy strategy : recorded.initiative().strategies()) {
            for (Group group : asked(strategy)) {
                cells.add(new Cell(strategy, group));
            }
        }
        return Coverage.of("cells of a strategy and a group", "have an activity under way", cells, this::certainty);
    }

    private Collection<Group> asked(Strategy strategy) {
        return target(strategy)
                .<Collection<Group>>map(List::of)
                .orElse(recorded.initiative().groups());
    }

    /** Returns the group that a strategy is aimed at; empty if that is not recorded, or not among the groups. */
    private Optional<Group> target(Strategy strategy) {
        return strategy.targetGroup().map(groups::get);
    }

    private Certainty certainty(Cell cell) {
        Certainty known =
                reached.getOrDefault(new Key(cell.strategy().id(), cell.group().id()), Certainty.NO);
        boolean mayBe = isAllOpen
                || open.contains(cell.strategy().id())
                || open.contains(cell.group().id())
                || !isMeant(cell.strategy());
        return known.or(mayBe ? Certainty.PERHAPS : Certainty.NO);
    }

    /** Whether a strategy is known to be meant for the groups it is asked for. */
    private boolean isMeant(Strategy strategy) {
        boolean isForAll = strategy.targetGroup().isEmpty()
                && !recorded.silence(Section.STRATEGIES).isPossible();
        return isForAll || target(strategy).isPresent();
    }
}
