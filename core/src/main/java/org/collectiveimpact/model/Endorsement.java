package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation's agreement to the agenda. */
@Value.Immutable
public sealed interface Endorsement extends WithEndorsement permits ImmutableEndorsement {

    /** Who endorsed it. */
    PartnerId partner();

    /** Which version; absent means the current one. */
    Optional<String> agendaVersion();

    /** The day of the endorsement. */
    Optional<LocalDate> date();

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

    /** Builds an {@link Endorsement}. */
    final class Builder extends ImmutableEndorsement.Builder {
        Builder() {}
    }
}
