package org.collectiveimpact.model;

import java.util.List;
import org.immutables.value.Value;

/** A change on the way from strategies to goals: a step in the theory of change. */
@Value.Immutable
public sealed interface IntermediateOutcome extends Element<IntermediateOutcomeId>, WithIntermediateOutcome
        permits ImmutableIntermediateOutcome {

    /** The id, unique among the intermediate outcomes of the initiative. */
    @Override
    IntermediateOutcomeId id();

    /** The change in words. */
    @Override
    String name();

    /** The strategies that bring it about. */
    List<StrategyId> strategies();

    /** The intermediate outcomes it follows from. */
    List<IntermediateOutcomeId> after();

    /** The goals it leads to. */
    List<GoalId> goals();

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

    /** Builds an {@link IntermediateOutcome}. */
    final class Builder extends ImmutableIntermediateOutcome.Builder {
        Builder() {}
    }
}
