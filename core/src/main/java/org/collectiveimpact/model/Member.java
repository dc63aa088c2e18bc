package org.collectiveimpact.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A seat in a steering committee or work group. */
@Value.Immutable
public sealed interface Member extends WithMember permits ImmutableMember {

    /** Who sits there. */
    PersonId person();

    /** What they do there; absent when not recorded. */
    Optional<MemberRole> role();

    /** Whether they vote. */
    Optional<Boolean> voting();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Member}. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
