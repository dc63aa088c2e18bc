package org.collectiveimpact.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/**
 * Whether several partners work on each goal.
 *
 * <p>An activity counts for the goals of the strategies it serves. One that names goals itself counts for those too,
 * for that attribute is there for activities without a strategy in between. One that names no strategy, and one of a
 * strategy that names no goal, may be for any goal.
 */
final class GoalPartners {

    private final int partners;
    private final Facts facts;
    private final Map<StrategyId, Roll<PartnerId>> byStrategy = new HashMap<>();

    /** Who works on goals that are not recorded. */
    private final Roll<PartnerId> anyGoal = new Roll<>();

    private GoalPartners(int partners, Facts facts) {
        this.partners = partners;
        this.facts = facts;
        for (Strategy strategy : facts.initiative().strategies()) {
            byStrategy.put(strategy.id(), roll(facts.links().activitiesOf(strategy.id())));
        }
        anyGoal.addAll(roll(facts.links().activitiesByStrategy().silent()));
        for (Strategy strategy : facts.links().strategiesByGoal().silent()) {
            anyGoal.addAll(byStrategy.getOrDefault(strategy.id(), new Roll<>()));
        }
    }

    static Reading read(Criterion criterion, Facts facts) {
        List<Goal> goals = facts.initiative().goals();
        if (goals.isEmpty()) {
            return facts.empty(Section.GOALS, "goals");
        }
        int partners = criterion.limits().number("partners");
        if (facts.initiative().activities().isEmpty()) {
            return facts.empty(Section.ACTIVITIES, "activities");
        }
        GoalPartners work = new GoalPartners(partners, facts);
        return Tally.ofKnown(Section.GOALS, goals, goal -> work.roll(goal.id()).hasAtLeast(partners, work.anyGoal))
                .share(criterion, "goals are worked on by " + partners + " or more partners");
    }

    private Roll<PartnerId> roll(GoalId goal) {
        Roll<PartnerId> roll = roll(facts.links().activitiesOf(goal));
        roll.openIfEmpty(facts.initiative().strategies(), Section.STRATEGIES, facts);
        for (Strategy strategy : facts.links().strategiesOf(goal)) {
            if (isEnough(roll)) {
                break;
            }
            roll.addAll(byStrategy.getOrDefault(strategy.id(), new Roll<>()));
        }
        return roll;
    }

    /** Returns the partners in some activities, or enough of them; what is over no longer works on a goal. */
    private Roll<PartnerId> roll(List<Activity> activities) {
        Roll<PartnerId> roll = new Roll<>();
        for (Activity activity : activities) {
            if (isEnough(roll)) {
                break;
            }
            Activities.add(roll, Activities.isNotOver(activity, facts), activity, facts);
        }
        return roll;
    }

    private boolean isEnough(Roll<PartnerId> roll) {
        return roll.hasAtLeast(partners).equals(Told.YES);
    }
}
