package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;

/** What people answer, and initiatives of which nothing else is known. */
public final class Answers {

    /** The date of every assessment. */
    public static final LocalDate AS_OF = LocalDate.parse("2026-01-31");

    public static final Initiative INITIATIVE =
            Initiative.builder().id(InitiativeId.of("bay")).name("Bay").build();

    private Answers() {}

    /** Returns the answers of raters who go by their place in the list, half a year before the assessment. */
    public static Attestation[] all(String criterion, Answer... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(i -> says("Rater " + (i + 1), criterion, answers[i], "2025-07-31"))
                .toArray(Attestation[]::new);
    }

    /** Returns the same answer, given by somebody from outside. */
    public static Attestation outside(Attestation answer) {
        return answer.withRater(answer.rater().withKind(RaterKind.EXTERNAL));
    }

    /** Returns the answer of Ann, half a year before the assessment. */
    public static Attestation says(String criterion, Answer answer) {
        return says("Ann", criterion, answer, "2025-07-31");
    }

    public static Attestation says(String person, String criterion, Answer answer, String date) {
        return Attestation.builder()
                .criterion(criterion)
                .answer(answer)
                .rater(Rater.builder().person(person).kind(RaterKind.SELF).build())
                .date(LocalDate.parse(date))
                .decidedBy(answer == Answer.NOT_APPLICABLE ? Optional.of("The board") : Optional.empty())
                .build();
    }

    public static Initiative initiative(Attestation... attestations) {
        return INITIATIVE.withAttestations(List.of(attestations));
    }

    public static Assessment assess(RuleSet rules, Attestation... attestations) {
        return rules.assess(initiative(attestations), AS_OF);
    }
}
