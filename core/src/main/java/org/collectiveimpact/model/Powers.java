package org.collectiveimpact.model;

import java.util.Optional;
import org.immutables.value.Value;

/** How an indicator was rated for its communication, proxy and data power (Friedman). */
@Value.Immutable
public sealed interface Powers extends WithPowers permits ImmutablePowers {

    /** Whether many understand it. */
    Optional<Grade> communication();

    /** Whether it says something central about the result. */
    Optional<Grade> proxy();

    /** Whether good data come in time. */
    Optional<Grade> data();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Powers}. */
    final class Builder extends ImmutablePowers.Builder {
        Builder() {}
    }
}
