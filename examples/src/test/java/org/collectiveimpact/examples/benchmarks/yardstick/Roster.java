package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.collectiveimpact.model.PartnerId;

/** Which partners took part in something, as far as that was written down. */
final class Roster {

    private final Set<PartnerId> certain = new HashSet<>();
    private final Set<PartnerId> possible = new HashSet<>();
    private boolean open;

    /**
     * Adds those who took part.
     *
     * @param counts whether the occasion counts
     * @param isComplete whether nobody means nobody
     */
    void add(Truth counts, Collection<PartnerId> partners, boolean isComplete) {
        Truth told = counts == Truth.OPEN && isComplete ? Truth.NO : counts;
        if (told.surely()) {
            certain.addAll(partners);
        }
        if (told.possibly()) {
            possible.addAll(partners);
            open |= partners.isEmpty() && !isComplete;
        }
    }

    void open() {
        open = true;
    }

    Truth has(PartnerId partner) {
        return Truth.between(certain.contains(partner), open || possible.contains(partner));
    }

    Truth hasAtLeast(int partners) {
        return Truth.between(certain.size() >= partners, open || possible.size() >= partners);
    }
}
