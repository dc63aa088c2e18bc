package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Score;

/**
 * What people say of one criterion, taken together.
 *
 * <p>The newest answer of each rater counts; one given after the date of the assessment does not. Raters who agree give
 * a point, raters who contradict one another an interval from the lowest to the highest answer. A criterion is not
 * applicable if nobody answers yes, partly or no, and somebody says with a reason that it does not apply.
 */
record Testimony(Score score, Optional<Cause> cause, List<Attestation> answers) {

    /** Returns what the attestations of one criterion come to on a date. */
    static Testimony of(Collection<Attestation> attestations, LocalDate asOf) {
        List<Attestation> answers = newest(attestations, asOf);
        List<Score> known = answers.stream()
                .map(Attestation::answer)
                .filter(answer -> answer != Answer.UNKNOWN && answer != Answer.NOT_APPLICABLE)
                .map(Score::of)
                .toList();
        if (known.isEmpty()) {
            return withoutAnswer(answers, asOf);
        }
        double low = known.stream().mapToDouble(Score::low).min().orElseThrow();
        double high = known.stream().mapToDouble(Score::high).max().orElseThrow();
        return new Testimony(
                Score.between(low, high), low < high ? Optional.of(Cause.CONFLICTING) : Optional.empty(), answers);
    }

    /** Whether people answered and contradict one another, from yes to no in the worst case. */
    boolean isConflicting() {
        return cause.filter(Cause.CONFLICTING::equals).isPresent();
    }

    private static Testimony withoutAnswer(List<Attestation> answers, LocalDate asOf) {
        List<Attestation> inapplicable = answers.stream()
                .filter(each -> each.answer() == Answer.NOT_APPLICABLE)
                .toList();
        if (inapplicable.isEmpty()) {
            return unknown(answers.isEmpty() ? Cause.NOT_ASKED : Cause.NOT_KNOWN, answers);
        }
        if (inapplicable.stream().noneMatch(Testimony::hasReason)) {
            return unknown(Cause.NO_REASON, answers);
        }
        boolean holds = inapplicable.stream()
                .filter(Testimony::hasReason)
                .anyMatch(each -> each.reviewOn().filter(asOf::isAfter).isEmpty());
        return holds ? new Testimony(Score.NOT_APPLICABLE, Optional.empty(), answers) : unknown(Cause.STALE, answers);
    }

    private static Testimony unknown(Cause cause, List<Attestation> answers) {
        return new Testimony(Score.UNKNOWN, Optional.of(cause), answers);
    }

    private static boolean hasReason(Attestation attestation) {
        return attestation.reason().filter(reason -> !reason.isBlank()).isPresent();
    }

    /** Of several answers of one rater on one day all are kept: they may contradict one another. */
    private static List<Attestation> newest(Collection<Attestation> attestations, LocalDate asOf) {
        Map<Rater, LocalDate> last = new LinkedHashMap<>();
        for (Attestation each : attestations) {
            if (!each.date().isAfter(asOf)) {
                last.merge(each.rater(), each.date(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return attestations.stream()
                .filter(each -> each.date().equals(last.get(each.rater())))
                .sorted(Comparator.comparing(Attestation::date).thenComparing(Attestation::toString))
                .toList();
    }
}
