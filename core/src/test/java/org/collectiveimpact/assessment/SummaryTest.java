package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final Assessment assessment = RuleSet.standard()
            .assess(
                    Initiative.builder()
                            .id(InitiativeId.of("lakeside"))
                            .name("Lakeside")
                            .phase(2)
                            .addAttestations(Attestation.builder()
                                    .criterion("pre-champion-convening-power")
                                    .answer(Answer.YES)
                                    .rater(Rater.builder().kind(RaterKind.SELF).build())
                                    .date(DAY)
                                    .build())
                            .build(),
                    DAY);
    private final Summary summary = assessment.summary();

    @Test
    void theScoresAreThoseOfTheAssessment() {
        assertThat(summary.score()).isEqualTo(assessment.score());
        assertThat(summary.scores().values())
                .containsExactlyElementsOf(assessment.scores().values());
        assertThat(summary.weakest()).isEqualTo(assessment.weakest());
    }

    @Test
    void whatIsDueIsCountedInThePhaseInQuestion() {
        long due = assessment.findings().stream()
                .filter(finding -> assessment.ruleSet().due(finding.criterion()).number() <= 2)
                .count();

        assertThat(summary.phase()).isEqualTo(2);
        assertThat((long) summary.due()).isEqualTo(due);
        assertThat(summary.met()).isEqualTo(1);
        assertThat(summary.notApplicable()).isZero();
        assertThat(summary.unknown()).isEqualTo(summary.due() - 1);
        assertThat(assessment.at(5).summary().due())
                .isEqualTo(RuleSet.standard().criteria().size());
    }

    @Test
    void itReadsAsOneLine() {
        assertThat(summary.phaseReached()).isEmpty();
        assertThat(summary)
                .hasToString("Lakeside on 2026-06-30: " + assessment.score() + ", phase none reached, 5 possible");
    }
}
