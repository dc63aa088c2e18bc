package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
final class OverlapSearch {

    private static final int SEVERAL = 2;

    private final Recorded recorded;
    private final int partners;
    private final boolean isComplete;
    private final List<Activity> activities;
    private final Map<Overlap.Shared, List<Activity>> cells = new LinkedHashMap<>();
    private final Map<StrategyId, List<Activity>> strategies = new HashMap<>();

    /** Whether the activities of a strategy would overlap if they were the same. */
    private final Map<StrategyId, Certainty> together = new HashMap<>();

    private final Set<Activity> untold = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Overlap> certain = new ArrayList<>();
    private final List<Overlap.Shared> perhaps = new ArrayList<>();

    /**
     * Makes a search.
     *
     * @param partners how many different ones have to do the same, at least
     */
    OverlapSearch(Recorded recorded, int partners) {
        this.recorded = recorded;
        this.partners = partners;
        this.isComplete = !recorded.silence(Section.ACTIVITIES).isPossible();
        this.activities = recorded.activities();
    }

    Overlaps find() {
        List<Activity> silent = new ArrayList<>();
        for (Activity activity : activities) {
            add(activity);
            if (activity.strategies().isEmpty()) {
                silent.add(activity);
            }
        }
        cells.forEach(this::judge);
        if (!isComplete && !silent.isEmpty() && together(activities).isPossible()) {
            untold.addAll(silent);
        }
        return new Overlaps(
                certain, perhaps, activities.stream().filter(untold::contains).toList());
    }

    private void add(Activity activity) {
        Optional<String> type = Words.folded(activity.type());
        Optional<String> area = Words.folded(activity.area());
        for (StrategyId strategy : activity.strategies()) {
            addTo(strategies, strategy, activity);
            if (activity.groups().isEmpty()) {
                addTo(cells, new Overlap.Shared(strategy, type, Optional.empty(), area), activity);
            }
            for (GroupId group : activity.groups()) {
                addTo(cells, new Overlap.Shared(strategy, type, Optional.of(group), area), activity);
            }
        }
    }

    /** Adds an activity to a list, but once if it names the same thing twice. */
    @SuppressWarnings("ReferenceEquality") // two that are alike in everything are still two
    private static <K> void addTo(Map<K, List<Activity>> lists, K key, Activity activity) {
        List<Activity> several = lists.computeIfAbsent(key, absent -> new ArrayList<>(2));
        if (several.isEmpty() || several.get(several.size() - 1) != activity) {
            several.add(activity);
        }
    }

    private void judge(Overlap.Shared cell, List<Activity> several) {
        Certainty certainty = certainty(cell, several);
        if (certainty == Certainty.PERHAPS) {
            perhaps.add(asWritten(cell, several.get(0)));
            untold.addAll(several);
        } else if (certainty == Certainty.YES) {
            List<Activity> sure = new ArrayList<>();
            Set<PartnerId> named = new LinkedHashSet<>();
            for (Activity activity : several) {
                if (recorded.isUnderWay(activity) == Certainty.YES) {
                    sure.add(activity);
                    named.addAll(Recorded.partners(activity));
                } else {
                    untold.add(activity);
                }
            }
            certain.add(new Overlap(asWritten(cell, sure.get(0)), sure, List.copyOf(named)));
        }
    }

    private static Overlap.Shared asWritten(Overlap.Shared cell, Activity first) {
        return new Overlap.Shared(
                cell.strategy(),
                cell.type().isEmpty() ? cell.type() : first.type().map(String::strip),
                cell.group(),
                cell.area().isEmpty() ? cell.area() : first.area().map(String::strip));
    }

    /** What is not fully described may be the same as anything else of its strategy. */
    private Certainty certainty(Overlap.Shared cell, List<Activity> several) {
        return isComplete || cell.isDescribed()
                ? together(several)
                : together.computeIfAbsent(
                                cell.strategy(), strategy -> together(strategies.getOrDefault(strategy, List.of())))
                        .and(Certainty.PERHAPS);
    }

    /** Returns whether several activities overlap, if they are the same. */
    private Certainty together(List<Activity> several) {
        if (several.size() < SEVERAL) {
            return Certainty.NO;
        }
        Roll roll = new Roll(recorded, partners);
        int sure = 0;
        for (Activity activity : several) {
            Certainty underWay = recorded.isUnderWay(activity);
            roll.add(activity, underWay);
            sure += underWay == Certainty.YES ? 1 : 0;
        }
        return Certainty.between(sure >= SEVERAL, true).and(roll.hasAtLeast(partners));
    }
}
