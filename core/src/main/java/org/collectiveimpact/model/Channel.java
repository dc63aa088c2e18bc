package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A way partners keep talking with one another or with others. */
@Value.Immutable
public sealed interface Channel extends Element<ChannelId>, WithChannel permits ImmutableChannel {

    /** The id, unique among the channels of the initiative. */
    @Override
    ChannelId id();

    /** What it is, such as "monthly newsletter". */
    @Override
    String name();

    /** Whom it is for; empty when not recorded. */
    List<Audience> audiences();

    /** Who can speak. */
    Optional<ChannelDirection> direction();

    /** How often it is used. */
    Optional<Frequency> cadence();

    /** Who looks after it. */
    Optional<PartnerId> owner();

    /** The last day it was used. */
    Optional<LocalDate> lastUsedOn();

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

    /** Builds a {@link Channel}. */
    final class Builder extends ImmutableChannel.Builder {
        Builder() {}
    }
}
