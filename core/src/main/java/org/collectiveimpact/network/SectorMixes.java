package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/**
 * Who works on which goal.
 *
 * <p>An activity that names no strategy, whatever goals it names, and one of a strategy that names no goal may be for any
 * goal, unless their section was declared complete.
 */
final class SectorMixes {

    private final Recorded recorded;
    private final Map<StrategyId, Roll> strategies = new HashMap<>();
    private final Map<GoalId, Roll> goals = new HashMap<>();
    private final Roll anyGoal;

    SectorMixes(Recorded recorded) {
        this.recorded = recorded;
        this.anyGoal = new Roll(recorded);
        Initiative initiative = recorded.initiative();
        anyGoal.openIf(recorded.silence(Section.ACTIVITIES, initiative.activities()));
        recorded.activities().forEach(this::add);
        if (recorded.isSilent(Section.STRATEGIES, initiative.strategies())) {
            strategies.values().forEach(roll -> anyGoal.addAll(roll, Certainty.PERHAPS));
        }
        initiative.strategies().forEach(this::add);
    }

    private void add(Activity activity) {
        addTo(strategies, activity.strategies(), activity);
        addTo(goals, activity.goals(), activity);
        if (recorded.isSilent(Section.ACTIVITIES, activity.strategies())) {
            anyGoal.add(activity, Certainty.PERHAPS);
        }
    }

    private <I extends Id> void addTo(Map<I, Roll> rolls, List<I> ids, Activity activity) {
        for (I id : new LinkedHashSet<>(ids)) {
            rolls.computeIfAbsent(id, absent -> new Roll(recorded)).add(activity, Certainty.YES);
        }
    }

    private void add(Strategy strategy) {
        Roll roll = strategies.getOrDefault(strategy.id(), new Roll(recorded));
        for (GoalId goal : strategy.goals()) {
            goals.computeIfAbsent(goal, absent -> new Roll(recorded)).addAll(roll, Certainty.YES);
        }
        if (recorded.isSilent(Section.STRATEGIES, strategy.goals())) {
            anyGoal.addAll(roll, Certainty.PERHAPS);
        }
    }

    List<SectorMix> all() {
        List<Partner> partners = recorded.partners();
        List<SectorMix> mixes = new ArrayList<>();
        for (Goal goal : recorded.initiative().goals()) {
            Roll roll = new Roll(recorded);
            roll.addAll(goals.getOrDefault(goal.id(), new Roll(recorded)), Certainty.YES);
            roll.addAll(anyGoal, Certainty.PERHAPS);
            mixes.add(mix(goal, roll, partners));
        }
        return List.copyOf(mixes);
    }

    private static SectorMix mix(Goal goal, Roll roll, List<Partner> partners) {
        List<Partner> certain = new ArrayList<>();
        List<Partner> perhaps = new ArrayList<>();
        for (Partner partner : partners) {
            Certainty certainty = roll.named(partner);
            if (certainty.isPossible()) {
                (certainty == Certainty.YES ? certain : perhaps).add(partner);
            }
        }
        return new SectorMix(goal, certain, perhaps, roll.isOpen());
    }
}
