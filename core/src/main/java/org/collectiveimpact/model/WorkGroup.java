package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Partners around one or more strategies. */
@Value.Immutable
public sealed interface WorkGroup extends Element<WorkGroupId>, WithWorkGroup permits ImmutableWorkGroup {

    /** The id, unique among the work groups of the initiative. */
    @Override
    WorkGroupId id();

    /** Its name. */
    @Override
    String name();

    /** The strategies in its hands; empty when not recorded. */
    List<StrategyId> strategies();

    /** What it means to achieve. */
    List<Objective> objectives();

    /** Who takes part. */
    List<Member> members();

    /** Where it stands; absent when not recorded. */
    Optional<WorkGroupStatus> status();

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

    /** Builds a {@link WorkGroup}. */
    final class Builder extends ImmutableWorkGroup.Builder {
        Builder() {}
    }
}
