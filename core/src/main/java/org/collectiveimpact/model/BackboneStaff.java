package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneRole;
import org.immutables.value.Value;

/** A post of the backbone. */
@Value.Immutable
public sealed interface BackboneStaff extends WithBackboneStaff permits ImmutableBackboneStaff {

    /** What the post is for; empty when it is something else, or not recorded. */
    List<BackboneRole> roles();

    /** Who holds it. */
    Optional<PersonId> person();

    /** Its share of a full-time post, such as 0.5. */
    Optional<BigDecimal> fte();

    /** Whether it is paid. */
    Optional<Boolean> paid();

    /** The last day of the post; absent when it has no end. */
    Optional<LocalDate> end();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /** Refuses a number of more than 100 digits, with the zeros that an exponent stands for: an engine default. */
    @Value.Check
    default void check() {
        Digits.check("fte", fte());
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BackboneStaff}. */
    final class Builder extends ImmutableBackboneStaff.Builder {
        Builder() {}
    }
}
