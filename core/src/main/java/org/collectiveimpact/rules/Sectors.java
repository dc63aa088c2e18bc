package org.collectiveimpact.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.model.Sector;

/** Sets of sectors, in the order in which the model lists them. */
final class Sectors {

    private Sectors() {}

    /** Returns the sectors that some things come from. */
    static <T> Set<Sector> of(Collection<T> things, Function<T, ? extends Collection<Sector>> sectorsOf) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        for (T thing : things) {
            sectors.addAll(sectorsOf.apply(thing));
        }
        return sectors;
    }

    /** Returns those of one set that are not in another. */
    static Set<Sector> without(Set<Sector> some, Collection<Sector> others) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        sectors.addAll(some);
        sectors.removeAll(others);
        return sectors;
    }

    /** Returns the sectors after some words, such as ": government, health care"; empty if there are none. */
    static String after(String words, Set<Sector> sectors) {
        return sectors.isEmpty() ? "" : words + String.join(", ", Those.map(sectors, Sectors::name));
    }

    private static String name(Sector sector) {
        return sector.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
