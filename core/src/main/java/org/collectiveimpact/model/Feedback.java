package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that people told the initiative. */
@Value.Immutable
public sealed interface Feedback extends WithFeedback permits ImmutableFeedback {

    /** The day it came in. */
    LocalDate receivedOn();

    /** The day it was answered; absent while it is not, or when not recorded. */
    Optional<LocalDate> respondedOn();

    /** What it is about. */
    Optional<String> topic();

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

    /** Builds a {@link Feedback}. */
    final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
