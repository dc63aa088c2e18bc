package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.network.ActivityNetwork;

/** Whether it is known who does what, for which strategy and goal, and with whom. */
final class ActivityMeasures {

    private static final String NONE_ACTIVE = "no activity is known to be under way";

    private static final int SHORT = 8;

    private ActivityMeasures() {}

    static Reading map(Criterion criterion, Facts facts) {
        if (facts.activePartners().isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        if (facts.initiative().activities().isEmpty()) {
            return none(facts);
        }
        int months = criterion.limits().number("months");
        LocalDate first = facts.asOf().minusMonths(months);
        return Tally.of(Section.PARTNERS, facts.network().partners(activity -> isRecent(activity, first, facts)))
                .share(
                        criterion,
                        "active partners have an activity begun or confirmed in the last "
                                + Names.counted(months, "month", "months"));
    }

    /** What began not long ago was recorded not long ago; what began earlier needs somebody to confirm it. */
    private static Optional<Boolean> isRecent(Activity activity, LocalDate first, Facts facts) {
        Optional<LocalDate> begun = activity.startedOn().filter(facts::hasCome);
        if (begun.isPresent() && !begun.get().isBefore(first)) {
            return Told.YES;
        }
        Optional<LocalDate> confirmed = activity.confirmedOn().filter(facts::hasCome);
        return confirmed.isPresent() ? Told.of(!confirmed.get().isBefore(first)) : facts.unmarked(Section.ACTIVITIES);
    }

    static Reading hasStrategy(Criterion criterion, Facts facts) {
        List<Activity> activities = facts.initiative().activities();
        return activities.isEmpty()
                ? none(facts)
                : Among.of(
                                Section.ACTIVITIES,
                                activities,
                                facts.network()::isUnderWay,
                                activity -> servesStrategy(activity, facts))
                        .share(criterion, "active activities serve a strategy of the agenda", NONE_ACTIVE);
    }

    /** An activity that names goals alone may serve a strategy towards them, as long as there may be one. */
    private static Optional<Boolean> servesStrategy(Activity activity, Facts facts) {
        if (!activity.strategies().isEmpty()) {
            return facts.anyStrategy(activity.strategies());
        }
        boolean isNone = facts.initiative().strategies().isEmpty() && facts.isComplete(Section.STRATEGIES);
        return isNone ? Told.NO : facts.unmarked(Section.ACTIVITIES);
    }

    static Reading severalPartners(Criterion criterion, Facts facts) {
        if (facts.initiative().goals().isEmpty()) {
            return facts.empty(Section.GOALS, "goals");
        }
        if (facts.initiative().activities().isEmpty()) {
            return none(facts);
        }
        int partners = criterion.limits().number("partners");
        ActivityNetwork network = facts.network();
        return Tally.of(Section.GOALS, network.goals(partners, network::isNotOver))
                .share(criterion, "goals are worked on by " + partners + " or more partners");
    }

    static Reading links(Criterion criterion, Facts facts) {
        List<Activity> activities = facts.initiative().activities();
        return activities.isEmpty()
                ? none(facts)
                : Among.of(
                                Section.ACTIVITIES,
                                activities,
                                facts.network()::isUnderWay,
                                activity -> isLinked(activity, facts))
                        .share(criterion, "active activities reinforce an activity of another partner", NONE_ACTIVE);
    }

    private static Optional<Boolean> isLinked(Activity activity, Facts facts) {
        return activity.reinforces().isEmpty()
                ? facts.unmarked(Section.ACTIVITIES)
                : Told.any(
                        activity.reinforces(),
                        id -> facts.activity(id)
                                .map(other -> isOfAnother(activity, other, facts))
                                .orElse(Told.NO));
    }

    private static Optional<Boolean> isOfAnother(Activity activity, Activity other, Facts facts) {
        List<PartnerId> partners = ActivityNetwork.partnersIn(activity);
        List<PartnerId> others = ActivityNetwork.partnersIn(other);
        boolean isAnother = !searchable(partners).containsAll(others);
        boolean isOpen = !facts.isComplete(Section.ACTIVITIES)
                && (isAnother ? activity : other).partners().isEmpty();
        return isOpen ? Optional.empty() : Told.of(isAnother && !partners.isEmpty());
    }

    /** A short list is searched faster than a set is made. */
    private static Collection<PartnerId> searchable(List<PartnerId> partners) {
        return partners.size() < SHORT ? partners : new HashSet<>(partners);
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.ACTIVITIES, "activities");
    }
}
