package org.collectiveimpact.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Who gave an answer. */
@Value.Immutable
public sealed interface Rater extends WithRater permits ImmutableRater {

    /** Their name. */
    Optional<String> person();

    /** The organisation they come from. */
    Optional<String> organisation();

    /** The sector they come from. */
    Optional<Sector> sector();

    /** Whether they belong to the initiative. */
    RaterKind kind();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rater}. */
    final class Builder extends ImmutableRater.Builder {
        Builder() {}
    }
}
