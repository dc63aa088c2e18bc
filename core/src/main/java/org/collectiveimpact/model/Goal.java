package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The change that partners commit to. */
@Value.Immutable
public sealed interface Goal extends Element<GoalId>, WithGoal permits ImmutableGoal {

    /** The id, unique among the goals of the initiative. */
    @Override
    GoalId id();

    /** The change in words. */
    @Override
    String name();

    /** More about it. */
    Optional<String> description();

    /** Whether it is about a whole population, a programme's clients or a system. */
    Optional<Level> level();

    /** Its rank or tier, 1 for what comes first; absent when not ranked. */
    Optional<Integer> priority();

    /** The value to reach, where the goal states one of its own beside those of its indicators. */
    Optional<Target> target();

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

    /** Builds a {@link Goal}. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
