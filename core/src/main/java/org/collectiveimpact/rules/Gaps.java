package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GapDecision;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/**
 * Whether it was decided what to do where a strategy has no activity under way for a group of the population.
 *
 * <p>An activity that does not say which groups it reaches may reach any of them, and one that names no strategy may be
 * of any. A strategy that is aimed at one group is asked for that group alone; one without a target may be aimed at any
 * unless the strategies were declared complete.
 */
final class Gaps {

    private record Key(StrategyId strategy, GroupId group) {}

    /** A strategy and one of the groups it may be aimed at. */
    private record Cell(Strategy strategy, Group group) {

        Key key() {
            return new Key(strategy.id(), group.id());
        }

        Place place() {
            return Place.at(Section.STRATEGIES, strategy.id(), Names.of(strategy) + " for " + Names.of(group));
        }
    }

    private final Facts facts;
    private final Set<Key> reached = new HashSet<>();
    private final Set<Key> perhapsReached = new HashSet<>();
    private final Set<StrategyId> open = new HashSet<>();

    /** The groups that activities of unknown strategies reach. */
    private final Set<GroupId> perhapsReachedAnyway = new HashSet<>();

    private boolean isAllOpen;
    private final Index<Key, GapDecision> decisions;

    private Gaps(Facts facts) {
        this.facts = facts;
        facts.initiative().activities().forEach(this::add);
        this.decisions = Index.by(
                Those.of(
                        facts.initiative().gapDecisions(),
                        decision -> decision.date().map(facts::hasCome).orElse(true)),
                decision -> List.of(new Key(decision.strategy(), decision.group())));
    }

    static Reading read(Criterion criterion, Facts facts) {
        if (facts.initiative().strategies().isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        if (facts.initiative().groups().isEmpty()) {
            return facts.empty(Section.GROUPS, "groups of the population");
        }
        boolean isOpen = facts.initiative().activities().isEmpty() && !facts.isComplete(Section.ACTIVITIES);
        return isOpen ? facts.empty(Section.ACTIVITIES, "activities") : new Gaps(facts).read(criterion);
    }

    private Reading read(Criterion criterion) {
        return Among.of(cells(), Cell::place, this::isGap, this::isDecided)
                .share(
                        criterion,
                        "gaps (a strategy with no activity under way for a group) have a decision",
                        Reading.of(
                                Answer.YES, "every strategy has an activity under way for every group it is meant for"),
                        "no gap (a strategy with no activity under way for a group) is certain");
    }

    private void add(Activity activity) {
        Optional<Boolean> active = Activities.isActive(activity, facts);
        if (active.orElse(true)) {
            boolean isSilent = activity.groups().isEmpty() && !facts.isComplete(Section.ACTIVITIES);
            if (activity.strategies().isEmpty() && !facts.isComplete(Section.ACTIVITIES)) {
                perhapsReachedAnyway.addAll(activity.groups());
                isAllOpen |= isSilent;
            }
            for (StrategyId strategy : activity.strategies()) {
                for (GroupId group : activity.groups()) {
                    (active.isPresent() ? reached : perhapsReached).add(new Key(strategy, group));
                }
                if (isSilent) {
                    open.add(strategy);
                }
            }
        }
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Strategy strategy : facts.initiative().strategies()) {
            Optional<Group> target = target(strategy);
            for (Group group : target.map(List::of).orElse(facts.initiative().groups())) {
                cells.add(new Cell(strategy, group));
            }
        }
        return cells;
    }

    private Optional<Boolean> isGap(Cell cell) {
        Key key = cell.key();
        boolean isReached = reached.contains(key);
        boolean mayBeReached = isReached
                || isAllOpen
                || perhapsReached.contains(key)
                || open.contains(key.strategy())
                || perhapsReachedAnyway.contains(key.group());
        return Told.all(List.of(Told.not(Told.between(isReached, mayBeReached)), isMeant(cell.strategy())));
    }

    /** Returns the group that a strategy is aimed at; empty if that is not recorded, or not among the groups. */
    private Optional<Group> target(Strategy strategy) {
        return strategy.targetGroup().flatMap(facts::group);
    }

    /** Returns whether a strategy is meant for the groups it is asked for. */
    private Optional<Boolean> isMeant(Strategy strategy) {
        boolean isForAll = strategy.targetGroup().isEmpty() && facts.isComplete(Section.STRATEGIES);
        return isForAll || target(strategy).isPresent() ? Told.YES : Optional.empty();
    }

    private Optional<Boolean> isDecided(Cell cell) {
        return Told.any(List.of(
                Told.any(
                        decisions.of(cell.key()),
                        decision -> decision.outcome()
                                .map(outcome -> true)
                                .or(() -> facts.unmarked(Section.GAP_DECISIONS))),
                facts.unlisted(Section.GAP_DECISIONS, facts.initiative().gapDecisions())));
    }
}
