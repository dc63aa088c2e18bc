package org.collectiveimpact.model;

import java.util.List;
import org.immutables.value.Value;

/** A definition of the problem, with what it rests on. */
@Value.Immutable
public sealed interface ProblemStatement extends WithProblemStatement permits ImmutableProblemStatement {

    /** The problem in plain words. */
    String text();

    /** The studies and local figures on which it rests. */
    List<ReferenceId> sources();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProblemStatement}. */
    final class Builder extends ImmutableProblemStatement.Builder {
        Builder() {}
    }
}
