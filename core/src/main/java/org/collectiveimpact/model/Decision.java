package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision of the initiative, with its reasons. */
@Value.Immutable
public sealed interface Decision extends WithDecision permits ImmutableDecision {

    /** What it is about. */
    Optional<DecisionTopic> topic();

    /** What was decided. */
    Optional<DecisionOutcome> outcome();

    /** The day of the decision. */
    Optional<LocalDate> date();

    /** Why, in plain words. */
    Optional<String> rationale();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
