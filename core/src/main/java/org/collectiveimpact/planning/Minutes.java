package org.collectiveimpact.planning;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long it takes to get an answer, in minutes. Whoever asks states it; the library has no figures of its own.
 *
 * @param each of a question that has no figure of its own, 1 or more
 * @param of the questions that have one, by the id of the criterion, each 1 or more
 */
public record Minutes(int each, Map<String, Integer> of) {

    /**
     * Copies the figures.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Minutes {
        SortedMap<String, Integer> sorted = new TreeMap<>(of);
        check("each", each);
        sorted.forEach(Minutes::check);
        of = Collections.unmodifiableSortedMap(sorted);
    }

    private static void check(String name, int minutes) {
        if (minutes < 1) {
            throw new IllegalArgumentException(name + ": " + minutes + " (expected: 1 minute or more)");
        }
    }

    /** Returns how long the question of a criterion takes. */
    public int of(String criterion) {
        return of.getOrDefault(criterion, each);
    }
}
