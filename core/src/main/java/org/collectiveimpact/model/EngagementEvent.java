package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An occasion on which the community was reached or heard. */
@Value.Immutable
public sealed interface EngagementEvent extends WithEngagementEvent permits ImmutableEngagementEvent {

    /** What it was. */
    String name();

    /** The day. */
    LocalDate date();

    /** Who was there; empty when not recorded. */
    List<Audience> audiences();

    /** How many people came. */
    Optional<Integer> attendance();

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

    /** Builds an {@link EngagementEvent}. */
    final class Builder extends ImmutableEngagementEvent.Builder {
        Builder() {}
    }
}
