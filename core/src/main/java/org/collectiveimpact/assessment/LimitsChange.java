package org.collectiveimpact.assessment;

import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.rules.Bound;
import org.immutables.value.Value;

/** The numbers by which a criterion is judged, as far as a custom rule set sets them; the others stay as they are. */
@Value.Immutable
public sealed interface LimitsChange extends WithLimitsChange permits ImmutableLimitsChange {

    /** Where "yes" begins. */
    Optional<Bound> yes();

    /** Where "partly" begins. */
    Optional<Bound> partly();

    /** Other numbers by name, such as {@code months}; the measure has to know the name. */
    Map<String, Integer> numbers();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LimitsChange}. */
    final class Builder extends ImmutableLimitsChange.Builder {
        Builder() {}
    }
}
