package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
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
        for (Observation figure : facts.figures(indicator)) {
            figure.group()
                    .ifPresent(id -> facts.group(id)
                            .map(group -> breakdowns.described.computeIfAbsent(
                                    group.breakdown(), absent -> new ArrayList<>()))
                            .orElse(breakdowns.undescribed)
                            .add(figure));
        }
        return breakdowns;
    }

    /** Returns the most that a count comes to over the figures that certainly belong to one breakdown, oldest first. */
    long most(ToLongFunction<List<Observation>> count) {
        return described.values().stream().mapToLong(count).max().orElse(0);
    }

    /** Returns the same with the figures that may belong to any breakdown; more figures must not count for less. */
    long perhapsMost(ToLongFunction<List<Observation>> count) {
        return undescribed.isEmpty()
                ? most(count)
                : Math.max(
                        count.applyAsLong(undescribed),
                        described.values().stream()
                                .map(this::withUndescribed)
                                .mapToLong(count)
                                .max()
                                .orElse(0));
    }

    private List<Observation> withUndescribed(List<Observation> figures) {
        return Stream.concat(figures.stream(), undescribed.stream())
                .sorted(Figures.OLDEST_FIRST)
                .toList();
    }
}
