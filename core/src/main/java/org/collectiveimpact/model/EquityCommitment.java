package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the group means by equity, and for whom outcomes are now unequal. */
@Value.Immutable
public sealed interface EquityCommitment extends WithEquityCommitment permits ImmutableEquityCommitment {

    /** The statement in the group's own words. */
    String text();

    /** The day it was adopted; absent when not recorded, as of a draft. */
    Optional<LocalDate> adoptedOn();

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

    /** Builds an {@link EquityCommitment}. */
    final class Builder extends ImmutableEquityCommitment.Builder {
        Builder() {}
    }
}
