package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.collectiveimpact.model.PartnerId;
import org.jspecify.annotations.Nullable;

/** Which partners took part in something, as far as that was written down. */
final class Roster {

    private final Set<PartnerId> certain = new HashSet<>();
    private final Set<PartnerId> possible = new HashSet<>();
    private boolean open;

    private @Nullable Roster perhaps;

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

    /** Says who may have taken part as well. */
    void perhaps(Roster others) {
        perhaps = others;
    }

    Truth has(PartnerId partner) {
        return Truth.between(certain.contains(partner), open || possible.contains(partner));
    }

    Truth hasAtLeast(int partners) {
        if (certain.size() >= partners || open || possible.size() >= partners) {
            return certain.size() >= partners ? Truth.YES : Truth.OPEN;
        }
        if (perhaps == null) {
            return Truth.NO;
        }
        int more = perhaps.open ? partners : 0;
        for (PartnerId other : perhaps.possible) {
            more += possible.contains(other) ? 0 : 1;
            if (possible.size() + more >= partners) {
                break;
            }
        }
        return Truth.between(false, possible.size() + more >= partners);
    }
}
