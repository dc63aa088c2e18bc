package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation that takes part in the initiative. */
@Value.Immutable
public sealed interface Partner extends Element<PartnerId>, WithPartner permits ImmutablePartner {

    /** The id, unique among the partners of the initiative. */
    @Override
    PartnerId id();

    /** The name by which people know it. */
    @Override
    String name();

    /** The sectors it belongs to, the most important first; empty when not recorded. */
    List<Sector> sectors();

    /** Its roles; empty when not recorded. */
    List<PartnerRole> roles();

    /** What it brings, in plain words. */
    Optional<String> contribution();

    /** Whether it takes part; absent when not recorded, and then read as active. */
    Optional<PartnerStatus> status();

    /** Whether it knows the subject matter and not only the data; asked of data partners. */
    Optional<Boolean> subjectKnowledge();

    /** The day it joined. */
    Optional<LocalDate> joinedOn();

    /** Its address on the web. */
    Optional<String> link();

    /** Where to write to it. */
    Optional<String> email();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /** Whether the partner takes part now; a partner without a status does. */
    default boolean isActive() {
        return status().orElse(PartnerStatus.ACTIVE) == PartnerStatus.ACTIVE;
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Partner}. */
    final class Builder extends ImmutablePartner.Builder {
        Builder() {}
    }
}
