package org.collectiveimpact.model;

import java.util.Optional;
import org.immutables.value.Value;

/** What a work group means to achieve for a strategy. */
@Value.Immutable
public sealed interface Objective extends WithObjective permits ImmutableObjective {

    /** The objective in words. */
    String text();

    /** The strategy it serves. */
    Optional<StrategyId> strategy();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Objective}. */
    final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
