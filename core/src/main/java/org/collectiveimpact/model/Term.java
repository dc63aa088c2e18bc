package org.collectiveimpact.model;

import org.immutables.value.Value;

/** A word and what the group means by it. */
@Value.Immutable
public sealed interface Term extends WithTerm permits ImmutableTerm {

    /** The word. */
    String term();

    /** What it means here. */
    String meaning();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Term}. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
