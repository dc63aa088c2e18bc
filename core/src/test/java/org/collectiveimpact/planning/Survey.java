package org.collectiveimpact.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Criterion;

/** An initiative of which nothing is known but what raters answered on a day. */
record Survey(List<Attestation> answers) {

    static final LocalDate DAY = LocalDate.parse("2026-01-01");

    static final Survey EMPTY = new Survey(List.of());

    /** The ids of standard criteria that only people can answer. */
    static final List<String> CRITERIA = RuleSet.standard().criteria().stream()
            .filter(each -> each.measure().isEmpty())
            .map(Criterion::id)
            .toList();

    /** Adds what one rater answers to the first criteria: y, p or n for each, and a blank for no answer. */
    Survey and(String person, RaterKind kind, String row) {
        List<Attestation> more = new ArrayList<>(answers);
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) != ' ') {
                more.add(answer(CRITERIA.get(i), person, kind, row.charAt(i)));
            }
        }
        return new Survey(more);
    }

    static Attestation answer(String criterion, String person, RaterKind kind, char answer) {
        return Attestation.builder()
                .criterion(criterion)
                .answer(answer == 'y' ? Answer.YES : answer == 'p' ? Answer.PARTLY : Answer.NO)
                .rater(Rater.builder().person(person).kind(kind).build())
                .date(DAY)
                .build();
    }

    Assessment assess() {
        return RuleSet.standard()
                .assess(
                        Initiative.builder()
                                .id(InitiativeId.of("sample"))
                                .name("Sample")
                                .attestations(answers)
                                .build(),
                        DAY);
    }

    Agreement agreement() {
        return Agreement.of(assess());
    }
}
