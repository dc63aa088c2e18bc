package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Money for the initiative from one source. */
@Value.Immutable
public sealed interface Funding extends Element<FundingId>, WithFunding permits ImmutableFunding {

    /** The id, unique among the funding of the initiative. */
    @Override
    FundingId id();

    /** What it is called, such as the fund or grant. */
    @Override
    String name();

    /** Who gives it; empty when not recorded or when the funder is no partner. */
    List<PartnerId> funders();

    /** Whether this funder committed early and helps to bring in the others. */
    Optional<Boolean> anchor();

    /** How much, over the whole time. */
    Optional<Money> amount();

    /** The first day it may be spent. */
    Optional<LocalDate> start();

    /** The last day it may be spent. */
    Optional<LocalDate> end();

    /** What it is for; empty when not recorded. */
    List<FundingPurpose> purposes();

    /** How certain it is. */
    Optional<FundingStatus> status();

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

    /** Builds a {@link Funding}. */
    final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
