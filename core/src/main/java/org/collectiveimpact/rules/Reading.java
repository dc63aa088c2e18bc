package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.immutables.value.Value;

/** What a measure found: the score, where the practice falls short, and what was counted, in words. */
@Value.Immutable
public sealed interface Reading extends WithReading permits ImmutableReading {

    /** The score; wider than a point where the data leave something open. */
    Score score();

    /** Why the answer is not known; absent if it is. */
    Optional<Cause> cause();

    /** The paths of the elements that fall short, such as {@code indicators[reading]}, in alphabetical order. */
    List<String> shortfalls();

    /** The paths of the elements of which nobody can tell, in alphabetical order. */
    List<String> untold();

    /** What was counted, such as "9 of 12 goals have an indicator; without: Housing, Transport". */
    String counted();

    /** Returns a reading that is known, or not applicable. */
    static Reading of(Answer answer, String counted) {
        return builder().score(Score.of(answer)).counted(counted).build();
    }

    /** Returns a reading with a score; if that is open, something was not recorded. */
    static Reading of(Score score, String counted) {
        boolean isOpen = score.isApplicable() && !score.isKnown();
        return builder()
                .score(score)
                .cause(isOpen ? Optional.of(Cause.NOT_RECORDED) : Optional.empty())
                .counted(counted)
                .build();
    }

    /** Returns a reading of which nothing is known. */
    static Reading unknown(Cause cause, String counted) {
        return builder().score(Score.UNKNOWN).cause(cause).counted(counted).build();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
