package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.framework.LeverGroup;
import org.collectiveimpact.model.EvidenceBasis;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.IntermediateOutcomeId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/** The strategies of the common agenda, and the way from them to its goals. */
final class StrategiesYardstick {

    private final Data data;
    private final List<Strategy> strategies;

    StrategiesYardstick(Data data) {
        this.data = data;
        this.strategies = data.initiative.strategies();
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("ca-strategies", severalStrategies());
        answers.put("ca-strategy-has-goal", strategyHasGoal());
        answers.put("ca-strategy-evidence", strategyEvidence());
        answers.put("ca-theory-of-change", theoryOfChange());
        answers.put("ca-strategy-systems-mix", systemsMix());
    }

    private Outcome noStrategies() {
        return data.empty(Section.STRATEGIES, "strategies");
    }

    private Outcome severalStrategies() {
        int size = strategies.size();
        if (size == 0) {
            return noStrategies();
        }
        return size >= 2 ? Outcome.yes(size + " strategies") : Outcome.partly("one strategy");
    }

    private Outcome strategyHasGoal() {
        if (strategies.isEmpty()) {
            return noStrategies();
        }
        Count count = new Count("strategies");
        for (Strategy strategy : strategies) {
            count.add(strategy, data.anyGoal(strategy.goals()));
        }
        return count.share(Scale.ALL_OR_SOME, "strategies serve a goal");
    }

    private Outcome strategyEvidence() {
        if (strategies.isEmpty()) {
            return noStrategies();
        }
        Count count = new Count("strategies");
        for (Strategy strategy : strategies) {
            boolean hasBasis = strategy.evidenceBasis().orElse(EvidenceBasis.NONE) != EvidenceBasis.NONE;
            count.add(strategy, Truth.of(hasBasis && !strategy.evidence().isEmpty()));
        }
        return count.share(Scale.atLeast(1, 0.5), "strategies rest on something");
    }

    private Outcome theoryOfChange() {
        if (strategies.isEmpty()) {
            return noStrategies();
        }
        if (data.initiative.intermediateOutcomes().isEmpty()) {
            return data.empty(Section.INTERMEDIATE_OUTCOMES, "intermediate outcomes");
        }
        if (data.initiative.goals().isEmpty()) {
            return data.empty(Section.GOALS, "goals");
        }
        Set<GoalId> reached = reachedGoals();
        Count count = new Count("goals");
        for (Goal goal : data.initiative.goals()) {
            count.add(goal, Truth.of(reached.contains(goal.id())));
        }
        return count.share(Scale.ALL_OR_SOME, "goals are reached by a path");
    }

    private Set<GoalId> reachedGoals() {
        Map<IntermediateOutcomeId, List<IntermediateOutcome>> next = new HashMap<>();
        Deque<IntermediateOutcome> open = new ArrayDeque<>();
        for (IntermediateOutcome outcome : data.initiative.intermediateOutcomes()) {
            for (IntermediateOutcomeId before : outcome.after()) {
                next.computeIfAbsent(before, none -> new ArrayList<>()).add(outcome);
            }
            if (outcome.strategies().stream().anyMatch(data.strategies::containsKey)) {
                open.add(outcome);
            }
        }
        Set<GoalId> reached = new HashSet<>();
        Set<IntermediateOutcome> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            IntermediateOutcome outcome = open.remove();
            reached.addAll(outcome.goals());
            for (IntermediateOutcome later : next.getOrDefault(outcome.id(), List.of())) {
                if (seen.add(later)) {
                    open.add(later);
                }
            }
        }
        return reached;
    }

    private Outcome systemsMix() {
        if (strategies.isEmpty()) {
            return noStrategies();
        }
        boolean isStructural = false;
        boolean isRelational = false;
        int open = 0;
        Count count = new Count("strategies");
        for (Strategy strategy : strategies) {
            if (strategy.lever().isEmpty()) {
                open++;
                count.add(strategy, Truth.OPEN);
            } else {
                LeverGroup group = strategy.lever().get().group();
                isStructural |= group == LeverGroup.STRUCTURAL;
                isRelational |= group == LeverGroup.RELATIONAL || group == LeverGroup.TRANSFORMATIVE;
                count.add(strategy, Truth.of(group != LeverGroup.PROGRAMME));
            }
        }
        int groups = (isStructural ? 1 : 0) + (isRelational ? 1 : 0);
        return count.enough(groups / 2.0, Math.min(2, groups + open) / 2.0, "strategies go beyond programmes");
    }
}
