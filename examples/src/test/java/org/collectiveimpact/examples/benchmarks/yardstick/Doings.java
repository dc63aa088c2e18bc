package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;

/** Which activities and work groups are under way. */
final class Doings {

    private final Data data;
    /** Activities that may be of any strategy. */
    final List<Activity> withoutStrategy = new ArrayList<>();

    private final Truth unmarkedActivity;
    private final Truth unmarkedGroup;

    Doings(Data data) {
        this.data = data;
        this.unmarkedActivity = data.unmarked(Section.ACTIVITIES);
        this.unmarkedGroup = data.unmarked(Section.WORK_GROUPS);
        if (!data.isComplete(Section.ACTIVITIES)) {
            for (Activity activity : data.initiative.activities()) {
                if (activity.strategies().isEmpty()) {
                    withoutStrategy.add(activity);
                }
            }
        }
    }

    /** Returns who carries out an activity, with who leads it. */
    static Collection<PartnerId> partners(Activity activity) {
        if (activity.lead().isEmpty()
                || activity.partners().contains(activity.lead().get())) {
            return activity.partners();
        }
        Set<PartnerId> partners = new LinkedHashSet<>(activity.partners());
        partners.add(activity.lead().get());
        return partners;
    }

    /** Returns whether somebody whom nobody wrote down may carry out an activity. */
    boolean mayHaveOthers(Activity activity) {
        return activity.partners().isEmpty() && !data.isComplete(Section.ACTIVITIES);
    }

    Truth isActive(Activity activity) {
        if (!data.hasComeOrUndated(activity.startedOn()) || hasEnded(activity)) {
            return Truth.NO;
        }
        return activity.status()
                .map(status -> Truth.of(status == ActivityStatus.ACTIVE))
                .orElse(unmarkedActivity);
    }

    Truth isActiveOrPlanned(Activity activity) {
        if (hasEnded(activity)) {
            return Truth.NO;
        }
        return activity.status()
                .map(status -> Truth.of(status == ActivityStatus.ACTIVE || status == ActivityStatus.PLANNED))
                .orElse(unmarkedActivity);
    }

    Truth isNotOver(Activity activity) {
        if (hasEnded(activity)) {
            return Truth.NO;
        }
        return activity.status()
                .map(status -> Truth.of(status != ActivityStatus.ENDED))
                .orElse(unmarkedActivity);
    }

    boolean hasEnded(Activity activity) {
        return activity.endedOn().isPresent() && activity.endedOn().get().isBefore(data.asOf);
    }

    /** Returns whether a strategy has an activity of which something is true. */
    Truth any(StrategyId strategy, Function<Activity, Truth> test) {
        Truth any = data.unlisted(Section.ACTIVITIES, data.initiative.activities());
        for (Activity activity : data.activitiesByStrategy.getOrDefault(strategy, List.of())) {
            any = any.or(test.apply(activity));
            if (any.surely()) {
                return any;
            }
        }
        for (Activity activity : withoutStrategy) {
            if (test.apply(activity).possibly()) {
                return Truth.OPEN;
            }
        }
        return any;
    }

    Truth isActive(WorkGroup group) {
        return group.status()
                .map(status -> Truth.of(status == WorkGroupStatus.ACTIVE))
                .orElse(unmarkedGroup);
    }

    Truth isUnderWay(WorkGroup group) {
        return group.status()
                .map(status -> Truth.of(status == WorkGroupStatus.ACTIVE || status == WorkGroupStatus.PLANNED))
                .orElse(unmarkedGroup);
    }

    static boolean isOpen(WorkGroup group) {
        return !group.status().equals(Optional.of(WorkGroupStatus.CLOSED));
    }
}
