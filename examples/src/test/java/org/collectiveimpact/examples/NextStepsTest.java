package org.collectiveimpact.examples;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Questions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What to ask and what to do next in the real cases, as a practitioner reads it. */
class NextStepsTest {

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void theNextQuestionsAndThePlanOfACaseAreTheOnesThatWereRead(Case each) {
        Assessment assessment = RuleSet.standard().assess(each.initiative(), each.asOf());

        Golden.check(
                each.id() + "-next.txt",
                String.join(
                        "\n\n",
                        assessment.toString(),
                        Questions.of(assessment).toString(),
                        Plan.toNext(assessment).map(Plan::toString).orElse("All gates pass."),
                        Plan.to(3, assessment).toString() + "\n"));
    }
}
