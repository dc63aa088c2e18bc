package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of course, with its reason. */
@Value.Immutable
public sealed interface StrategyChange extends WithStrategyChange permits ImmutableStrategyChange {

    /** The strategy that changed. */
    StrategyId strategy();

    /** What happened to it. */
    Optional<ChangeKind> kind();

    /** The day of the decision. */
    Optional<LocalDate> date();

    /** Why. */
    Optional<ChangeReason> reason();

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

    /** Builds a {@link StrategyChange}. */
    final class Builder extends ImmutableStrategyChange.Builder {
        Builder() {}
    }
}
