package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;

/** Who carries out activities, and whether they go on; after its last day none does, whatever its status says. */
final class Activities {

    private static final Set<ActivityStatus> ACTIVE = Collections.unmodifiableSet(EnumSet.of(ActivityStatus.ACTIVE));
    private static final Set<ActivityStatus> ACTIVE_OR_PLANNED =
            Collections.unmodifiableSet(EnumSet.of(ActivityStatus.ACTIVE, ActivityStatus.PLANNED));
    private static final Set<ActivityStatus> NOT_OVER = Collections.unmodifiableSet(
            EnumSet.of(ActivityStatus.ACTIVE, ActivityStatus.PLANNED, ActivityStatus.PAUSED));

    private Activities() {}

    /** Returns whether an activity is under way; empty where the data cannot say. */
    static Optional<Boolean> isActive(Activity activity, Facts facts) {
        Optional<LocalDate> first = activity.startedOn();
        boolean hasBegun = first.isEmpty() || facts.hasCome(first.get());
        return hasBegun ? isOneOf(ACTIVE, activity, facts) : Told.NO;
    }

    /** Returns whether an activity is under way or decided on; empty where the data cannot say. */
    static Optional<Boolean> isActiveOrPlanned(Activity activity, Facts facts) {
        return isOneOf(ACTIVE_OR_PLANNED, activity, facts);
    }

    /** Returns whether an activity is not over yet; empty where the data cannot say. */
    static Optional<Boolean> isNotOver(Activity activity, Facts facts) {
        return isOneOf(NOT_OVER, activity, facts);
    }

    private static Optional<Boolean> isOneOf(Set<ActivityStatus> wanted, Activity activity, Facts facts) {
        Optional<LocalDate> last = activity.endedOn();
        if (last.isPresent() && last.get().isBefore(facts.asOf())) {
            return Told.NO;
        }
        Optional<ActivityStatus> status = activity.status();
        return status.isPresent() ? Told.of(wanted.contains(status.get())) : facts.unmarked(Section.ACTIVITIES);
    }

    /** Returns a question by strategy: whether it has an activity of which something is true. */
    static Function<StrategyId, Optional<Boolean>> any(
            Facts facts, BiFunction<Activity, Facts, Optional<Boolean>> test) {
        boolean isUnlisted = facts.unlisted(
                        Section.ACTIVITIES, facts.initiative().activities())
                .isEmpty();
        Function<StrategyId, Optional<Boolean>> listed =
                facts.links().activitiesByStrategy().any(activity -> test.apply(activity, facts));
        return strategy -> Told.unless(isUnlisted, listed.apply(strategy));
    }

    /**
     * Adds who carries out an activity.
     *
     * @param counts whether the activity is one of those asked about; empty where the data cannot say
     */
    static void add(Roll<PartnerId> roll, Optional<Boolean> counts, Activity activity, Facts facts) {
        roll.add(counts, partners(activity), Section.ACTIVITIES, facts);
        if (counts.orElse(true)) {
            roll.openIfEmpty(activity.partners(), Section.ACTIVITIES, facts);
        }
    }

    /** Returns who carries out an activity, with who leads it. */
    static List<PartnerId> partners(Activity activity) {
        Optional<PartnerId> lead = activity.lead();
        if (lead.isEmpty() || activity.partners().contains(lead.get())) {
            return activity.partners();
        }
        List<PartnerId> partners = new ArrayList<>(activity.partners());
        partners.add(lead.get());
        return partners;
    }
}
