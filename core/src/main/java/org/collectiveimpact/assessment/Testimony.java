package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/**
 * What the raters of one kind say of a criterion, taken together.
 *
 * <p>The newest answer of each rater counts; one given after the date of the assessment does not. Raters who agree give
 * the median of their answers, raters who do not an interval from the lowest to the highest. The criterion is not
 * applicable if nobody names a level of its scale, and somebody says with a reason and who decided it that it does not
 * apply.
 */
@Value.Immutable
public sealed interface Testimony extends WithTestimony permits ImmutableTestimony {

    /** Whether they belong to the initiative. */
    RaterKind kind();

    /** What their answers come to. */
    Score score();

    /** Why it is not known, or not known exactly; absent if it is. */
    Optional<Cause> cause();

    /** How far they agree, from 0 to 1, as {@link org.collectiveimpact.rules.Scale#agreement} has it; empty if fewer
     * than two answered. */
    Optional<Double> agreement();

    /** The newest answer of each of them; the oldest comes first. */
    List<Attestation> answers();

    /** Those of the answers that are too old to count. */
    List<Attestation> stale();

    /** Returns the kind, the score and how many answered, in one line. */
    default String toText() {
        return kind() + ": " + score() + ", " + answers().size() + " asked";
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Testimony}. */
    final class Builder extends ImmutableTestimony.Builder {
        Builder() {}
    }
}
