package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/**
 * The observations of an indicator by what they are broken down by, such as place or age.
 *
 * <p>An observation of a group that the initiative does not describe may belong to any breakdown.
 */
final class Breakdowns {

    private final Map<String, List<Observation>> described = new LinkedHashMap<>();
    private final List<Observation> undescribed = new ArrayList<>();

    private Breakdowns() {}

    static Breakdowns of(Indicator indicator, Facts facts) {
        Breakdowns breakdowns = new Breakdowns();
        for (Observation figure : facts.current().figures(indicator)) {
            Optional<GroupId> group = figure.group();
            if (group.isPresent()) {
                breakdowns.figures(facts.group(group.get())).add(figure);
            }
        }
        return breakdowns;
    }

    private List<Observation> figures(Optional<Group> group) {
        return group.isEmpty()
                ? undescribed
                : described.computeIfAbsent(group.get().breakdown(), absent -> new ArrayList<>());
    }

    /** Whether it is known to which breakdown each figure belongs. */
    boolean isDescribed() {
        return undescribed.isEmpty();
    }

    /** Returns the most that a count comes to over the figures that certainly belong to one breakdown, oldest first. */
    long most(ToLongFunction<List<Observation>> count) {
        long most = 0;
        for (List<Observation> figures : described.values()) {
            most = Math.max(most, count.applyAsLong(figures));
        }
        return most;
    }

    /** Returns the same with the figures that may belong to any breakdown; more figures must not count for less. */
    long perhapsMost(ToLongFunction<List<Observation>> count) {
        long most = count.applyAsLong(undescribed);
        for (List<Observation> figures : described.values()) {
            most = Math.max(most, count.applyAsLong(withUndescribed(figures)));
        }
        return most;
    }

    private List<Observation> withUndescribed(List<Observation> figures) {
        List<Observation> all = new ArrayList<>(figures);
        all.addAll(undescribed);
        all.sort(Figures.OLDEST_FIRST);
        return all;
    }
}
