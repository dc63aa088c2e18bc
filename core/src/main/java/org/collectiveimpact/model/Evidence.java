package org.collectiveimpact.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A document, figure or statement that supports an answer. */
@Value.Immutable
public sealed interface Evidence extends WithEvidence permits ImmutableEvidence {

    /** What it is. */
    String title();

    /** Its address on the web. */
    Optional<String> link();

    /** Where a copy lies, relative to the initiative's file. */
    Optional<String> file();

    /** Where in it to look, such as a page. */
    Optional<String> locator();

    /** The reference of the initiative that it is taken from. */
    Optional<ReferenceId> reference();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
