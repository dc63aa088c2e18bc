package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.CollaborationLevel;
import org.immutables.value.Value;

/** A working relationship between two partners, without direction. */
@Value.Immutable
public sealed interface Relationship extends WithRelationship permits ImmutableRelationship {

    /** One of the two. */
    PartnerId a();

    /** The other. */
    PartnerId b();

    /** How closely they work together. */
    Optional<CollaborationLevel> level();

    /** How far they trust each other, from 1 to 4, the mean of both ratings. */
    Optional<BigDecimal> trust();

    /** How much they value each other's part, from 1 to 4, the mean of both ratings. */
    Optional<BigDecimal> value();

    /** The day of the survey. */
    Optional<LocalDate> date();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /** Refuses a number of more than 100 digits, with the zeros that an exponent stands for: an engine default. */
    @Value.Check
    default void check() {
        Digits.check("trust", trust());
        Digits.check("value", value());
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Relationship}. */
    final class Builder extends ImmutableRelationship.Builder {
        Builder() {}
    }
}
