package org.collectiveimpact.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What is served for certain or perhaps, and whether all else may be. */
final class Known<I> {

    private final Map<I, Certainty> served = new HashMap<>();
    private Certainty others = Certainty.NO;

    void add(Collection<I> ids, Certainty certainty) {
        if (certainty.isPossible()) {
            for (I id : ids) {
                served.merge(id, certainty, Certainty::or);
            }
        }
    }

    /** Says that anything may be served, if something is possible. */
    void open(Certainty certainty) {
        others = others.or(certainty.and(Certainty.PERHAPS));
    }

    Certainty of(I id) {
        return served.getOrDefault(id, Certainty.NO).or(others);
    }

    Certainty any(Collection<I> ids) {
        return Certainty.any(ids, this::of);
    }
}
