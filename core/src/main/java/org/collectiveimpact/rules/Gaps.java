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
 * <p>An activity that does not say which groups it reaches may reach any of them.
 */
final class Gaps {

    private record Key(StrategyId strategy, GroupId group) {}

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
    private final Index<Key, GapDecision> decisions;

    private Gaps(Facts facts) {
        this.facts = facts;
        facts.initiative().activities().forEach(this::add);
        this.decisions = Index.by(
                facts.initiative().gapDecisions().stream()
                        .filter(decision -> decision.date().map(facts::hasCome).orElse(true))
                        .toList(),
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
                        Reading.of(Answer.YES, "every strategy has an activity under way for every group"));
    }

    private void add(Activity activity) {
        Optional<Boolean> active = Activities.isActive(activity, facts);
        if (active.orElse(true)) {
            for (StrategyId strategy : activity.strategies()) {
                for (GroupId group : activity.groups()) {
                    (active.isPresent() ? reached : perhapsReached).add(new Key(strategy, group));
                }
                if (activity.groups().isEmpty() && !facts.isComplete(Section.ACTIVITIES)) {
                    open.add(strategy);
                }
            }
        }
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Strategy strategy : facts.initiative().strategies()) {
            for (Group group : facts.initiative().groups()) {
                cells.add(new Cell(strategy, group));
            }
        }
        return cells;
    }

    private Optional<Boolean> isGap(Cell cell) {
        Key key = cell.key();
        boolean isReached = reached.contains(key);
        boolean mayBeReached = isReached || perhapsReached.contains(key) || open.contains(key.strategy());
        return Told.not(Told.between(isReached, mayBeReached));
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
