package org.collectiveimpact.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Evidence;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Criterion;

/** What people say of everything that only people can tell, and of some of what the data tell. */
final class GeneratedAnswers {

    private static final List<Answer> ANSWERS = List.of(
            Answer.YES,
            Answer.PARTLY,
            Answer.YES,
            Answer.NO,
            Answer.YES,
            Answer.UNKNOWN,
            Answer.YES,
            Answer.PARTLY,
            Answer.NOT_APPLICABLE,
            Answer.YES);
    private static final LocalDate LATEST = LocalDate.of(2026, 5, 20);

    private GeneratedAnswers() {}

    /** Adds the answer of an evaluator, a second of the initiative itself that agrees, and some older ones. */
    static void add(Initiative.Builder initiative) {
        int number = 0;
        for (Criterion criterion : RuleSet.standard().criteria()) {
            if (criterion.measure().isEmpty() || number % 6 == 0) {
                Answer answer = ANSWERS.get(number % ANSWERS.size());
                Attestation latest = attestation(criterion.id(), answer, evaluator(), LATEST);
                initiative.addAttestations(latest, attestation(criterion.id(), answer, self(), LATEST.minusDays(30)));
                if (number % 4 == 0) {
                    initiative.addAttestations(
                            attestation(criterion.id(), Answer.NO, evaluator(), LATEST.minusYears(1)),
                            attestation(criterion.id(), Answer.NO, evaluator(), LATEST.plusYears(1)));
                }
            }
            number++;
        }
    }

    private static Attestation attestation(String criterion, Answer answer, Rater rater, LocalDate date) {
        Attestation.Builder attestation = Attestation.builder()
                .criterion(criterion)
                .answer(answer)
                .rater(rater)
                .date(date)
                .addEvidence(Evidence.builder()
                        .title("Interviews of " + date.getYear())
                        .build());
        return (answer == Answer.NOT_APPLICABLE
                        ? attestation
                                .reason("Nobody is concerned")
                                .decidedBy("Steering committee")
                                .reviewOn(date.plusYears(1))
                        : attestation)
                .build();
    }

    private static Rater evaluator() {
        return Rater.builder()
                .person("An evaluator")
                .organisation("A university")
                .kind(RaterKind.EXTERNAL)
                .build();
    }

    private static Rater self() {
        return Rater.builder().organisation("Partner 0").kind(RaterKind.SELF).build();
    }
}
