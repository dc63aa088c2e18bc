package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/** What a criterion came to, and where it falls short. */
@Value.Immutable
public sealed interface Finding extends WithFinding permits ImmutableFinding {

    /** The criterion. */
    Criterion criterion();

    /** How far it is met. */
    Score score();

    /** Where the answer comes from. */
    Basis basis();

    /** Why the answer is not known, or not known exactly; absent if it is. */
    Optional<Cause> cause();

    /** What the data say; absent if they were not read. */
    Optional<Reading> reading();

    /** What people say: those of the initiative first, then those outside it; each absent if none of them answered. */
    List<Testimony> testimonies();

    /** Whether the data and the people cannot both be right. The data then decide, and nothing is averaged. */
    boolean isDisputed();

    /** What people say, the newest answer of each rater; the oldest comes first. */
    default List<Attestation> answers() {
        return testimonies().stream()
                .flatMap(testimony -> testimony.answers().stream())
                .sorted(Hearing.OLDEST_FIRST)
                .toList();
    }

    /** What raters of one kind say; empty if none of them answered. */
    default Optional<Testimony> testimony(RaterKind kind) {
        return testimonies().stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The paths of the elements that fall short, such as {@code indicators[reading]}. */
    default List<String> shortfalls() {
        return reading().map(Reading::shortfalls).orElse(List.of());
    }

    /** The paths of the elements of which nobody can tell. */
    default List<String> untold() {
        return reading().map(Reading::untold).orElse(List.of());
    }

    /** Whether the criterion applies and is certainly met in full. */
    default boolean isMet() {
        return score().isApplicable() && score().low() == 1;
    }

    /** Returns what was found in words, such as "1 of 3 goals have an indicator; without: Housing, Transport". */
    default String words() {
        return Wording.of(this);
    }

    /** Returns the id, the score and what was found, in one line. */
    default String toText() {
        return criterion().id() + ": " + score() + ", " + words();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
