package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/**
 * The observations of an indicator by what they are broken down by, such as place or age.
 *
 * <p>An observation of a group that the initiative does not describe may belong to any breakdown.
 */
final class Breakdowns {

    private final Facts facts;
    private final List<Observation> grouped;
    private final List<String> names;

    private Breakdowns(Indicator indicator, Facts facts) {
        this.facts = facts;
        this.grouped = Figures.of(indicator, facts).stream()
                .filter(observation -> observation.group().isPresent())
                .toList();
        this.names = grouped.stream()
                .map(observation -> breakdown(observation).orElse(""))
                .distinct()
                .toList();
    }

    static Breakdowns of(Indicator indicator, Facts facts) {
        return new Breakdowns(indicator, facts);
    }

    /** Returns the observations of each breakdown that certainly belong to it. */
    Stream<List<Observation>> certain() {
        return names.stream().map(name -> select(found -> found.equals(Optional.of(name))));
    }

    /** Returns the observations of each breakdown with those that may belong to it. */
    Stream<List<Observation>> possible() {
        return names.stream().map(name -> select(found -> found.orElse(name).equals(name)));
    }

    private List<Observation> select(Predicate<Optional<String>> test) {
        return grouped.stream()
                .filter(observation -> test.test(breakdown(observation)))
                .toList();
    }

    private Optional<String> breakdown(Observation observation) {
        return observation.group().flatMap(facts::group).map(Group::breakdown);
    }
}
