package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Scale;
import org.collectiveimpact.rules.Score;

/** Takes together what raters of one kind say of a criterion. */
final class Hearing {

    /** The order of answers: by day, then by what they say, whatever the order in which they were recorded. */
    static final Comparator<Attestation> OLDEST_FIRST =
            Comparator.comparing(Attestation::date).thenComparing(Attestation::toString);

    private final Criterion criterion;
    private final Ratings ratings;
    private final LocalDate asOf;

    Hearing(Criterion criterion, Ratings ratings, LocalDate asOf) {
        this.criterion = criterion;
        this.ratings = ratings;
        this.asOf = asOf;
    }

    /** Returns what the answers of one kind of raters come to; empty if none of that kind has answered by the date. */
    Optional<Testimony> of(RaterKind kind, List<Attestation> attestations) {
        List<Attestation> answers = new ArrayList<>(attestations.size());
        for (Attestation each : attestations) {
            if (each.rater().kind() == kind && !each.date().isAfter(asOf)) {
                answers.add(each);
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(heard(kind, newest(answers)));
    }

    private Testimony heard(RaterKind kind, List<Attestation> answers) {
        List<Attestation> stale = new ArrayList<>(0);
        List<Attestation> fresh = new ArrayList<>(answers.size());
        for (Attestation each : answers) {
            (isStale(each) ? stale : fresh).add(each);
        }
        Testimony.Builder heard =
                Testimony.builder().kind(kind).answers(answers).stale(stale);
        List<Scale.Level> levels = levels(fresh);
        return levels.isEmpty() ? unanswered(heard, fresh, !stale.isEmpty()) : answered(heard, levels);
    }

    private List<Scale.Level> levels(List<Attestation> answers) {
        List<Scale.Level> levels = new ArrayList<>(answers.size());
        for (Attestation each : answers) {
            criterion.scale().level(each).ifPresent(levels::add);
        }
        return levels;
    }

    private Testimony answered(Testimony.Builder heard, List<Scale.Level> levels) {
        if (levels.size() == 1) {
            return heard.score(Score.exactly(levels.get(0).value())).build();
        }
        double[] values =
                levels.stream().mapToDouble(Scale.Level::value).sorted().toArray();
        double agreement = criterion.scale().agreement(values);
        heard.agreement(agreement);
        return ratings.agree(agreement)
                ? heard.score(Score.exactly(median(values))).build()
                : heard.score(Score.between(values[0], values[values.length - 1]))
                        .cause(Cause.CONFLICTING)
                        .build();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private Testimony unanswered(Testimony.Builder heard, List<Attestation> fresh, boolean anyStale) {
        Cause cause = anyStale ? Cause.STALE : Cause.NOT_KNOWN;
        Optional<Cause> objection = Optional.empty();
        for (Attestation each : fresh) {
            if (each.answer() == Answer.NOT_APPLICABLE) {
                Optional<Cause> against = objection(each);
                if (against.isEmpty()) {
                    return heard.score(Score.NOT_APPLICABLE).build();
                }
                objection = objection.or(() -> against);
            } else if (each.answer() != Answer.UNKNOWN) {
                cause = Cause.OFF_SCALE;
            }
        }
        return heard.score(Score.UNKNOWN).cause(objection.orElse(cause)).build();
    }

    /** Returns why a not-applicable does not count; empty if it does. */
    private Optional<Cause> objection(Attestation waiver) {
        if (!criterion.mayNotApply()) {
            return Optional.of(Cause.ALWAYS_APPLIES);
        }
        if (isBlank(waiver.reason())) {
            return Optional.of(Cause.NO_REASON);
        }
        return isBlank(waiver.decidedBy()) ? Optional.of(Cause.NO_DECIDER) : Optional.empty();
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(each -> !each.isBlank()).isEmpty();
    }

    /** A not-applicable is decided again on the day it names, whatever its age. */
    private boolean isStale(Attestation answer) {
        return (answer.answer() == Answer.NOT_APPLICABLE && answer.reviewOn().isPresent())
                ? asOf.isAfter(answer.reviewOn().get())
                : !criterion.keepsAnswers() && ratings.areStale(answer.date(), asOf);
    }

    /** Of several answers of one rater on one day all are kept: they may contradict one another. */
    private static List<Attestation> newest(List<Attestation> answers) {
        if (answers.size() < 2) {
            return answers;
        }
        Map<Rater, LocalDate> last = new HashMap<>();
        for (Attestation each : answers) {
            last.merge(each.rater(), each.date(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return answers.stream()
                .filter(each -> each.date().equals(last.get(each.rater())))
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
