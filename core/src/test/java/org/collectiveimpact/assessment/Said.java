package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;

/** What people say of one criterion, one rater an answer. */
public enum Said {
    NO(Answer.NO),
    PARTLY(Answer.PARTLY),
    YES(Answer.YES),
    NOT_KNOWN(Answer.UNKNOWN),
    NOTHING,
    NOT_APPLICABLE(Answer.NOT_APPLICABLE),
    NO_AND_PARTLY(Answer.NO, Answer.PARTLY),
    PARTLY_AND_YES(Answer.PARTLY, Answer.YES),
    NO_AND_YES(Answer.NO, Answer.YES);

    private final List<Answer> answers;

    Said(Answer... answers) {
        this.answers = List.of(answers);
    }

    /** Returns the attestations by which it is said of a criterion. */
    Stream<Attestation> of(String criterion) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> Attestation.builder()
                        .criterion(criterion)
                        .answer(answers.get(i))
                        .rater(Rater.builder()
                                .person("Rater " + i)
                                .kind(RaterKind.SELF)
                                .build())
                        .date(LocalDate.parse("2025-06-01"))
                        .reason("Because " + i)
                        .decidedBy("The board")
                        .build());
    }

    /** Whether it leaves more than one answer possible. */
    boolean isOpen() {
        return completions().size() > 1;
    }

    /** Returns what it can turn out to be, the lowest first. */
    List<Said> completions() {
        return switch (this) {
            case NO, PARTLY, YES, NOT_APPLICABLE -> List.of(this);
            case NOT_KNOWN, NOTHING, NO_AND_YES -> List.of(NO, PARTLY, YES);
            case NO_AND_PARTLY -> List.of(NO, PARTLY);
            case PARTLY_AND_YES -> List.of(PARTLY, YES);
        };
    }

    /** Returns the best it can turn out to be. */
    Said best() {
        return completions().get(completions().size() - 1);
    }

    /** Returns the worst it can turn out to be. */
    Said worst() {
        return completions().get(0);
    }

    /** Returns the share of the criterion that it leaves open. */
    double width() {
        return high() - low();
    }

    /** Whether it is no lower than another at either end. */
    boolean isNoLowerThan(Said other) {
        return low() >= other.low() && high() >= other.high();
    }

    private double low() {
        return worst().ordinal() / 2.0;
    }

    private double high() {
        return best().ordinal() / 2.0;
    }
}
