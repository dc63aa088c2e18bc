package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Component;
import org.immutables.value.Value;

/** A phase model as a custom rule set names or describes it. */
@Value.Immutable
public sealed interface OwnPhaseModel extends WithOwnPhaseModel permits ImmutableOwnPhaseModel {

    /** The id; without phases it names a model of the library or of a parent, such as {@code three-phases}. */
    String id();

    /** What people call it; absent if its id will do. */
    Optional<String> title();

    /** The name of the stage before the first phase, if there is one. */
    Optional<String> entry();

    /** The names of the phases, in their order; none if the id names a model that is known. */
    List<String> phases();

    /**
     * For each component the stages by whose end something is due that is due by the end of phase 1 to 5 of the
     * five-phase model; empty if the criteria count the stages of this model.
     */
    Map<Component, List<Integer>> schedule();

    /** Returns this, or the same with a copy of a schedule that somebody else could change. */
    @Value.Check
    @SuppressWarnings("ReferenceEquality") // only a list that cannot change is its own copy
    default OwnPhaseModel checked() {
        return schedule().values().stream().allMatch(stages -> stages == List.copyOf(stages))
                ? this
                : withSchedule(schedule().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.copyOf(each.getValue()))));
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OwnPhaseModel}. */
    final class Builder extends ImmutableOwnPhaseModel.Builder {
        Builder() {}
    }
}
