package org.collectiveimpact.assessment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Things of one kind that criteria may name.
 *
 * @param <T> the kind
 */
final class Lexicon<T> {

    private final String name;
    private final String kind;
    private final Map<String, T> known = new LinkedHashMap<>();
    private final Map<String, Place> own = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    /** Begins with nothing; the words are for messages, such as "key" and "source". */
    Lexicon(String name, String kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Adds what may be known already. */
    void know(String id, T value) {
        known.putIfAbsent(id, value);
    }

    /** Adds what the rule set itself defines at a place; it has to be new. */
    void define(String id, T value, Place place) {
        if (known.putIfAbsent(id, value) == null) {
            own.put(id, place);
        } else {
            place.at(name).wrongText(id, "one that no other " + kind + " has");
        }
    }

    /** Returns the thing that a criterion names; empty if there is none, which is then said. */
    Optional<T> find(String id, Place place) {
        Optional<T> found = Optional.ofNullable(known.get(id));
        named.add(id);
        if (found.isEmpty()) {
            place.wrongText(id, "the " + name + " of a " + kind + Parents.meant(id, List.copyOf(known.keySet())));
        }
        return found;
    }

    /** Says so if something of the rule set's own is named by no criterion. */
    void requireUse() {
        own.forEach((id, place) -> {
            if (!named.contains(id)) {
                place.wrong("a " + kind + " that no criterion names", "one that is named");
            }
        });
    }
}
