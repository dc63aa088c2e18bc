package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/** Mutually reinforcing activities: who does what for what, and with whom. */
final class ActivitiesYardstick {

    private static final int RECENT_MONTHS = 18;
    private static final int SEVERAL = 2;

    private final Data data;
    private final Doings doings;
    private final List<Activity> activities;
    private final Truth unmarked;

    ActivitiesYardstick(Data data, Doings doings) {
        this.data = data;
        this.doings = doings;
        this.activities = data.initiative.activities();
        this.unmarked = data.unmarked(Section.ACTIVITIES);
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("mra-activity-map", activityMap());
        answers.put("mra-activity-has-strategy", activityHasStrategy());
        answers.put("mra-strategy-covered", strategyCovered());
        answers.put("mra-goal-multi-partner", goalMultiPartner());
        answers.put("mra-links", links());
    }

    private Outcome none() {
        return data.empty(Section.ACTIVITIES, "activities");
    }

    private Outcome activityMap() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        if (activities.isEmpty()) {
            return none();
        }
        LocalDate first = data.asOf.minusMonths(RECENT_MONTHS);
        Roster mapped = new Roster();
        for (Activity activity : activities) {
            mapped.add(isRecent(activity, first), Doings.partners(activity), data.isComplete(Section.ACTIVITIES));
        }
        return data.shareOfPartners(mapped, Scale.atLeast(0.9, 0.5), "active partners have a recent activity");
    }

    private Truth isRecent(Activity activity, LocalDate first) {
        LocalDate started = activity.startedOn().orElse(null);
        if (started != null && data.hasCome(started) && !started.isBefore(first)) {
            return Truth.YES;
        }
        LocalDate confirmed = activity.confirmedOn().orElse(null);
        return confirmed != null && data.hasCome(confirmed) ? Truth.of(!confirmed.isBefore(first)) : Truth.OPEN;
    }

    private Outcome activityHasStrategy() {
        if (activities.isEmpty()) {
            return none();
        }
        Count count = new Count("activities");
        for (Activity activity : activities) {
            count.add(activity, doings.isActive(activity), servesStrategy(activity));
        }
        return count.share(Scale.atLeast(1, 0.5), "active activities serve a strategy");
    }

    private Truth servesStrategy(Activity activity) {
        if (activity.strategies().isEmpty()) {
            return activity.goals().isEmpty() ? unmarked : Truth.NO;
        }
        if (data.strategies.isEmpty()) {
            return data.unmarked(Section.STRATEGIES);
        }
        return Truth.of(activity.strategies().stream().anyMatch(data.strategies::containsKey));
    }

    private Outcome strategyCovered() {
        if (data.initiative.strategies().isEmpty()) {
            return data.empty(Section.STRATEGIES, "strategies");
        }
        if (activities.isEmpty()) {
            return none();
        }
        Count count = new Count("strategies");
        for (Strategy strategy : data.initiative.strategies()) {
            count.add(strategy, doings.any(strategy.id(), doings::isActiveOrPlanned));
        }
        return count.share(Scale.atLeast(1, 0.5), "strategies are carried out");
    }

    private Outcome goalMultiPartner() {
        if (data.initiative.goals().isEmpty()) {
            return data.empty(Section.GOALS, "goals");
        }
        if (activities.isEmpty()) {
            return none();
        }
        boolean isOpen = data.initiative.strategies().isEmpty() && !data.isComplete(Section.STRATEGIES);
        Count count = new Count("goals");
        for (Goal goal : data.initiative.goals()) {
            Roster roster = new Roster();
            if (isOpen) {
                roster.open();
            }
            add(roster, data.activitiesByGoal.getOrDefault(goal.id(), List.of()));
            for (Strategy strategy : data.strategiesByGoal.getOrDefault(goal.id(), List.of())) {
                add(roster, data.activitiesByStrategy.getOrDefault(strategy.id(), List.of()));
            }
            count.add(goal, roster.hasAtLeast(SEVERAL));
        }
        return count.share(Scale.ALL_OR_SOME, "goals are worked on by several partners");
    }

    private void add(Roster roster, List<Activity> some) {
        for (Activity activity : some) {
            Truth goesOn = doings.isNotOver(activity);
            roster.add(goesOn, Doings.partners(activity), data.isComplete(Section.ACTIVITIES));
        }
    }

    private Outcome links() {
        if (activities.isEmpty()) {
            return none();
        }
        Count count = new Count("activities");
        for (Activity activity : activities) {
            count.add(activity, doings.isActive(activity), isLinked(activity));
        }
        return count.share(Scale.atLeastOrSome(0.5), "active activities reinforce one of another partner");
    }

    private Truth isLinked(Activity activity) {
        if (activity.reinforces().isEmpty()) {
            return unmarked;
        }
        Collection<PartnerId> own = Doings.partners(activity);
        Truth isLinked = Truth.NO;
        for (ActivityId id : activity.reinforces()) {
            Activity other = data.activities.get(id);
            if (other != null) {
                Collection<PartnerId> others = Doings.partners(other);
                boolean isSilent = own.isEmpty() || others.isEmpty();
                isLinked = isLinked.or(isSilent ? unmarked : Truth.of(!own.containsAll(others)));
            }
        }
        return isLinked;
    }
}
