package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.rules;

import java.util.List;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;
import org.junit.jupiter.api.Test;

/** The findings that settle a verdict by themselves. */
class DecidingTest {

    private static final Criterion ONE = about("ca-one").build();
    private static final Criterion TWO = about("ca-two").build();
    private static final Criterion SMALL =
            about("ca-small").severity(Severity.MINOR).build();
    private static final Criterion VITAL =
            about("ca-vital").severity(Severity.CRITICAL).build();
    private static final Criterion CHAMPION = about("pre-champion")
            .dimension(Dimension.PRECONDITIONS)
            .severity(Severity.CRITICAL)
            .build();

    @Test
    void theFewestFindingsThatSettleAVerdictDecide() {
        RuleSet rules = rules(SMALL, ONE, VITAL);
        Assessment passed =
                assess(rules, says("ca-small", Answer.YES), says("ca-one", Answer.YES), says("ca-vital", Answer.YES));
        Assessment failed =
                assess(rules, says("ca-small", Answer.NO), says("ca-one", Answer.NO), says("ca-vital", Answer.NO));

        assertThat(deciding(passed)).containsExactly("ca-vital");
        assertThat(deciding(failed)).containsExactly("ca-vital");
    }

    @Test
    void everyRequirementOfAPassedGateNeedsItsReason() {
        RuleSet rules = rules(ONE, TWO, Questions.of(Condition.SHARED_MEASUREMENT, "sm-one", 1), CHAMPION);
        Assessment assessment = assess(
                rules,
                says("ca-one", Answer.PARTLY),
                says("ca-two", Answer.PARTLY),
                says("sm-one", Answer.YES),
                says("pre-champion", Answer.YES));

        assertThat(deciding(assessment)).containsExactly("pre-champion", "ca-one", "ca-two", "sm-one");
    }

    private static List<String> deciding(Assessment assessment) {
        return assessment.deciding(assessment.gate(1)).stream()
                .map(finding -> finding.criterion().id())
                .toList();
    }
}
