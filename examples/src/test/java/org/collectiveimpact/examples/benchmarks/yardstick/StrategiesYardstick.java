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
            count.add(
                    strategy,
                    strategy.goals().isEmpty() ? data.unmarked(Section.STRATEGIES) : data.anyGoal(strategy.goals()));
        }
        return count.share(Scale.ALL_OR_SOME, "strategies serve a goal");
    }

    private Outcome strategyEvidence() {
        if (strategies.isEmpty()) {
            return noStrategies();
        }
        Count count = new Count("strategies");
        for (Strategy strategy : strategies) {
            Truth hasBasis = strategy.evidenceBasis()
                    .map(basis -> Truth.of(basis != EvidenceBasis.NONE))
                    .orElse(data.unmarked(Section.STRATEGIES));
            count.add(strategy, hasBasis.and(data.has(Section.STRATEGIES, strategy.evidence())));
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
        Set<IntermediateOutcome> begun = new HashSet<>();
        Set<IntermediateOutcome> perhapsBegun = new HashSet<>();
        for (IntermediateOutcome outcome : data.initiative.intermediateOutcomes()) {
            if (outcome.strategies().stream().anyMatch(data.strategies::containsKey)) {
                begun.add(outcome);
            } else if (outcome.strategies().isEmpty()) {
                perhapsBegun.add(outcome);
            }
        }
        perhapsBegun.addAll(begun);
        if (!perhapsBegun.isEmpty()) {
            data.initiative.intermediateOutcomes().stream()
                    .filter(outcome -> outcome.after().isEmpty())
                    .forEach(perhapsBegun::add);
        }
        Set<IntermediateOutcome> certain = reached(begun);
        Set<IntermediateOutcome> possible =
                data.isComplete(Section.INTERMEDIATE_OUTCOMES) ? certain : reached(perhapsBegun);
        Count count = new Count("goals");
        for (Goal goal : data.initiative.goals()) {
            boolean isReached =
                    certain.stream().anyMatch(outcome -> outcome.goals().contains(goal.id()));
            boolean mayBe = !data.isComplete(Section.INTERMEDIATE_OUTCOMES)
                    && possible.stream()
                            .anyMatch(outcome ->
                                    outcome.goals().isEmpty() || outcome.goals().contains(goal.id()));
            count.add(goal, Truth.between(isReached, mayBe));
        }
        return count.share(Scale.ALL_OR_SOME, "goals are reached by a path");
    }

    private Set<IntermediateOutcome> reached(Set<IntermediateOutcome> begun) {
        Map<IntermediateOutcomeId, List<IntermediateOutcome>> next = new HashMap<>();
        for (IntermediateOutcome outcome : data.initiative.intermediateOutcomes()) {
            for (IntermediateOutcomeId before : outcome.after()) {
                next.computeIfAbsent(before, none -> new ArrayList<>()).add(outcome);
            }
        }
        Deque<IntermediateOutcome> open = new ArrayDeque<>(begun);
        Set<IntermediateOutcome> seen = new HashSet<>(begun);
        while (!open.isEmpty()) {
            for (IntermediateOutcome later : next.getOrDefault(open.remove().id(), List.of())) {
                if (seen.add(later)) {
                    open.add(later);
                }
            }
        }
        return seen;
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
                Truth lever = data.unmarked(Section.STRATEGIES);
                open += lever == Truth.OPEN ? 1 : 0;
                count.add(strategy, lever);
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
