package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose lives, where, and what the group will deliberately not take on. */
@Value.Immutable
public sealed interface Boundaries extends WithBoundaries permits ImmutableBoundaries {

    /** The place. */
    Optional<String> geography();

    /** The whole population meant. */
    Optional<String> population();

    /** Issues, actors and systems inside the scope. */
    List<String> inScope();

    /** What is left to others. */
    List<String> outOfScope();

    /** The last day on which the boundaries were looked at again. */
    Optional<LocalDate> reviewedOn();

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

    /** Builds a {@link Boundaries}. */
    final class Builder extends ImmutableBoundaries.Builder {
        Builder() {}
    }
}
