package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Objective;
import org.collectiveimpact.model.PlanStatus;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.jspecify.annotations.Nullable;

/** Mutually reinforcing activities: the joint plan, and how far and wide the strategies reach. */
final class PlanYardstick {

    private final Data data;
    private final Doings doings;
    private final @Nullable ActionPlan plan;

    /** Whether a work group may have any strategy, or an objective for any. */
    private boolean isAnyStrategyOpen;

    private boolean isAnyObjectiveOpen;

    PlanYardstick(Data data, Doings doings) {
        this.data = data;
        this.doings = doings;
        this.plan = data.initiative
                .actionPlan()
                .filter(each -> data.hasComeOrUndated(each.adoptedOn()))
                .orElse(null);
        for (WorkGroup group : data.initiative.workGroups()) {
            boolean isOpen = group.strategies().isEmpty()
                    && !data.isComplete(Section.WORK_GROUPS)
                    && doings.isActive(group).possibly();
            boolean isSilent = group.objectives().isEmpty();
            for (Objective objective : group.objectives()) {
                isSilent |= objective.strategy().isEmpty();
            }
            isAnyStrategyOpen |= isOpen;
            isAnyObjectiveOpen |= isOpen && isSilent;
        }
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("mra-plan", covers());
        answers.put("mra-plan-complete", complete());
        answers.put("mra-plan-on-track", onTrack());
        answers.put("mra-breadth", breadth());
        answers.put("mra-depth", depth());
    }

    private Outcome noStrategies() {
        return data.empty(Section.STRATEGIES, "strategies");
    }

    private Outcome covers() {
        if (data.initiative.strategies().isEmpty()) {
            return noStrategies();
        }
        if (plan == null) {
            return data.absent(Section.ACTION_PLAN, "actionPlan", "action plan");
        }
        if (plan.strategies().isEmpty()) {
            return data.absent(Section.ACTION_PLAN, "actionPlan.strategies", "strategies in the action plan");
        }
        Truth isInForce =
                data.isComplete(Section.ACTION_PLAN) ? Truth.of(plan.adoptedOn().isPresent()) : Truth.OPEN;
        if (plan.status().isPresent()) {
            PlanStatus status = plan.status().get();
            isInForce = Truth.of(status == PlanStatus.ADOPTED || status == PlanStatus.RUNNING);
        }
        Set<StrategyId> covered = new HashSet<>(plan.strategies());
        Count count = new Count("strategies");
        for (Strategy strategy : data.priorityStrategies) {
            count.add(strategy, covered.contains(strategy.id()) ? isInForce : Truth.NO);
        }
        return count.share(Scale.ALL_OR_SOME, "priority strategies are covered by the plan");
    }

    private Outcome noSteps() {
        return plan == null
                ? data.absent(Section.ACTION_PLAN, "actionPlan", "action plan")
                : data.absent(Section.ACTION_PLAN, "actionPlan.steps", "steps of the plan");
    }

    private Outcome complete() {
        if (plan == null || plan.steps().isEmpty()) {
            return noSteps();
        }
        Count count = new Count("actionPlan.steps");
        for (PlanStep step : plan.steps()) {
            boolean isComplete = step.owner().isPresent()
                    && step.dueDate().isPresent()
                    && step.budget().isPresent()
                    && step.indicator().isPresent();
            count.add(step.name(), step.name(), Truth.YES, isComplete ? Truth.YES : data.unmarked(Section.ACTION_PLAN));
        }
        return count.share(Scale.atLeast(0.9, 0.5), "steps are complete");
    }

    private Outcome onTrack() {
        if (plan == null || plan.steps().isEmpty()) {
            return noSteps();
        }
        Truth unmarked = data.unmarked(Section.ACTION_PLAN);
        Count count = new Count("actionPlan.steps");
        for (PlanStep step : plan.steps()) {
            Truth wasDue =
                    step.dueDate().map(day -> Truth.of(day.isBefore(data.asOf))).orElse(unmarked);
            count.add(
                    step.name(), step.name(), wasDue, step.done().map(Truth::of).orElse(unmarked));
        }
        return count.share(Scale.atLeast(0.8, 0.5), "steps that were due are done");
    }

    private Outcome breadth() {
        if (data.initiative.strategies().isEmpty()) {
            return noStrategies();
        }
        Truth unmarked = data.unmarked(Section.STRATEGIES);
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        int open = 0;
        Count count = new Count("strategies");
        for (Strategy strategy : data.initiative.strategies()) {
            Truth isUnderWay = doings.any(strategy.id(), doings::isActive).or(anyWorkGroup(strategy.id()));
            String side = side(strategy);
            if (side != null && isUnderWay.surely()) {
                certain.add(side);
            }
            if (side != null && isUnderWay.possibly()) {
                possible.add(side);
            }
            open += side == null && isUnderWay.possibly() && unmarked.possibly() ? 1 : 0;
            count.add(strategy, isUnderWay.and(side == null ? unmarked : Truth.YES));
        }
        Scale scale = Scale.atLeast(3, 2);
        return count.enough(
                scale.applyAsDouble(certain.size()),
                scale.applyAsDouble(possible.size() + open),
                "strategies are under way on " + certain.size() + " sides");
    }

    private Truth anyWorkGroup(StrategyId strategy) {
        Truth any = data.unlisted(Section.WORK_GROUPS, data.initiative.workGroups());
        if (isAnyStrategyOpen) {
            any = any.or(Truth.OPEN);
        }
        for (WorkGroup group : data.workGroupsByStrategy.getOrDefault(strategy, List.of())) {
            any = any.or(doings.isActive(group));
        }
        return any;
    }

    /** Returns the side of the problem or else the lever; null if neither is recorded. */
    private static @Nullable String side(Strategy strategy) {
        String side = strategy.side().orElse("").strip().toLowerCase(Locale.ROOT);
        if (!side.isEmpty()) {
            return side;
        }
        return strategy.lever()
                .map(lever -> lever.title().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private Outcome depth() {
        if (data.initiative.strategies().isEmpty()) {
            return noStrategies();
        }
        Count count = new Count("strategies");
        for (Strategy strategy : data.priorityStrategies) {
            Truth hasGoal =
                    strategy.goals().isEmpty() ? data.unmarked(Section.STRATEGIES) : data.anyGoal(strategy.goals());
            Truth reaches = hasGoal.and(anyObjective(strategy.id())).and(doings.any(strategy.id(), doings::isNotOver));
            count.add(strategy, reaches);
        }
        return count.share(Scale.ALL_OR_SOME, "priority strategies reach from a goal to an activity");
    }

    /** Returns whether an active work group has an objective for a strategy; one that names none may be for any. */
    private Truth anyObjective(StrategyId strategy) {
        Truth any = data.unlisted(Section.WORK_GROUPS, data.initiative.workGroups());
        if (isAnyObjectiveOpen) {
            any = any.or(Truth.OPEN);
        }
        for (WorkGroup group : data.workGroupsByStrategy.getOrDefault(strategy, List.of())) {
            boolean isNamed = false;
            boolean isSilent = group.objectives().isEmpty();
            for (Objective objective : group.objectives()) {
                isNamed |= objective.strategy().equals(Optional.of(strategy));
                isSilent |= objective.strategy().isEmpty();
            }
            Truth unmarked = isSilent ? data.unmarked(Section.WORK_GROUPS) : Truth.NO;
            any = any.or(doings.isActive(group).and(isNamed ? Truth.YES : unmarked));
        }
        return any;
    }
}
