package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.of;
import static org.collectiveimpact.assessment.Questions.reading;
import static org.collectiveimpact.assessment.Questions.rules;
import static org.collectiveimpact.framework.Condition.SHARED_MEASUREMENT;

import org.collectiveimpact.framework.Source;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Reading SHORT = Reading.builder()
            .score(Score.HALF)
            .addShortfalls("goals[housing]", "goals[jobs]")
            .counted("1 of 3 goals have an indicator; without: Housing, Jobs")
            .build();

    @Test
    void aScoreIsExplainedDownToEachCriterionAndItsSources() {
        Assessment assessment = assess(
                rules(
                        about("ca-one").addSources(Source.of("S002")).build(),
                        reading("ca-two", SHORT),
                        of(SHARED_MEASUREMENT, "sm-one", 1)),
                says("ca-one", Answer.YES));

        assertThat(assessment.explain().toText())
                .isEqualTo("""
                        Overall: 37-88 of 100 (50 %% answered), adds 37.5 to 87.5 of 100.0 points
                          Common agenda: 75 of 100 (100 %% answered), adds 37.5 to 37.5 of 50.0 points
                            ca-one: 100 of 100 (100 %% answered), adds 25.0 to 25.0 of 25.0 points
                              Is it so? yes, says Ann, 2025-07-31
                              source: %s
                            ca-two: 50 of 100 (100 %% answered), adds 12.5 to 12.5 of 25.0 points
                              Is it so? 1 of 3 goals have an indicator; without: Housing, Jobs
                              falls short: goals[housing]
                              falls short: goals[jobs]
                          Shared measurement: 0-100 of 100 (0 %% answered), adds 0.0 to 50.0 of 50.0 points
                            sm-one: 0-100 of 100 (0 %% answered), adds 0.0 to 50.0 of 50.0 points
                              Is it so? nobody has answered this yet
                        """.formatted(Source.of("S002").citation()));
    }

    @Test
    void whatDoesNotApplyAddsNothing() {
        Assessment assessment = assess(
                rules(about("ca-one").build(), about("ca-two").build()),
                says("ca-one", Answer.PARTLY),
                says("ca-two", Answer.NOT_APPLICABLE).withReason("No need."));

        assertThat(assessment.explain(View.ALL).toText()).isEqualTo("""
                        All criteria: 50 of 100 (100 % answered, 50 % not applicable), adds 50.0 to 50.0 of 100.0 points
                          ca-one: 50 of 100 (100 % answered), adds 50.0 to 50.0 of 100.0 points
                            Is it so? partly, says Ann, 2025-07-31
                          ca-two: not applicable
                            Is it so? not applicable, says Ann, 2025-07-31 (No need.)
                        """);
    }

    @Test
    void aCriterionIsExplainedByItself() {
        Explanation explanation = assess(rules(reading("ca-one", SHORT))).explain("ca-one");

        assertThat(explanation.toText()).isEqualTo("""
                        ca-one: 50 of 100 (100 % answered), adds 50.0 to 50.0 of 100.0 points
                          Is it so? 1 of 3 goals have an indicator; without: Housing, Jobs
                          falls short: goals[housing]
                          falls short: goals[jobs]
                        """);
        assertThat(explanation.gap()).isEqualTo(0.5);
    }

    @Test
    void whatNobodyCanTellIsNamedToo() {
        Reading open = Reading.builder()
                .score(Score.between(0, 0.5))
                .cause(Cause.NOT_RECORDED)
                .addShortfalls("goals[jobs]")
                .addUntold("goals[housing]")
                .counted("0 of 2 goals have an indicator")
                .build();

        assertThat(assess(rules(reading("ca-one", open))).explain("ca-one").toText())
                .endsWith("falls short: goals[jobs]\n  not recorded: goals[housing]\n");
    }

    @Test
    void anExplanationOfNoCriterionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(rules(about("ca-one").build())).explain("sm-baseline"))
                .withMessage("criterion: 'sm-baseline' (expected: a criterion of own 1.0.0)");
    }
}
