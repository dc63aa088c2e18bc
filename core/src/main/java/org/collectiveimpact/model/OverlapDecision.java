package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision on an overlap of activities. */
@Value.Immutable
public sealed interface OverlapDecision extends WithOverlapDecision permits ImmutableOverlapDecision {

    /** The strategy they all serve. */
    StrategyId strategy();

    /** The type of activity. */
    Optional<String> type();

    /** The group they all reach. */
    Optional<GroupId> group();

    /** The area. */
    Optional<String> area();

    /** What was decided. */
    Optional<OverlapOutcome> outcome();

    /** The day of the decision. */
    Optional<LocalDate> date();

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

    /** Builds an {@link OverlapDecision}. */
    final class Builder extends ImmutableOverlapDecision.Builder {
        Builder() {}
    }
}
