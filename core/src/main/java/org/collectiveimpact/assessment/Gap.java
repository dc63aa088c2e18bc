package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.model.AcceptedGap;
import org.immutables.value.Value;

/** A criterion that is due and not certainly met, with what to do about it. */
@Value.Immutable
public sealed interface Gap extends WithGap permits ImmutableGap {

    /** What the criterion came to. */
    Finding finding();

    /** Whether the practice is missing, or only the evidence for it. */
    Kind kind();

    /**
     * What it takes from the low score of its dimension, as a share from 0 to 1; 0 for results, no part of that score.
     */
    double cost();

    /** The phases whose gates it holds up or leaves open; empty if none. */
    List<Phase> holdsUp();

    /** The decision to leave it as it is for now; absent if there is none, or its review date has passed. */
    Optional<AcceptedGap> accepted();

    /** Returns the id of the criterion. */
    default String id() {
        return finding().criterion().id();
    }

    /** Returns why it is a gap: what was found, in words. */
    default String why() {
        return finding().words();
    }

    /** Returns what to do if the practice is missing; where only the evidence is, find out first. */
    default String remedy() {
        return finding().criterion().remedy();
    }

    /** Returns how much work the remedy is, from 1 to 5. */
    default int effort() {
        return finding().criterion().effort();
    }

    /** Returns where the practice is published. */
    default List<Source> sources() {
        return finding().criterion().sources();
    }

    /** Returns the id, the kind and why, in one line. */
    default String toText() {
        return id() + " (" + kind().words() + "): " + why();
    }

    /** What is missing. */
    enum Kind {
        /** The answer is known, and it is no. */
        CONTRARY("not met"),

        /** The answer is known, and it lies between no and yes. */
        PARTIAL("met in part"),

        /** Something is known that speaks against a yes, and the rest is not known. */
        MIXED("not fully met, and partly unknown"),

        /** Nothing is known that speaks against the practice. */
        MISSING("unknown");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind in words that complete "it is". */
        public String words() {
            return words;
        }
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Gap}. */
    final class Builder extends ImmutableGap.Builder {
        Builder() {}
    }
}
