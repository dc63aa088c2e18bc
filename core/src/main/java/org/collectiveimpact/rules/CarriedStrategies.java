package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/** Whether the strategies are carried out, and how far they reach. */
final class CarriedStrategies {

    private CarriedStrategies() {}

    static Reading covered(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return none(facts);
        }
        return facts.initiative().activities().isEmpty()
                ? facts.empty(Section.ACTIVITIES, "activities")
                : Tally.ofKnown(
                                Section.STRATEGIES,
                                strategies,
                                strategy -> Activities.any(strategy.id(), facts, Activities::isActiveOrPlanned))
                        .share(criterion, "strategies have an activity that is active or planned");
    }

    /** The chain breaks at the first link that is missing, so that a strategy falls short as a whole. */
    static Reading depth(Criterion criterion, Facts facts) {
        return facts.initiative().strategies().isEmpty()
                ? none(facts)
                : Tally.ofKnown(
                                Section.STRATEGIES,
                                facts.priorityStrategies(),
                                strategy -> Told.all(Stream.of(
                                        facts.anyGoal(strategy.goals()),
                                        WorkGroups.anyWithObjective(strategy.id(), facts),
                                        Activities.any(strategy.id(), facts, Activities::isNotOver))))
                        .share(
                                criterion,
                                "priority strategies reach from a goal, by an objective of an active work group, to an"
                                        + " activity");
    }

    /** A strategy under way without a side of its own might take on one more. */
    static Reading breadth(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return none(facts);
        }
        Set<String> certain = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        long open = 0;
        for (Strategy strategy : strategies) {
            Optional<Boolean> underWay = isUnderWay(strategy, facts);
            if (underWay.orElse(true)) {
                side(strategy).ifPresent(possible::add);
                side(strategy).filter(side -> underWay.isPresent()).ifPresent(certain::add);
                open += hasSide(strategy, facts).isEmpty() ? 1 : 0;
            }
        }
        return Tally.ofKnown(
                        Section.STRATEGIES,
                        strategies,
                        strategy -> Told.all(Stream.of(isUnderWay(strategy, facts), hasSide(strategy, facts))))
                .enough(
                        criterion.limits().between(certain.size(), possible.size() + open),
                        "strategies are under way on a side of the problem ("
                                + Names.counted(certain.size(), "side", "sides")
                                + Names.listed(": ", certain.stream())
                                + ")");
    }

    private static Optional<Boolean> isUnderWay(Strategy strategy, Facts facts) {
        return Told.any(Stream.of(
                Activities.any(strategy.id(), facts, Activities::isActive),
                WorkGroups.anyActive(strategy.id(), facts)));
    }

    private static Optional<Boolean> hasSide(Strategy strategy, Facts facts) {
        return side(strategy).map(side -> true).or(() -> facts.unmarked(Section.STRATEGIES));
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
