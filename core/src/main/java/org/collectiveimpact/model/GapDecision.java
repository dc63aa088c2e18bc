package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision on a strategy that has no activity for a group. */
@Value.Immutable
public sealed interface GapDecision extends WithGapDecision permits ImmutableGapDecision {

    /** The strategy. */
    StrategyId strategy();

    /** The group it does not reach. */
    GroupId group();

    /** What was decided. */
    Optional<GapOutcome> outcome();

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

    /** Builds a {@link GapDecision}. */
    final class Builder extends ImmutableGapDecision.Builder {
        Builder() {}
    }
}
