package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody whose call other leaders follow.
 *
 * <p>An influential champion is by far the most critical precondition (Hanleybrown, Kania and Kramer
 * 2012).
 */
@Value.Immutable
public sealed interface Champion extends WithChampion permits ImmutableChampion {

    /** Who it is. */
    PersonId person();

    /** Whom they speak for, where that is not a partner. */
    Optional<String> constituency();

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

    /** Builds a {@link Champion}. */
    final class Builder extends ImmutableChampion.Builder {
        Builder() {}
    }
}
