package org.collectiveimpact.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;

/** Who carries out activities, and whether they go on; after its last day none does, whatever its status says. */
final class Activities {

    private Activities() {}

    /** Returns whether an activity is under way; empty where the data cannot say. */
    static Optional<Boolean> isActive(Activity activity, Facts facts) {
        boolean hasBegun = activity.startedOn().map(facts::hasCome).orElse(true);
        return hasBegun ? isOneOf(activity, facts, ActivityStatus.ACTIVE) : Optional.of(false);
    }

    /** Returns whether an activity is under way or decided on; empty where the data cannot say. */
    static Optional<Boolean> isActiveOrPlanned(Activity activity, Facts facts) {
        return isOneOf(activity, facts, ActivityStatus.ACTIVE, ActivityStatus.PLANNED);
    }

    /** Returns whether an activity is not over yet; empty where the data cannot say. */
    static Optional<Boolean> isNotOver(Activity activity, Facts facts) {
        return isOneOf(activity, facts, ActivityStatus.ACTIVE, ActivityStatus.PLANNED, ActivityStatus.PAUSED);
    }

    private static Optional<Boolean> isOneOf(Activity activity, Facts facts, ActivityStatus... wanted) {
        boolean hasEnded =
                activity.endedOn().filter(day -> day.isBefore(facts.asOf())).isPresent();
        return hasEnded
                ? Optional.of(false)
                : activity.status().map(Arrays.asList(wanted)::contains).or(() -> facts.unmarked(Section.ACTIVITIES));
    }

    /**
     * Returns whether a strategy has an activity of which something is true; one that names no strategy serves none.
     */
    static Optional<Boolean> any(
            StrategyId strategy, Facts facts, BiFunction<Activity, Facts, Optional<Boolean>> test) {
        return Told.any(Stream.concat(
                facts.links().activitiesOf(strategy).stream().map(activity -> test.apply(activity, facts)),
                Stream.of(facts.unlisted(Section.ACTIVITIES, facts.initiative().activities()))));
    }

    /** Returns who carries out an activity, with who leads it. */
    static Set<PartnerId> partners(Activity activity) {
        Set<PartnerId> partners = new LinkedHashSet<>(activity.partners());
        activity.lead().ifPresent(partners::add);
        return partners;
    }
}
