package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.network.ActivityNetwork;

/** Whether the strategies are carried out, and how far they reach. */
final class CarriedStrategies {

    private CarriedStrategies() {}

    static Reading covered(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return none(facts);
        }
        if (facts.initiative().activities().isEmpty()) {
            return facts.empty(Section.ACTIVITIES, "activities");
        }
        ActivityNetwork network = facts.network();
        return Tally.of(Section.STRATEGIES, network.strategies(network::isUnderWayOrPlanned))
                .share(criterion, "strategies have an activity that is active or planned");
    }

    /** The chain breaks at the first link that is missing, so that a strategy falls short as a whole. */
    static Reading depth(Criterion criterion, Facts facts) {
        if (facts.initiative().strategies().isEmpty()) {
            return none(facts);
        }
        Function<StrategyId, Optional<Boolean>> hasObjective = WorkGroups.anyWithObjective(facts);
        ActivityNetwork network = facts.network();
        Function<Strategy, Optional<Boolean>> hasActivity = Told.of(network.strategies(network::isNotOver));
        return Tally.ofKnown(
                        Section.STRATEGIES,
                        facts.priorityStrategies(),
                        strategy -> Told.all(List.of(
                                hasGoal(strategy, facts),
                                hasObjective.apply(strategy.id()),
                                hasActivity.apply(strategy))))
                .share(
                        criterion,
                        "priority strategies reach from a goal, by an objective of an active work group, to an"
                                + " activity");
    }

    private static Optional<Boolean> hasGoal(Strategy strategy, Facts facts) {
        return strategy.goals().isEmpty() ? facts.unmarked(Section.STRATEGIES) : facts.anyGoal(strategy.goals());
    }

    /** A strategy under way without a side of its own might take on one more. */
    static Reading breadth(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return none(facts);
        }
        Set<String> certain = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        int open = 0;
        Tally tally = new Tally();
        Function<Strategy, Optional<Boolean>> hasActivity =
                Told.of(facts.network().strategies());
        Function<StrategyId, Optional<Boolean>> hasWorkGroup = WorkGroups.anyActive(facts);
        for (Strategy strategy : strategies) {
            Optional<Boolean> underWay =
                    Told.any(List.of(hasActivity.apply(strategy), hasWorkGroup.apply(strategy.id())));
            Optional<String> side = side(strategy);
            Optional<Boolean> hasSide = side.isPresent() ? Told.YES : facts.unmarked(Section.STRATEGIES);
            if (underWay.orElse(true)) {
                side.ifPresent(possible::add);
                side.filter(known -> underWay.isPresent()).ifPresent(certain::add);
                open += hasSide.isEmpty() ? 1 : 0;
            }
            tally.add(Told.all(List.of(underWay, hasSide)), strategy, each -> Place.of(Section.STRATEGIES, each));
        }
        return tally.enough(
                criterion.limits().between(certain.size(), possible.size() + open),
                "strategies are under way on a side of the problem ("
                        + Names.counted(certain.size(), "side", "sides")
                        + Names.after(": ", certain, Function.identity())
                        + ")");
    }

    /** The side of the problem or, where that is not recorded, what the strategy works through. */
    private static Optional<String> side(Strategy strategy) {
        return strategy.side()
                .flatMap(Names::folded)
                .or(() -> strategy.lever().map(Lever::title).flatMap(Names::folded));
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.STRATEGIES, "strategies");
    }
}
