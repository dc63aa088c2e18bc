package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The cross-sector group that sets the agenda and the action framework. */
@Value.Immutable
public sealed interface SteeringCommittee extends WithSteeringCommittee permits ImmutableSteeringCommittee {

    /** What the group calls itself. */
    Optional<String> name();

    /** Who sits on it; empty when not recorded. */
    List<Member> members();

    /** The day it first met. */
    Optional<LocalDate> formedOn();

    /** How it decides, such as "consensus, else two thirds". */
    Optional<String> decisionRule();

    /** How many must be there to decide. */
    Optional<String> quorum();

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

    /** Builds a {@link SteeringCommittee}. */
    final class Builder extends ImmutableSteeringCommittee.Builder {
        Builder() {}
    }
}
