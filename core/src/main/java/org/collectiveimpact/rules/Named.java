package org.collectiveimpact.rules;

import java.util.Map;
import java.util.function.BiFunction;

/** A measure of the library beside its name, which is the id of its criterion. */
final class Named {

    private Named() {}

    /** Returns a measure as an entry of a map by criterion. */
    static Map.Entry<String, Measure> of(String criterion, BiFunction<Criterion, Facts, Reading> reader) {
        return Map.entry(criterion, Measure.of(criterion, reader));
    }
}
