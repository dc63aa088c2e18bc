package org.collectiveimpact.planning;

import java.util.Optional;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Cause;
import org.immutables.value.Value;

/** A criterion that is not known exactly, with what an answer to it can do. */
@Value.Immutable
public sealed interface Question extends WithQuestion permits ImmutableQuestion {

    /** The id of the criterion. */
    String criterion();

    /** What to ask. */
    String text();

    /** Whether only people can tell; otherwise the data of the initiative can, once they are recorded. */
    boolean isForPeople();

    /** What would answer it: the evidence to ask people for, or what is counted in the data. */
    String evidence();

    /** Why it is not known. */
    Optional<Cause> cause();

    /** How much of the criterion is open, from 0 (excluded) to 1 if nothing at all is known. */
    double width();

    /** What the next gate comes to if this alone is answered, as well as it can be. */
    Verdict ifYes();

    /** What the next gate comes to if this alone is answered, as badly as it can be. */
    Verdict ifNo();

    /**
     * By how much the overall score narrows with an answer, be it yes, partly or no: a share from 0 to 1. It is 0 for what
     * is not counted in that score, such as governance beside the conditions.
     */
    double narrowing();

    /** By how much the score of its dimension narrows with an answer: a share from 0 to 1. */
    double narrowingOfDimension();

    /** By how much the overall score narrows on average; absent without a {@link Prior}. */
    Optional<Double> expectedNarrowing();

    /** The minutes it takes to answer; absent if nobody said. */
    Optional<Integer> minutes();

    /** Returns the narrowing that counts, over the minutes; over one where nobody said. */
    default double narrowingPerMinute() {
        return expectedNarrowing().orElse(narrowing()) / minutes().orElse(1);
    }

    /** Returns the id, the question and what its answers do, in two lines. */
    default String toText() {
        return QuestionsText.of(this);
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Question}. */
    final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
