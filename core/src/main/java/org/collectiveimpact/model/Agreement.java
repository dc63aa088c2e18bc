package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that partners have signed or adopted. */
@Value.Immutable
public sealed interface Agreement extends Element<AgreementId>, WithAgreement permits ImmutableAgreement {

    /** The id, unique among the agreements of the initiative. */
    @Override
    AgreementId id();

    /** What it is called. */
    @Override
    String name();

    /** What it is; one document may be several. */
    List<AgreementKind> kinds();

    /** The partners that are party to it; empty when not recorded. */
    List<PartnerId> parties();

    /** The day it was adopted; absent when not recorded, as of a draft. */
    Optional<LocalDate> adoptedOn();

    /** The last day it holds; absent when it has no end. */
    Optional<LocalDate> expiresOn();

    /** Who mediates under it. */
    Optional<String> mediator();

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

    /** Builds an {@link Agreement}. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
