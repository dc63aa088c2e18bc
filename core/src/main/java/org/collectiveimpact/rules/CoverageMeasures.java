package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/** Whether goals and strategies have the indicators they need; an indicator that names none of them may serve any. */
final class CoverageMeasures {

    private CoverageMeasures() {}

    static Reading goalHasIndicator(Criterion criterion, Facts facts) {
        List<Goal> goals = facts.initiative().goals();
        if (goals.isEmpty()) {
            return facts.empty(Section.GOALS, "goals");
        }
        Function<GoalId, Optional<Boolean>> hasOutcome =
                facts.links().indicatorsByGoal().any(Judged.only(indicator -> isOutcome(indicator, facts)));
        return facts.initiative().indicators().isEmpty()
                ? Judged.none(facts)
                : Tally.ofKnown(Section.GOALS, goals, goal -> hasOutcome.apply(goal.id()))
                        .share(criterion, "goals have an outcome indicator");
    }

    private static Optional<Boolean> isOutcome(Indicator indicator, Facts facts) {
        return indicator.kind().map(IndicatorKind.OUTCOME::equals).or(() -> facts.unmarked(Section.INDICATORS));
    }

    static Reading comprehensive(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return noStrategies(facts);
        }
        Function<StrategyId, Optional<Boolean>> hasIndicator =
                facts.links().indicatorsByStrategy().any(Judged.only(indicator -> Told.YES));
        return facts.initiative().indicators().isEmpty()
                ? Judged.none(facts)
                : Tally.ofKnown(Section.STRATEGIES, strategies, strategy -> hasIndicator.apply(strategy.id()))
                        .share(criterion, "strategies have an indicator");
    }

    static Reading betterOff(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return noStrategies(facts);
        }
        Function<StrategyId, Optional<Boolean>> isMeasured =
                facts.links().indicatorsByStrategy().any(Judged.only(indicator -> isBetterOff(indicator, facts)));
        return facts.initiative().indicators().isEmpty()
                ? Judged.none(facts)
                : Among.of(
                                Section.STRATEGIES,
                                strategies,
                                strategy -> isProgramme(strategy, facts),
                                strategy -> isMeasured.apply(strategy.id()))
                        .share(
                                criterion,
                                "strategies that work through programmes measure whether people are better off",
                                "no strategy is known to work through programmes");
    }

    private static Optional<Boolean> isProgramme(Strategy strategy, Facts facts) {
        return strategy.lever().map(Lever.PROGRAMME::equals).or(() -> facts.unmarked(Section.STRATEGIES));
    }

    /** Only performance measures are asked for their kind, so that a measure of a population without one has none. */
    private static Optional<Boolean> isBetterOff(Indicator indicator, Facts facts) {
        return indicator
                .performanceKind()
                .map(PerformanceKind.BETTER_OFF::equals)
                .or(() -> indicator
                        .level()
                        .filter(level -> level != Level.PERFORMANCE)
                        .map(level -> false))
                .or(() -> facts.unmarked(Section.INDICATORS));
    }

    private static Reading noStrategies(Facts facts) {
        return facts.empty(Section.STRATEGIES, "strategies");
    }
}
