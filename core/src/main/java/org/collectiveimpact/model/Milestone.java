package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A step with a date on the way to a goal: a short-term goal or an early win. */
@Value.Immutable
public sealed interface Milestone extends Element<MilestoneId>, WithMilestone permits ImmutableMilestone {

    /** The id, unique among the milestones of the initiative. */
    @Override
    MilestoneId id();

    /** The step in words. */
    @Override
    String name();

    /** The goal it leads to. */
    Optional<GoalId> goal();

    /** What it is about. */
    Optional<Level> level();

    /** Whether it was chosen as an early, visible result. */
    Optional<Boolean> quickWin();

    /** The day by which it should be reached. */
    Optional<LocalDate> dueDate();

    /** Whether it has been reached. */
    Optional<Boolean> done();

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

    /** Builds a {@link Milestone}. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
