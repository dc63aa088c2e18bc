package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An actor, service, resource or effort around the problem. */
@Value.Immutable
public sealed interface LandscapeEntry extends Element<LandscapeEntryId>, WithLandscapeEntry
        permits ImmutableLandscapeEntry {

    /** The id, unique among the landscape entries of the initiative. */
    @Override
    LandscapeEntryId id();

    /** Its name. */
    @Override
    String name();

    /** What it is. */
    Optional<LandscapeKind> kind();

    /** The sector it belongs to. */
    Optional<Sector> sector();

    /** What was decided about it; asked of other initiatives. */
    Optional<Stance> stance();

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

    /** Builds a {@link LandscapeEntry}. */
    final class Builder extends ImmutableLandscapeEntry.Builder {
        Builder() {}
    }
}
