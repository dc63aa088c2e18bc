package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something published about the initiative's progress. */
@Value.Immutable
public sealed interface Report extends WithReport permits ImmutableReport {

    /** Its title. */
    String title();

    /** The day it came out. */
    Optional<LocalDate> publishedOn();

    /** Whom it is for; empty when not recorded. */
    List<Audience> audiences();

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

    /** Builds a {@link Report}. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
