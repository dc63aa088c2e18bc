package org.collectiveimpact.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * for that attribute is there for activities without a strategy in between.
 */
final class GoalPartners {

    private final int partners;
    private final Facts facts;
    private final Map<StrategyId, Roll<PartnerId>> byStrategy = new HashMap<>();

    private GoalPartners(int partners, Facts facts) {
        this.partners = partners;
        this.facts = facts;
        for (Strategy strategy : facts.initiative().strategies()) {
            byStrategy.put(strategy.id(), roll(facts.links().activitiesOf(strategy.id())));
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
        return Tally.ofKnown(Section.GOALS, goals, goal -> work.isShared(goal.id()))
                .share(criterion, "goals are worked on by " + partners + " or more partners");
    }

    private Optional<Boolean> isShared(GoalId goal) {
        Roll<PartnerId> roll = roll(facts.links().activitiesOf(goal));
        roll.openIfEmpty(facts.initiative().strategies(), Section.STRATEGIES, facts);
        for (Strategy strategy : facts.links().strategiesOf(goal)) {
            if (isEnough(roll)) {
                break;
            }
            roll.addAll(byStrategy.getOrDefault(strategy.id(), new Roll<>()));
        }
        return roll.hasAtLeast(partners);
    }

    /** Returns the partners in some activities, or enough of them; what is over no longer works on a goal. */
    private Roll<PartnerId> roll(List<Activity> activities) {
        Roll<PartnerId> roll = new Roll<>();
        for (Activity activity : activities) {
            if (isEnough(roll)) {
                break;
            }
            roll.add(Activities.isNotOver(activity, facts), Activities.partners(activity), Section.ACTIVITIES, facts);
        }
        return roll;
    }

    private boolean isEnough(Roll<PartnerId> roll) {
        return roll.hasAtLeast(partners).equals(Told.YES);
    }
}
