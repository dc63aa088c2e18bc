package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a partner gives to the backbone. */
@Value.Immutable
public sealed interface Contribution extends WithContribution permits ImmutableContribution {

    /** Who gives it. */
    PartnerId partner();

    /** What it is. */
    Optional<ContributionKind> kind();

    /** How much it is worth. */
    Optional<Money> amount();

    /** The day it was given. */
    Optional<LocalDate> date();

    /** Anything a reader should know, in plain words. */
    Optional<String> note();

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

    /** Builds a {@link Contribution}. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
