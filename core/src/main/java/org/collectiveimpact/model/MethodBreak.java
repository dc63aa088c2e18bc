package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** A date from which an indicator is measured in another way, so that earlier values do not compare. */
@Value.Immutable
public sealed interface MethodBreak extends WithMethodBreak permits ImmutableMethodBreak {

    /** The first day of the new way. */
    LocalDate date();

    /** What changed. */
    String note();

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

    /** Builds a {@link MethodBreak}. */
    final class Builder extends ImmutableMethodBreak.Builder {
        Builder() {}
    }
}
