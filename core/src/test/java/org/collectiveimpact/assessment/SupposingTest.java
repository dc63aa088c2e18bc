package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.assessment.Answers.AS_OF;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.of;
import static org.collectiveimpact.assessment.Questions.reading;
import static org.collectiveimpact.assessment.Questions.rules;
import static org.collectiveimpact.framework.Condition.COMMON_AGENDA;
import static org.collectiveimpact.framework.Condition.SHARED_MEASUREMENT;

import org.collectiveimpact.model.Answer;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.Test;

class SupposingTest {

    private static final RuleSet RULES = rules(of(COMMON_AGENDA, "ca-one", 1), of(SHARED_MEASUREMENT, "sm-one", 2));

    @Test
    void aSupposedAnswerIsCountedAndNothingElseIsTouched() {
        Assessment actual = assess(RULES, says("ca-one", Answer.NO));

        Assessment supposed = actual.answering("sm-one", Answer.YES);

        assertThat(supposed.finding("sm-one").score()).isEqualTo(Score.FULL);
        assertThat(supposed.finding("ca-one")).isEqualTo(actual.finding("ca-one"));
        assertThat(supposed.score()).isEqualTo(Score.HALF);
        assertThat(actual.score()).isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void aSupposedAnswerStandsInPlaceOfAllThatPeopleSaid() {
        Assessment torn = assess(RULES, Answers.all("ca-one", Answer.NO, Answer.YES));

        assertThat(torn.answering("ca-one", Answer.PARTLY).finding("ca-one").score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whereTheDataDecideASupposedAnswerIsDisputed() {
        Assessment actual = assess(rules(reading("ca-one", Reading.of(Answer.NO, "none"))));

        Finding finding = actual.answering("ca-one", Answer.YES).finding("ca-one");

        assertThat(finding.score()).isEqualTo(Score.NONE);
        assertThat(finding.isDisputed()).isTrue();
    }

    @Test
    void anAnswerThatNeedsMoreWordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(RULES).answering("ca-one", Answer.NOT_APPLICABLE))
                .withMessage("answer: NOT_APPLICABLE (expected: YES, PARTLY, NO or UNKNOWN, or a whole attestation)");
    }

    @Test
    void aMisspeltCriterionIsToldWithTheOneThatWasMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(RULES).answering("ca-onne", Answer.YES))
                .withMessage("criterion: 'ca-onne' (expected: a criterion of own 1.0.0, did you mean 'ca-one'?)");
    }

    @Test
    void wholeAnswersAreAddedToThoseThatWereGiven() {
        Assessment actual = assess(RULES, says("ca-one", Answer.NO));

        Assessment supposed = actual.with(says("Ben", "ca-one", Answer.YES, "2026-01-01"));

        assertThat(supposed.finding("ca-one").answers()).hasSize(2);
        assertThat(supposed.asOf()).isEqualTo(AS_OF);
    }

    @Test
    void thePhaseInQuestionFollowsTheInitiativeUnlessItWasChosen() {
        Assessment actual = assess(RULES);

        assertThat(actual.with(initiative -> initiative.withPhase(2)).phase().number())
                .isEqualTo(2);
        assertThat(actual.at(1)
                        .with(initiative -> initiative.withPhase(2))
                        .phase()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void otherRulesAssessTheSameOnTheSameDay() {
        RuleSet other = RULES.withId("other");

        assertThat(assess(RULES, says("ca-one", Answer.YES)).under(other))
                .isEqualTo(assess(other, says("ca-one", Answer.YES)));
        assertThat(assess(RULES).at(2).under(other).phase().number()).isEqualTo(2);
    }
}
