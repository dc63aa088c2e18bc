package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The one joint plan of action. */
@Value.Immutable
public sealed interface ActionPlan extends WithActionPlan permits ImmutableActionPlan {

    /** Where it stands. */
    Optional<PlanStatus> status();

    /** The day it was adopted. */
    Optional<LocalDate> adoptedOn();

    /** The strategies it covers. */
    List<StrategyId> strategies();

    /** Its steps. */
    List<PlanStep> steps();

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

    /** Builds an {@link ActionPlan}. */
    final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}
    }
}
