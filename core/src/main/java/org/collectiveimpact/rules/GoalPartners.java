package org.collectiveimpact.rules;

import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/**
 * Whether several partners work on each goal.
 *
 * <p>An activity counts for the goals of the strategies it serves. One that names goals itself counts for those too,
 * for that attribute is there for activities without a strategy in between.
 */
final class GoalPartners {

    private GoalPartners() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Goal> goals = facts.initiative().goals();
        if (goals.isEmpty()) {
            return facts.empty(Section.GOALS, "goals");
        }
        int partners = criterion.limits().number("partners");
        return facts.initiative().activities().isEmpty()
                ? facts.empty(Section.ACTIVITIES, "activities")
                : Tally.ofKnown(
                                Section.GOALS,
                                goals,
                                goal -> roll(goal.id(), facts).hasAtLeast(partners))
                        .share(criterion, "goals are worked on by " + partners + " or more partners");
    }

    /** What is over no longer works on a goal. */
    private static Roll roll(GoalId goal, Facts facts) {
        Roll roll = new Roll();
        roll.openIfEmpty(facts.initiative().strategies(), Section.STRATEGIES, facts);
        Stream<Activity> throughStrategies = facts.links().strategiesOf(goal).stream()
                .map(Strategy::id)
                .flatMap(strategy -> facts.links().activitiesOf(strategy).stream());
        Stream.concat(facts.links().activitiesOf(goal).stream(), throughStrategies)
                .forEach(activity -> roll.add(
                        Activities.isNotOver(activity, facts),
                        Activities.partners(activity),
                        Section.ACTIVITIES,
                        facts));
        return roll;
    }
}
