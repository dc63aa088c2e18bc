package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Comparison;
import org.collectiveimpact.planning.Label;
import org.junit.jupiter.api.Test;

/** What changed in a real initiative. */
class CaseComparisonTest {

    private static final Case MILWAUKEE = Cases.of("milwaukee-teen-pregnancy");
    private static final Initiative INITIATIVE = MILWAUKEE.initiative();
    private static final Assessment LATE = RuleSet.standard().assess(INITIATIVE, MILWAUKEE.asOf());
    private static final Assessment EARLY = RuleSet.standard().assess(INITIATIVE, LocalDate.of(2010, 12, 31));

    @Test
    void fiveYearsOfMilwaukeeReadAsAFewLines() {
        Golden.check("milwaukee-2010-2015.txt", Comparison.of(EARLY, LATE) + "\n");
    }

    @Test
    void oneMoreAnswerChangesOneCriterion() {
        Comparison comparison = Comparison.of(LATE, LATE.answering("cc-trust", Answer.YES));

        assertThat(comparison.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.criterion()).isEqualTo("cc-trust"))
                .satisfies(change -> assertThat(change.label()).isEqualTo(Label.LEARNED_MET));
    }
}
