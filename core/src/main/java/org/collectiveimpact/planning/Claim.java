package org.collectiveimpact.planning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One verdict of an assessment, and how much of it is owed to weights and floors.
 *
 * @param kind what it is about
 * @param verdict what the assessment says, in words
 * @param kept in how many of the weightings drawn it says the same
 * @param ranges how far each weight or floor that enters the verdict can be moved alone; what is not listed does not
 *     enter it
 */
public record Claim(Kind kind, String verdict, Share kept, List<WeightRange> ranges) {

    /** What a verdict can be about. */
    public enum Kind {
        /**
         * Which condition is the weakest. The weights of the severities decide; how the conditions are weighted in the
         * overall score does not enter.
         */
        WEAKEST("weakest condition"),

        /**
         * The last phase whose gate certainly passes. Weights of severities and the floors decide; how the conditions
         * are weighted in the overall score does not enter.
         */
        PHASE_REACHED("phase reached"),

        /** The last phase whose gate may pass; decided by the same. */
        PHASE_POSSIBLE("phase possible"),

        /**
         * Whether the overall score reaches a floor. The weights of the severities and of the conditions decide; the
         * floors of the gates do not enter.
         */
        OVERALL("overall score");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Returns two words, such as "phase reached". */
        public String title() {
            return title;
        }
    }

    /** Copies the list. */
    public Claim {
        ranges = List.copyOf(ranges);
    }

    /**
     * Returns the verdict, in how many weightings it holds, and in a second line how far weights and floors can be moved,
     * those left out that can be anything.
     */
    @Override
    public String toString() {
        String moved = ranges.stream()
                .filter(range -> !range.isAny())
                .map(WeightRange::toString)
                .collect(Collectors.joining(", "));
        return kind.title + ": " + verdict + ", in " + kept
                + (moved.isEmpty() ? ", however any one weight or floor is moved" : "\n  while " + moved);
    }
}
