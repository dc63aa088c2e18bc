package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private record Cell(Strategy strategy, Group group, Optional<Boolean> isGap) {

        Key key() {
            return new Key(strategy.id(), group.id());
        }

        Place place() {
            return Place.at(Section.STRATEGIES, strategy.id(), Names.of(strategy) + " for " + Names.of(group));
        }
    }

    private final Facts facts;
    private final Index<Key, GapDecision> decisions;

    private Gaps(Facts facts) {
        this.facts = facts;
        this.decisions = Index.byOne(
                Those.of(
                        facts.initiative().gapDecisions(),
                        decision -> decision.date().map(facts::hasCome).orElse(true)),
                decision -> new Key(decision.strategy(), decision.group()));
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
        return Among.of(cells(), Cell::place, Cell::isGap, this::isDecided)
                .share(
                        criterion,
                        "gaps (a strategy with no activity under way for a group) have a decision",
                        Reading.of(Answer.YES, "every strategy has an activity under way for every group"));
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Strategy strategy : facts.initiative().strategies()) {
            Roll<GroupId> reached = reached(strategy);
            for (Group group : facts.initiative().groups()) {
                cells.add(new Cell(strategy, group, Told.not(reached.has(group.id()))));
            }
        }
        return cells;
    }

    private Roll<GroupId> reached(Strategy strategy) {
        Roll<GroupId> reached = new Roll<>();
        for (Activity activity : facts.links().activitiesOf(strategy.id())) {
            reached.add(Activities.isActive(activity, facts), activity.groups(), Section.ACTIVITIES, facts);
        }
        return reached;
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
