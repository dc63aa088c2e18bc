package org.collectiveimpact.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/**
 * Who works on which goal.
 *
 * <p>An activity counts for the goals it names and for those of the strategies it serves. One that names no strategy,
 * whatever goals it names, and one of a strategy that names no goal may be for any goal, unless their section was
 * declared complete.
 */
final class GoalRolls {

    private final Recorded recorded;
    private final int enough;
    private final Map<StrategyId, Roll> strategies = new HashMap<>();
    private final Map<GoalId, Roll> goals = new HashMap<>();
    private final Roll nobody;
    private final Roll anyGoal;

    /**
     * Reads who works on goals.
     *
     * @param counts whether an activity is one of those asked about
     * @param enough how many partners of a goal are enough to know
     */
    GoalRolls(Recorded recorded, Function<Activity, Certainty> counts, int enough) {
        this.recorded = recorded;
        this.enough = enough;
        this.nobody = new Roll(recorded);
        this.anyGoal = new Roll(recorded);
        Initiative initiative = recorded.initiative();
        anyGoal.openIf(recorded.silence(Section.ACTIVITIES, initiative.activities()));
        for (Activity activity : initiative.activities()) {
            if (!isKnown(activity)) {
                add(activity, counts.apply(activity));
            }
        }
        if (recorded.isSilent(Section.STRATEGIES, initiative.strategies())) {
            strategies.values().forEach(roll -> anyGoal.addAll(roll, Certainty.PERHAPS));
        }
        initiative.strategies().forEach(this::add);
    }

    /** Whether enough are known to work on all that an activity serves, so that it adds nothing. */
    private boolean isKnown(Activity activity) {
        return !activity.strategies().isEmpty()
                && areFull(strategies, activity.strategies())
                && areFull(goals, activity.goals());
    }

    private static <I extends Id> boolean areFull(Map<I, Roll> rolls, List<I> ids) {
        for (I id : ids) {
            Roll roll = rolls.get(id);
            if (roll == null || !roll.isFull()) {
                return false;
            }
        }
        return true;
    }

    private void add(Activity activity, Certainty counts) {
        if (counts.isPossible()) {
            addTo(strategies, activity.strategies(), activity, counts);
            addTo(goals, activity.goals(), activity, counts);
            if (recorded.isSilent(Section.ACTIVITIES, activity.strategies())) {
                anyGoal.add(activity, Certainty.PERHAPS);
            }
        }
    }

    private <I extends Id> void addTo(Map<I, Roll> rolls, List<I> ids, Activity activity, Certainty counts) {
        for (I id : ids) {
            roll(rolls, id).add(activity, counts);
        }
    }

    private <I extends Id> Roll roll(Map<I, Roll> rolls, I id) {
        return rolls.computeIfAbsent(id, absent -> new Roll(recorded, enough));
    }

    private void add(Strategy strategy) {
        Roll roll = strategies.getOrDefault(strategy.id(), nobody);
        for (GoalId goal : strategy.goals()) {
            roll(goals, goal).addAll(roll, Certainty.YES);
        }
        if (recorded.isSilent(Section.STRATEGIES, strategy.goals())) {
            anyGoal.addAll(roll, Certainty.PERHAPS);
        }
    }

    /** Returns who works on a goal. */
    Roll of(Goal goal) {
        return goals.getOrDefault(goal.id(), nobody);
    }

    /** Returns who may work on any goal. */
    Roll anyGoal() {
        return anyGoal;
    }

    /** Returns on which goals several partners work. */
    Coverage<Goal> several(int partners) {
        return Coverage.of(
                "goals",
                "are worked on by " + partners + " or more partners",
                recorded.initiative().goals(),
                goal -> of(goal).hasAtLeast(partners, anyGoal));
    }
}
