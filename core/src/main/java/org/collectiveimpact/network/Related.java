package org.collectiveimpact.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;

/** The pairs of partners, by their places, that are recorded to coordinate or to work closer still. */
final class Related {

    private final Recorded recorded;
    private final Certainty needed;
    private final Map<PartnerId, Integer> places;
    private final List<int[]> pairs = new ArrayList<>();
    private final List<Relationship> untold = new ArrayList<>();

    Related(Recorded recorded, Certainty needed, Map<PartnerId, Integer> places) {
        this.recorded = recorded;
        this.needed = needed;
        this.places = places;
    }

    void add(List<Relationship> relationships) {
        for (Relationship relationship : relationships) {
            Certainty isClose = isClose(relationship);
            if (isClose.compareTo(needed) >= 0) {
                add(relationship);
            } else if (isClose.isPossible()) {
                untold.add(relationship);
            }
        }
    }

    private Certainty isClose(Relationship relationship) {
        Optional<LocalDate> date = relationship.date();
        if (date.isPresent() && date.get().isAfter(recorded.asOf())) {
            return Certainty.NO;
        }
        Optional<CollaborationLevel> level = relationship.level();
        return level.isPresent()
                ? Certainty.of(level.get().compareTo(CollaborationLevel.COORDINATE) >= 0)
                : recorded.silence(Section.RELATIONSHIPS);
    }

    private void add(Relationship relationship) {
        Integer a = places.get(relationship.a());
        Integer b = places.get(relationship.b());
        if (a != null && b != null && !a.equals(b)) {
            pairs.add(new int[] {Math.min(a, b), Math.max(a, b)});
        }
    }

    /** Returns the pairs, the lower place first; one that is recorded several times is there as often. */
    List<int[]> pairs() {
        return pairs;
    }

    /** Returns the pairs, each once. */
    List<int[]> differentPairs() {
        Set<Long> seen = new HashSet<>();
        List<int[]> different = new ArrayList<>(pairs.size());
        for (int[] pair : pairs) {
            if (seen.add((long) pair[0] * places.size() + pair[1])) {
                different.add(pair);
            }
        }
        return different;
    }

    /** Returns the relationships that may be close enough. */
    List<Relationship> untold() {
        return untold;
    }
}
