package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one or more partners do toward a goal. */
@Value.Immutable
public sealed interface Activity extends Element<ActivityId>, WithActivity permits ImmutableActivity {

    /** The id, unique among the activities of the initiative. */
    @Override
    ActivityId id();

    /** The activity in words. */
    @Override
    String name();

    /** Who carries it out; empty when not recorded. */
    List<PartnerId> partners();

    /** Who leads it. */
    Optional<PartnerId> lead();

    /** The strategies it serves; empty when not recorded. */
    List<StrategyId> strategies();

    /** The goals it serves, where no strategy in between is recorded. */
    List<GoalId> goals();

    /** The indicators it should move. */
    List<IndicatorId> indicators();

    /** What sort of activity it is, in the initiative's own words, such as "training". */
    Optional<String> type();

    /** The groups it reaches; empty when not recorded. */
    List<GroupId> groups();

    /** Where it takes place. */
    Optional<String> area();

    /** The activities it makes more effective. */
    List<ActivityId> reinforces();

    /** Where it stands; absent when not recorded. */
    Optional<ActivityStatus> status();

    /** Its first day. */
    Optional<LocalDate> startedOn();

    /** Its last day. */
    Optional<LocalDate> endedOn();

    /** The last day on which somebody confirmed that this is still so. */
    Optional<LocalDate> confirmedOn();

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

    /** Builds an {@link Activity}. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
