package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who will learn what, when and from which measures. */
@Value.Immutable
public sealed interface EvaluationPlan extends WithEvaluationPlan permits ImmutableEvaluationPlan {

    /** The shared measures it names. */
    List<IndicatorId> indicators();

    /** The day it was adopted. */
    Optional<LocalDate> adoptedOn();

    /** Anything a reader should know, in plain words. */
    Optional<String> note();

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

    /** Builds an {@link EvaluationPlan}. */
    final class Builder extends ImmutableEvaluationPlan.Builder {
        Builder() {}
    }
}
