package org.collectiveimpact.model;

import java.util.List;
import org.immutables.value.Value;

/** With whom, how and when the community will be engaged. */
@Value.Immutable
public sealed interface EngagementPlan extends WithEngagementPlan permits ImmutableEngagementPlan {

    /** With whom. */
    List<String> audiences();

    /** How. */
    List<String> methods();

    /** When. */
    List<DateRange> dates();

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

    /** Builds an {@link EngagementPlan}. */
    final class Builder extends ImmutableEngagementPlan.Builder {
        Builder() {}
    }
}
