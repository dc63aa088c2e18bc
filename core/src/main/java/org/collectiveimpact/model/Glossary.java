package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The common vocabulary of the partners. */
@Value.Immutable
public sealed interface Glossary extends WithGlossary permits ImmutableGlossary {

    /** The words agreed on. */
    List<Term> terms();

    /** The day it was adopted; absent when not recorded, as of a draft. */
    Optional<LocalDate> adoptedOn();

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

    /** Builds a {@link Glossary}. */
    final class Builder extends ImmutableGlossary.Builder {
        Builder() {}
    }
}
