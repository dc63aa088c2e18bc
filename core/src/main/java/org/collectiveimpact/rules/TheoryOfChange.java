package org.collectiveimpact.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.IntermediateOutcomeId;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/**
 * The paths from strategies through intermediate outcomes to goals.
 *
 * <p>What comes after an outcome is visited once, so that circles do no harm.
 */
final class TheoryOfChange {

    private final Set<GoalId> reached = new HashSet<>();

    private TheoryOfChange() {}

    /** Returns the theory of an initiative; a strategy that is not recorded leads nowhere. */
    static TheoryOfChange of(Initiative initiative) {
        Set<StrategyId> strategies = new HashSet<>();
        for (Strategy strategy : initiative.strategies()) {
            strategies.add(strategy.id());
        }
        Index<IntermediateOutcomeId, IntermediateOutcome> next =
                Index.by(initiative.intermediateOutcomes(), IntermediateOutcome::after);
        Deque<IntermediateOutcome> open = new ArrayDeque<>();
        for (IntermediateOutcome outcome : initiative.intermediateOutcomes()) {
            if (Those.any(outcome.strategies(), strategies::contains)) {
                open.add(outcome);
            }
        }
        return walk(open, next);
    }

    private static TheoryOfChange walk(
            Deque<IntermediateOutcome> open, Index<IntermediateOutcomeId, IntermediateOutcome> next) {
        TheoryOfChange theory = new TheoryOfChange();
        Set<IntermediateOutcomeId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            IntermediateOutcome outcome = open.remove();
            theory.reached.addAll(outcome.goals());
            if (seen.add(outcome.id())) {
                open.addAll(next.of(outcome.id()));
            }
        }
        return theory;
    }

    /** Whether some path from a strategy reaches a goal. */
    boolean reaches(Goal goal) {
        return reached.contains(goal.id());
    }
}
