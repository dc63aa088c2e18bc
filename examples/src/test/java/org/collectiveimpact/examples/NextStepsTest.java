package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.serialization.CollectiveImpactModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

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

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void bothAreTheSameAfterARoundTripThroughJson(Case each) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CollectiveImpactModule()).build();
        Assessment assessment = RuleSet.standard().assess(each.initiative(), each.asOf());
        Questions questions = Questions.of(assessment);
        Plan plan = Plan.to(5, assessment);

        assertThat(mapper.readValue(mapper.writeValueAsString(questions), Questions.class))
                .isEqualTo(questions);
        assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class))
                .isEqualTo(plan);
    }
}
