package org.collectiveimpact.assessment;

import java.util.Optional;
import org.collectiveimpact.rules.Weights;
import org.immutables.value.Value;

/** Something a custom rule set settles for all criteria together. */
@Value.Immutable
public sealed interface Setting extends WithSetting permits ImmutableSetting {

    /** Why; there has to be a reason where a parent is changed. */
    Optional<String> reason();

    /** How much a criterion of each severity counts. */
    Optional<Weights> weights();

    /** The numbers that the gates ask for. */
    Optional<Floors> floors();

    /** When the answers of several people count as one, and for how long. */
    Optional<Ratings> ratings();

    /** How strictly the gates are kept. */
    Optional<Policy> policy();

    /** The phases. */
    Optional<OwnPhaseModel> phaseModel();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Setting}. */
    final class Builder extends ImmutableSetting.Builder {
        Builder() {}
    }
}
