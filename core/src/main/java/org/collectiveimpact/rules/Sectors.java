package org.collectiveimpact.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Sector;

/** Sets of sectors, in the order in which the model lists them. */
final class Sectors {

    private Sectors() {}

    static Set<Sector> of(Stream<Sector> sectors) {
        return sectors.collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
    }

    /** Returns those of one set that are not in another. */
    static Set<Sector> without(Set<Sector> some, Collection<Sector> others) {
        return of(some.stream().filter(sector -> !others.contains(sector)));
    }

    /** Returns the sectors after some words, such as ": government, health care"; empty if there are none. */
    static String after(String words, Set<Sector> sectors) {
        return sectors.stream()
                .map(sector -> sector.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), list -> list.isEmpty() ? "" : words + list));
    }
}
