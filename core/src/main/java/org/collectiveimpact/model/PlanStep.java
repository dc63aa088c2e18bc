package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of the action plan. */
@Value.Immutable
public sealed interface PlanStep extends WithPlanStep permits ImmutablePlanStep {

    /** The step in words. */
    String name();

    /** Who answers for it. */
    Optional<PartnerId> owner();

    /** The day by which it should be done. */
    Optional<LocalDate> dueDate();

    /** What it costs; nothing is a budget too. */
    Optional<Money> budget();

    /** The measure by which it is judged. */
    Optional<IndicatorId> indicator();

    /** Whether it is done. */
    Optional<Boolean> done();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanStep}. */
    final class Builder extends ImmutablePlanStep.Builder {
        Builder() {}
    }
}
