package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The time-limited process in which an agenda is made. */
@Value.Immutable
public sealed interface Planning extends WithPlanning permits ImmutablePlanning {

    /** Its first day. */
    Optional<LocalDate> startedOn();

    /** Its last day; absent while it goes on. */
    Optional<LocalDate> endedOn();

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

    /** Builds a {@link Planning}. */
    final class Builder extends ImmutablePlanning.Builder {
        Builder() {}
    }
}
