package org.collectiveimpact.serialization.csv;

import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;

/**
 * What a code of a survey means.
 *
 * @param answer the answer
 * @param level the level of a scale, if the answer is one
 * @param reason why the question does not apply, if it does not
 * @param decidedBy who decided so
 */
record Coded(Answer answer, Optional<String> level, Optional<String> reason, Optional<String> decidedBy) {

    static Coded of(Answer answer) {
        return new Coded(answer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Coded withLevel(String level) {
        return new Coded(answer, Optional.of(level), reason, decidedBy);
    }

    Coded withDecision(String reason, String decidedBy) {
        return new Coded(answer, level, Optional.of(reason), Optional.of(decidedBy));
    }

    /** Returns a builder with the answer to a criterion. */
    Attestation.Builder answerTo(String criterion) {
        return Attestation.builder()
                .criterion(criterion)
                .answer(answer)
                .level(level)
                .reason(reason)
                .decidedBy(decidedBy);
    }
}
