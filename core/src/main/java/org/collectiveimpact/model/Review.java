package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A look back at a part of the initiative. */
@Value.Immutable
public sealed interface Review extends WithReview permits ImmutableReview {

    /** What was reviewed. */
    ReviewSubject subject();

    /** The day. */
    LocalDate date();

    /** The partners that were asked and answered; empty when not recorded. */
    List<PartnerId> respondents();

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

    /** Builds a {@link Review}. */
    final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
