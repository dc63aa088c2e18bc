package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.planning.Samples.about;
import static org.collectiveimpact.planning.Samples.unknown;

import java.util.List;
import java.util.Map;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final Criterion VISION = about("ca-vision", Severity.CRITICAL);
    private static final Criterion GOAL = about("ca-goal", Severity.CRITICAL);
    private static final Criterion STUDY = about("ca-study", Severity.MAJOR);
    private static final Criterion CHARTER =
            about("gov-charter", Severity.MAJOR).withDimension(Dimension.GOVERNANCE);
    private static final Criterion RESULT = about("ca-result", Severity.MAJOR).withAspect(Aspect.RESULTS);

    @Test
    void whatCanSettleTheGateComesBeforeWhatOnlyNarrowsTheScore() {
        Questions questions = Questions.of(unknown(STUDY, VISION, GOAL));

        assertThat(questions.settling()).extracting(Question::criterion).containsExactly("ca-goal", "ca-vision");
        assertThat(questions.narrowing()).extracting(Question::criterion).containsExactly("ca-study");
        assertThat(questions.hinge().pass()).containsExactly("ca-goal", "ca-vision");
        assertThat(questions.hinge().fail()).containsExactly(List.of("ca-goal"), List.of("ca-vision"));
    }

    @Test
    void ofQuestionsThatDecideAlikeTheShortestComesFirst() {
        Questions questions = Questions.of(unknown(VISION, GOAL), new Minutes(5, Map.of("ca-goal", 30)));

        assertThat(questions.settling()).extracting(Question::criterion).containsExactly("ca-vision", "ca-goal");
    }

    @Test
    void aHeavyQuestionThatTakesLongWaitsForLightOnesThatDoMorePerMinute() {
        Assessment assessment = AnyAssessments.with(unknown(GOAL, STUDY, VISION), "ca-goal", Score.NONE);
        Questions questions = Questions.of(assessment, new Minutes(5, Map.of("ca-vision", 60)));

        assertThat(questions.narrowing()).extracting(Question::criterion).containsExactly("ca-study", "ca-vision");
    }

    @Test
    void aFailedGateIsSaidToFailWhateverTheAnswers() {
        Questions questions = Questions.of(AnyAssessments.with(unknown(VISION, GOAL), "ca-goal", Score.NONE));

        assertThat(questions.canChangeVerdict()).isFalse();
        assertThat(questions.settling()).isEmpty();
        assertThat(questions).hasToString("""
                No answer can change a verdict: the gate of phase 1 (Assess Readiness) fails whatever the unknown turns \
                out to be, and so do those after it.
                Score 0-50 of 100 (50 % answered); 1 not known exactly:
                1. ca-vision: Is there a vision?
                   ask people; narrows the score by 50.0 points""");
    }

    @Test
    void whereAllIsKnownNothingIsAsked() {
        assertThat(Questions.of(AnyAssessments.with(unknown(VISION), "ca-vision", Score.FULL)))
                .hasToString("""
                        No answer can change a verdict: all gates pass.
                        Score 100 of 100 (100 % answered); nothing that counts is unknown.""");
    }

    @Test
    void whatTheOverallScoreLeavesOutNarrowsItsDimension() {
        Question question = Questions.of(unknown(VISION, CHARTER)).narrowing().get(0);

        assertThat(question.criterion()).isEqualTo("gov-charter");
        assertThat(question.narrowing()).isZero();
        assertThat(question.narrowingOfDimension()).isOne();
    }

    @Test
    void resultsAreNotAskedAbout() {
        assertThat(Questions.of(unknown(VISION, RESULT)).all())
                .extracting(Question::criterion)
                .containsExactly("ca-vision");
    }

    @Test
    void whatIsDueLaterThanTheNextGateAndThePhaseInQuestionIsNotAskedAbout() {
        Assessment assessment = unknown(VISION, GOAL.withPhase(2)).at(1);

        assertThat(Questions.of(assessment).all())
                .extracting(Question::criterion)
                .containsExactly("ca-vision");
    }

    @Test
    void aQuestionSaysWhoCanTellAndByWhat() {
        Question question = Questions.of(unknown(VISION)).all().get(0);

        assertThat(question.isForPeople()).isTrue();
        assertThat(question.evidence()).isEqualTo("A record.");
        assertThat(question.ifYes()).isEqualTo(Verdict.PASS);
        assertThat(question.ifNo()).isEqualTo(Verdict.FAIL);
        assertThat(question.minutes()).isEmpty();
    }

    @Test
    void minutesAndExpectationsAreShownWhereTheyAreStated() {
        Questions questions = Questions.of(unknown(VISION, STUDY), new Minutes(15, Map.of()), new Prior(0.5, 0));

        assertThat(questions).hasToString("""
                The gate of phase 1 (Assess Readiness) is open. It passes with the best answer to 1 question, and fails with the \
                worst answer to 1 question.
                Score 0-100 of 100 (0 % answered); 2 not known exactly:
                1. ca-vision: Is there a vision?
                   ask people (15 min); a yes passes the gate; a no fails the gate; narrows the score by 66.7 points; \
                33.3 expected
                2. ca-study: Is there a study?
                   ask people (15 min); leaves the gate open; narrows the score by 33.3 points; 16.7 expected""");
    }

    @Test
    void minutesBelowOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minutes(5, Map.of("ca-goal", 0)))
                .withMessage("ca-goal: 0 (expected: 1 minute or more)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minutes(0, Map.of()))
                .withMessage("each: 0 (expected: 1 minute or more)");
    }

    @Test
    void chancesThatAddUpToMoreThanOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prior(0.9, 0.2))
                .withMessage("prior: 0.9 and 0.2 (expected: from 0 to 1, and no more than 1 together)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prior(Double.NaN, 0))
                .withMessage("prior: NaN and 0.0 (expected: from 0 to 1, and no more than 1 together)");
    }

    @Test
    void minutesAreOfCriteriaOfTheRuleSet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questions.of(unknown(VISION), new Minutes(1, Map.of("ca-vison", 5))))
                .withMessage("criterion: 'ca-vison' (expected: a criterion of own 1.0.0, did you mean 'ca-vision'?)");
    }
}
