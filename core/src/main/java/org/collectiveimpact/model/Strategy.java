package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Lever;
import org.immutables.value.Value;

/** How partners mean to reach a goal. */
@Value.Immutable
public sealed interface Strategy extends Element<StrategyId>, WithStrategy permits ImmutableStrategy {

    /** The id, unique among the strategies of the initiative. */
    @Override
    StrategyId id();

    /** The strategy in words. */
    @Override
    String name();

    /** More about it. */
    Optional<String> description();

    /** The goals it serves; empty when not recorded. */
    List<GoalId> goals();

    /** What it works through. */
    Optional<Lever> lever();

    /** The side of the problem it takes on, such as "prevention" or "housing supply". */
    Optional<String> side();

    /** Why it is believed to work. */
    Optional<EvidenceBasis> evidenceBasis();

    /** The references for that belief. */
    List<ReferenceId> evidence();

    /** The group it is aimed at, where that is narrower than the whole population. */
    Optional<GroupId> targetGroup();

    /** Whether it is one of the strategies that come first. */
    Optional<Boolean> priority();

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

    /** Builds a {@link Strategy}. */
    final class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}
