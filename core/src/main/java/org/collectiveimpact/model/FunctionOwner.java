package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneFunction;
import org.immutables.value.Value;

/** Who is responsible for a backbone function; it need not be the same organisation for each. */
@Value.Immutable
public sealed interface FunctionOwner extends WithFunctionOwner permits ImmutableFunctionOwner {

    /** Which of the six. */
    BackboneFunction function();

    /** The partner responsible. */
    Optional<PartnerId> partner();

    /** The person responsible. */
    Optional<PersonId> person();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /** Whether anybody is named. */
    default boolean isOwned() {
        return partner().isPresent() || person().isPresent();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FunctionOwner}. */
    final class Builder extends ImmutableFunctionOwner.Builder {
        Builder() {}
    }
}
