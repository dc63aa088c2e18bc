package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;

/**
 * Finds overlaps in time linear in the number of links.
 *
 * <p>An activity of which type, group or area is not recorded may overlap with any other of its strategy, and one that
 * names no strategy with any other at all.
 */
final class Overlaps {

    private static final int SEVERAL = 2;

    private final Recorded recorded;
    private final boolean isComplete;
    private final Map<Overlap.Shared, List<Activity>> cells = new LinkedHashMap<>();
    private final Map<StrategyId, List<Activity>> strategies = new LinkedHashMap<>();
    private final List<Activity> silent = new ArrayList<>();
    private final Set<Activity> untold = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Overlap> certain = new ArrayList<>();

    private Overlaps(Recorded recorded) {
        this.recorded = recorded;
        this.isComplete = !recorded.silence(Section.ACTIVITIES).isPossible();
    }

    static Found<Overlap> find(Recorded recorded) {
        return new Overlaps(recorded).find();
    }

    private Found<Overlap> find() {
        List<Activity> activities = recorded.activities();
        activities.forEach(this::add);
        cells.forEach(this::judge);
        strategies.forEach((strategy, several) -> open(several, undescribed(several)));
        open(activities, isComplete ? List.of() : silent);
        return new Found<>(certain, activities.stream().filter(untold::contains).toList());
    }

    private void add(Activity activity) {
        Set<StrategyId> served = new LinkedHashSet<>(activity.strategies());
        if (served.isEmpty()) {
            silent.add(activity);
        }
        for (StrategyId strategy : served) {
            strategies.computeIfAbsent(strategy, absent -> new ArrayList<>()).add(activity);
            if (isDescribed(activity)) {
                Set<GroupId> groups = new LinkedHashSet<>(activity.groups());
                groups.forEach(group -> add(activity, strategy, Optional.of(group)));
                if (groups.isEmpty()) {
                    add(activity, strategy, Optional.empty());
                }
            }
        }
    }

    private void add(Activity activity, StrategyId strategy, Optional<GroupId> group) {
        Overlap.Shared cell =
                new Overlap.Shared(strategy, Words.folded(activity.type()), group, Words.folded(activity.area()));
        cells.computeIfAbsent(cell, absent -> new ArrayList<>()).add(activity);
    }

    private boolean isDescribed(Activity activity) {
        return isComplete
                || (Words.folded(activity.type()).isPresent()
                        && !activity.groups().isEmpty()
                        && Words.folded(activity.area()).isPresent());
    }

    private List<Activity> undescribed(List<Activity> several) {
        return several.stream().filter(activity -> !isDescribed(activity)).toList();
    }

    private void judge(Overlap.Shared cell, List<Activity> several) {
        Certainty certainty = certainty(several);
        if (certainty == Certainty.PERHAPS) {
            untold.addAll(several);
        } else if (certainty == Certainty.YES) {
            List<Activity> sure = new ArrayList<>();
            Set<PartnerId> partners = new LinkedHashSet<>();
            for (Activity activity : several) {
                if (recorded.isUnderWay(activity) == Certainty.YES) {
                    sure.add(activity);
                    partners.addAll(Recorded.partners(activity));
                } else {
                    untold.add(activity);
                }
            }
            certain.add(new Overlap(asWritten(cell, sure.get(0)), sure, List.copyOf(partners)));
        }
    }

    private static Overlap.Shared asWritten(Overlap.Shared cell, Activity first) {
        return new Overlap.Shared(
                cell.strategy(),
                cell.type().isEmpty() ? cell.type() : first.type().map(String::strip),
                cell.group(),
                cell.area().isEmpty() ? cell.area() : first.area().map(String::strip));
    }

    /** Leaves some of several activities open if these may overlap. */
    private void open(List<Activity> several, List<Activity> some) {
        if (!some.isEmpty() && certainty(several).isPossible()) {
            untold.addAll(some);
        }
    }

    /** Returns whether several activities overlap, if they are the same. */
    private Certainty certainty(List<Activity> several) {
        if (several.size() < SEVERAL) {
            return Certainty.NO;
        }
        Roll roll = new Roll(recorded);
        int sure = 0;
        for (Activity activity : several) {
            roll.add(activity, Certainty.YES);
            sure += recorded.isUnderWay(activity) == Certainty.YES ? 1 : 0;
        }
        return Certainty.between(sure >= SEVERAL, true).and(roll.hasAtLeast(SEVERAL));
    }
}
