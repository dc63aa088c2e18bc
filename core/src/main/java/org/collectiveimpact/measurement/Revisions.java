package org.collectiveimpact.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;

/**
 * Which of several observations for one period stand.
 *
 * <p>A firmer one supersedes a less firm one: revised, then final (or without a word on it), provisional, derived,
 * approximate. Among equally firm ones the one that was certainly published later supersedes the other. One that is
 * marked as conflicting neither supersedes nor is superseded. Whatever is superseded by none stands; where these
 * differ, they contradict each other.
 */
final class Revisions {

    /** By value; the rest only makes the order the same however the observations were given. */
    static final Comparator<Observation> LOWEST_FIRST = Comparator.comparing(Observation::value)
            .thenComparingInt(Revisions::firmness)
            .thenComparing(Observation::toString);

    private Revisions() {}

    /** Returns the observations that stand, the lowest first. */
    static List<Observation> standing(List<Observation> observations) {
        List<Observation> standing = new ArrayList<>();
        for (Observation each : observations) {
            if (!isSuperseded(each, observations)) {
                standing.add(each);
            }
        }
        standing.sort(LOWEST_FIRST);
        return standing;
    }

    private static boolean isSuperseded(Observation old, List<Observation> observations) {
        for (Observation each : observations) {
            if (supersedes(each, old)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lowest of the standing observations that supersede another; empty if that one stands itself. */
    static Optional<Observation> by(Observation old, List<Observation> observations) {
        return observations.stream()
                .filter(each -> supersedes(each, old))
                .min(Comparator.comparingInt(Revisions::firmness)
                        .thenComparing(
                                Comparator.comparingLong(Revisions::published).reversed())
                        .thenComparing(LOWEST_FIRST));
    }

    private static boolean supersedes(Observation one, Observation other) {
        if (isConflicting(one) || isConflicting(other)) {
            return false;
        }
        int firmer = Integer.compare(firmness(other), firmness(one));
        return firmer > 0 || (firmer == 0 && isLater(one, other));
    }

    private static boolean isConflicting(Observation observation) {
        return observation
                .status()
                .filter(ObservationStatus.CONFLICTING::equals)
                .isPresent();
    }

    private static boolean isLater(Observation one, Observation other) {
        Optional<DateRange> before = other.reportedOn();
        return one.reportedOn()
                .filter(after ->
                        before.isPresent() && after.start().isAfter(before.get().end()))
                .isPresent();
    }

    private static long published(Observation observation) {
        return observation.reportedOn().map(day -> day.start().toEpochDay()).orElse(Long.MIN_VALUE);
    }

    /** Returns 0 for the firmest. */
    private static int firmness(Observation observation) {
        return switch (observation.status().orElse(ObservationStatus.FINAL)) {
            case REVISED -> 0;
            case FINAL, CONFLICTING -> 1;
            case PROVISIONAL -> 2;
            case DERIVED -> 3;
            case APPROXIMATE -> 4;
        };
    }
}
