package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A shortfall that the initiative knowingly leaves as it is, for a time. */
@Value.Immutable
public sealed interface AcceptedGap extends WithAcceptedGap permits ImmutableAcceptedGap {

    /** The id of the criterion. */
    String criterion();

    /** Why it is left. */
    String reason();

    /** Who decided that. */
    String acceptedBy();

    /** The day on which it has to be decided again. */
    Optional<LocalDate> reviewOn();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AcceptedGap}. */
    final class Builder extends ImmutableAcceptedGap.Builder {
        Builder() {}
    }
}
