package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the work will be sustained or brought to an end. */
@Value.Immutable
public sealed interface SustainabilityPlan extends WithSustainabilityPlan permits ImmutableSustainabilityPlan {

    /** The day the plan was made or renewed. */
    Optional<LocalDate> date();

    /** Where the money will come from. */
    Optional<String> money();

    /** Who will carry it on. */
    Optional<String> people();

    /** How it will be anchored in rules and budgets. */
    Optional<String> policyAnchoring();

    /** When the initiative should end. */
    Optional<String> exitCondition();

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

    /** Builds a {@link SustainabilityPlan}. */
    final class Builder extends ImmutableSustainabilityPlan.Builder {
        Builder() {}
    }
}
