package org.collectiveimpact.model;

import java.util.List;
import org.immutables.value.Value;

/** What the backbone costs over a time. */
@Value.Immutable
public sealed interface Budget extends WithBudget permits ImmutableBudget {

    /** The time it is for. */
    DateRange period();

    /** What it costs in that time. */
    Money amount();

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

    /** Builds a {@link Budget}. */
    final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
