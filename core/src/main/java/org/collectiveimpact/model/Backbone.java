package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneType;
import org.immutables.value.Value;

/** The people set aside to hold the whole together. */
@Value.Immutable
public sealed interface Backbone extends WithBackbone permits ImmutableBackbone {

    /** Which of the six forms it takes. */
    Optional<BackboneType> type();

    /** The partner or partners that host it. */
    List<PartnerId> organisations();

    /** How settled the choice is. */
    Optional<BackboneStatus> status();

    /** Why this form was chosen. */
    Optional<String> rationale();

    /** How it is kept apart from the host's own programmes: staff, budget, reporting line. */
    Optional<String> separationNote();

    /** Its posts; empty when not recorded. */
    List<BackboneStaff> staff();

    /** Who is responsible for which function. */
    List<FunctionOwner> functions();

    /** What it costs. */
    List<Budget> budgets();

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

    /** Builds a {@link Backbone}. */
    final class Builder extends ImmutableBackbone.Builder {
        Builder() {}
    }
}
