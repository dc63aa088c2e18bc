package org.collectiveimpact.serialization.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Criterion;

/** The columns of a survey: the respondent, the day and one for each criterion. */
final class SurveyColumns {

    private SurveyColumns() {}

    /**
     * Returns the layout, of which a row is what one respondent answered.
     *
     * @param day the day of all answers that have none; if absent, each needs one
     */
    static Layout<List<Attestation>, Draft> of(RuleSet rules, AnswerCodes codes, Optional<LocalDate> day) {
        List<Column<List<Attestation>, Draft, ?>> columns = new ArrayList<>();
        AttestationColumns.RATER.forEach(
                column -> columns.add(column.of(answers -> answers.get(0).rater(), draft -> draft.rater)));
        columns.add(new Column<>(
                List.of("date"),
                day.isPresent() ? Column.Use.RARE : Column.Use.REQUIRED,
                CellForms.DAY,
                nowhere -> Optional.empty(),
                (draft, each) -> draft.day = Optional.of(each)));
        for (Criterion criterion : rules.criteria()) {
            columns.add(Column.rare(
                    criterion.id(),
                    new CodeForm(criterion, codes),
                    nowhere -> Optional.empty(),
                    (draft, coded) -> draft.answers.put(criterion.id(), coded)));
        }
        return new Layout<>(List.copyOf(columns), () -> new Draft(day), Draft::made);
    }

    /** What the answers of a respondent are built in. */
    static final class Draft {

        private final Rater.Builder rater = Rater.builder().kind(RaterKind.SELF);
        private final Map<String, Coded> answers = new LinkedHashMap<>();
        private Optional<LocalDate> day;

        Draft(Optional<LocalDate> day) {
            this.day = day;
        }

        private List<Attestation> made() {
            Rater respondent = rater.build();
            List<Attestation> made = new ArrayList<>();
            answers.forEach((criterion, coded) -> made.add(coded.answerTo(criterion)
                    .rater(respondent)
                    .date(day.orElseThrow())
                    .build()));
            return made;
        }
    }
}
