package org.collectiveimpact.planning;

/**
 * What one criterion, in one way, did to the difference of two scores.
 *
 * @param criterion its id
 * @param kind in which way
 * @param shift by how much it moved the score
 */
public record Effect(String criterion, Kind kind, Shift shift) {

    /** Why a score moved. */
    public enum Kind {
        /** The rule set has another version: other criteria, limits, weights or phases. */
        RULES("rules"),

        /** Something counts now and did not before, or the other way round: it applies, or it is due. */
        SCOPE("scope"),

        /** More or less is known, and nothing need have happened. */
        KNOWLEDGE("knowledge"),

        /** Something certainly happened. */
        FACTS("facts");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind in one word of everyday language. */
        public String words() {
            return words;
        }
    }

    /** Returns the criterion, how far it moved the score in points of 100, and in which way. */
    @Override
    public String toString() {
        return criterion + " " + shift + " (" + kind.words() + ")";
    }
}
