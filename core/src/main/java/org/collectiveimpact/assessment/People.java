package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Score;

/**
 * What all people say of a criterion: those of the initiative and those outside it, heard apart.
 *
 * <p>Neither outranks the other: where the two differ, the score runs from the lowest to the highest that either says.
 * A criterion applies if either answers it.
 */
record People(Score score, Optional<Cause> cause, List<Testimony> testimonies) {

    private static final People SILENT = new People(Score.UNKNOWN, Optional.empty(), List.of());

    /** Returns what the attestations of one criterion come to. */
    static People of(List<Attestation> attestations, Hearing hearing) {
        if (attestations.isEmpty()) {
            return SILENT;
        }
        List<Testimony> testimonies = new ArrayList<>(2);
        hearing.of(RaterKind.SELF, attestations).ifPresent(testimonies::add);
        hearing.of(RaterKind.EXTERNAL, attestations).ifPresent(testimonies::add);
        return testimonies.stream()
                .map(each -> new People(each.score(), each.cause(), testimonies))
                .reduce(People::and)
                .orElse(SILENT);
    }

    private People and(People other) {
        if (isAnswer() && other.isAnswer()) {
            return score.equals(other.score) ? this : apart(other);
        }
        return isAnswer() || (!score.isApplicable() && !other.isAnswer()) || !other.isSettled() ? this : other;
    }

    private People apart(People other) {
        Score both =
                Score.between(Math.min(score.low(), other.score.low()), Math.max(score.high(), other.score.high()));
        return new People(both, Optional.of(Cause.CONFLICTING), testimonies);
    }

    /** Whether people say anything that counts, be it that the criterion does not apply. */
    boolean isSettled() {
        return cause.isEmpty() ? !testimonies.isEmpty() : cause.get() == Cause.CONFLICTING;
    }

    private boolean isAnswer() {
        return isSettled() && score.isApplicable();
    }
}
