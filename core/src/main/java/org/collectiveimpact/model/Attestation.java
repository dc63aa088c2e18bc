package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An answer that somebody gave to the question of a criterion.
 *
 * <p>A not-applicable needs a {@link #reason() reason} and {@link #decidedBy() who decided}; whether they are there is
 * checked by the rules.
 */
@Value.Immutable
public sealed interface Attestation extends WithAttestation permits ImmutableAttestation {

    /** The id of the criterion, such as {@code cc-trust}. */
    String criterion();

    /** The answer. */
    Answer answer();

    /** The level of the criterion's own scale; only if the answer is {@link Answer#LEVEL}. */
    Optional<String> level();

    /** Who gave it. */
    Rater rater();

    /** The day it was given. */
    LocalDate date();

    /** What supports it. */
    List<Evidence> evidence();

    /** Why the criterion does not apply, or why the answer is what it is. */
    Optional<String> reason();

    /** Who decided that the criterion does not apply. */
    Optional<String> decidedBy();

    /** The day on which a not-applicable has to be decided again. */
    Optional<LocalDate> reviewOn();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attestation}. */
    final class Builder extends ImmutableAttestation.Builder {
        Builder() {}
    }
}
