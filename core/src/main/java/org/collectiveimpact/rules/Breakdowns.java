package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Whether nobody wrote down a figure of any group. */
    boolean areSilent() {
        return described.isEmpty() && undescribed.isEmpty();
    }

    /** Whether it is known to which breakdown each figure belongs. */
    boolean areKnown() {
        return undescribed.isEmpty();
    }

    /** Returns the figures of each breakdown that certainly belong to it, oldest first. */
    Collection<List<Observation>> certain() {
        return described.values();
    }

    /** Returns the figures of each breakdown with those that may belong to any, oldest first. */
    Collection<List<Observation>> possible() {
        if (areKnown() || described.isEmpty()) {
            return areKnown() ? certain() : List.of(undescribed);
        }
        return Those.map(certain(), this::withUndescribed);
    }

    private List<Observation> withUndescribed(List<Observation> figures) {
        List<Observation> all = new ArrayList<>(figures);
        all.addAll(undescribed);
        all.sort(Figures.OLDEST_FIRST);
        return all;
    }
}
