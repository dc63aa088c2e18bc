package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/** Mutually reinforcing activities: who does what for what, and with whom. */
final class ActivitiesYardstick {

    private static final int RECENT_MONTHS = 18;
    private static final int SEVERAL = 2;
    private static final int ENOUGH_PARTNERS = 3;

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
        answers.put("mra-not-hub-only", notHubOnly());
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
            Truth isRecent = isRecent(activity, first);
            mapped.add(isRecent, Doings.partners(activity), data.isComplete(Section.ACTIVITIES));
            if (isRecent.possibly() && doings.mayHaveOthers(activity)) {
                mapped.open();
            }
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
            boolean isNone = data.strategies.isEmpty() && data.isComplete(Section.STRATEGIES);
            return isNone ? Truth.NO : unmarked;
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
        Roster unnamed = new Roster();
        add(unnamed, doings.withoutStrategy);
        if (data.initiative.strategies().isEmpty() && !data.isComplete(Section.STRATEGIES)) {
            data.activitiesByStrategy.values().forEach(each -> add(unnamed, each));
        }
        for (Strategy strategy : data.initiative.strategies()) {
            if (strategy.goals().isEmpty() && !data.isComplete(Section.STRATEGIES)) {
                add(unnamed, data.activitiesByStrategy.getOrDefault(strategy.id(), List.of()));
            }
        }
        Count count = new Count("goals");
        for (Goal goal : data.initiative.goals()) {
            Roster roster = new Roster();
            roster.perhaps(unnamed);
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
            if (goesOn.possibly() && doings.mayHaveOthers(activity)) {
                roster.open();
            }
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
                boolean isAnother = !own.containsAll(others);
                boolean isOpen = isAnother ? doings.mayHaveOthers(activity) : doings.mayHaveOthers(other);
                isLinked = isLinked.or(isOpen ? Truth.OPEN : Truth.of(isAnother && !own.isEmpty()));
            }
        }
        return isLinked;
    }

    private Outcome notHubOnly() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        Set<PartnerId> hosts = new HashSet<>(
                data.initiative.backbone().map(Backbone::organisations).orElse(List.of()));
        Set<PartnerId> others = new HashSet<>();
        for (Partner partner : data.activePartners) {
            if (!hosts.contains(partner.id())) {
                others.add(partner.id());
            }
        }
        Map<PartnerId, Truth> isClose = new HashMap<>();
        boolean isAny = false;
        for (Relationship tie : data.initiative.relationships()) {
            if (data.hasComeOrUndated(tie.date())) {
                isAny = true;
                if (!tie.a().equals(tie.b()) && others.contains(tie.a()) && others.contains(tie.b())) {
                    Truth close = tie.level()
                            .map(level -> Truth.of(level.compareTo(CollaborationLevel.COORDINATE) >= 0))
                            .orElse(data.unmarked(Section.RELATIONSHIPS));
                    isClose.merge(tie.a(), close, Truth::or);
                    isClose.merge(tie.b(), close, Truth::or);
                }
            }
        }
        if (!isAny) {
            return data.empty(Section.RELATIONSHIPS, "relationships");
        }
        if (hosts.isEmpty() && !data.isComplete(Section.BACKBONE)) {
            return data.absent(Section.BACKBONE, "backbone.organisations", "host of the backbone");
        }
        if (others.size() < ENOUGH_PARTNERS) {
            return Outcome.unknown("too few partners without the backbone");
        }
        Count count = new Count("partners");
        for (Partner partner : data.activePartners) {
            if (others.contains(partner.id())) {
                count.add(partner, isClose.getOrDefault(partner.id(), Truth.NO));
            }
        }
        return count.share(Scale.atLeast(0.7, 0.4), "partners coordinate with another without the backbone");
    }
}
