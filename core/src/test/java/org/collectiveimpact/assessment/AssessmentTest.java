package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.of;
import static org.collectiveimpact.assessment.Questions.rules;
import static org.collectiveimpact.framework.Condition.BACKBONE_SUPPORT;
import static org.collectiveimpact.framework.Condition.COMMON_AGENDA;
import static org.collectiveimpact.framework.Condition.SHARED_MEASUREMENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;
import org.collectiveimpact.rules.Weights;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final RuleSet RULES = rules(
            of(COMMON_AGENDA, "ca-one", 1), of(SHARED_MEASUREMENT, "sm-one", 2), of(BACKBONE_SUPPORT, "bb-one", 3));

    @Test
    void conditionsCountAlikeWhateverTheNumberOfTheirCriteria() {
        RuleSet rules = rules(
                of(COMMON_AGENDA, "ca-one", 1), of(COMMON_AGENDA, "ca-two", 1), of(SHARED_MEASUREMENT, "sm-one", 1));

        assertThat(assess(rules, says("ca-one", Answer.YES), says("ca-two", Answer.YES), says("sm-one", Answer.NO))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void withinAConditionCriteriaCountBySeverity() {
        RuleSet rules = rules(
                about("ca-vital").severity(Severity.CRITICAL).build(),
                about("ca-one").build(),
                about("ca-small").severity(Severity.MINOR).build());

        assertThat(assess(rules, says("ca-vital", Answer.YES), says("ca-one", Answer.NO))
                        .score(COMMON_AGENDA))
                .isEqualTo(Score.between(4 / 7.0, 5 / 7.0));
    }

    @Test
    void onlyWhatIsDueCounts() {
        Assessment assessment =
                assess(RULES, says("ca-one", Answer.YES), says("sm-one", Answer.NO), says("bb-one", Answer.NO));

        assertThat(assessment.at(1).score()).isEqualTo(Score.FULL);
        assertThat(assessment.at(2).score()).isEqualTo(Score.HALF);
        assertThat(assessment.at(3).score()).isEqualTo(Score.exactly(1 / 3.0));
        assertThat(assessment.at(2).score(BACKBONE_SUPPORT)).isEqualTo(Score.NOT_APPLICABLE);
    }

    @Test
    void resultsAreNoPartOfTheScore() {
        RuleSet rules = rules(
                about("ca-one").build(),
                about("ca-results").aspect(Aspect.RESULTS).build());
        Assessment assessment = assess(rules, says("ca-one", Answer.YES), says("ca-results", Answer.NO));

        assertThat(assessment.score()).isEqualTo(Score.FULL);
        assertThat(assessment.score(COMMON_AGENDA)).isEqualTo(Score.FULL);
        assertThat(assessment.score(View.of(Aspect.RESULTS))).isEqualTo(Score.NONE);
        assertThat(assessment.score(View.ALL)).isEqualTo(Score.HALF);
    }

    @Test
    void whatCutsAcrossTheConditionsCountsOnlyWhereNoConditionDoes() {
        RuleSet rules =
                rules(about("pre-one").dimension(Dimension.PRECONDITIONS).build(), of(COMMON_AGENDA, "ca-one", 2));
        Assessment assessment = assess(rules, says("pre-one", Answer.YES), says("ca-one", Answer.NO));

        assertThat(assessment.at(1).score()).isEqualTo(Score.FULL);
        assertThat(assessment.at(2).score()).isEqualTo(Score.NONE);
        assertThat(assessment.at(2).score(Dimension.PRECONDITIONS)).isEqualTo(Score.FULL);
    }

    @Test
    void aConditionKeepsItsScoreUnderAnotherTitle() {
        Dimension translated = new Dimension("common-agenda", "Gemeinsame Agenda");
        Assessment assessment =
                assess(rules(about("ca-one").dimension(translated).build()), says("ca-one", Answer.PARTLY));

        assertThat(assessment.score(COMMON_AGENDA)).isEqualTo(Score.HALF);
        assertThat(assessment.weakest()).contains(COMMON_AGENDA);
        assertThat(assessment.gate(1).requirements())
                .extracting(Requirement::name)
                .containsExactly("Gemeinsame Agenda");
    }

    @Test
    void withoutCriteriaNothingApplies() {
        Assessment assessment = assess(rules());

        assertThat(assessment.score()).isEqualTo(Score.NOT_APPLICABLE);
        assertThat(assessment.weakest()).isEmpty();
        assertThat(assessment.gaps()).isEmpty();
        assertThat(assessment.explain().toText()).isEqualTo("Overall: not applicable\n");
    }

    @Test
    void theWeakestConditionIsTheOneWithTheLowestLowScore() {
        assertThat(assess(RULES, says("ca-one", Answer.PARTLY), says("sm-one", Answer.YES))
                        .weakest())
                .contains(BACKBONE_SUPPORT);
    }

    @Test
    void ofTwoAlikeTheLessHopefulIsTheWeakest() {
        assertThat(assess(RULES, says("ca-one", Answer.YES), says("bb-one", Answer.NO))
                        .weakest())
                .contains(BACKBONE_SUPPORT);
    }

    @Test
    void ofTwoTheSameTheFirstPublishedIsTheWeakest() {
        assertThat(assess(RULES).weakest()).contains(COMMON_AGENDA);
    }

    @Test
    void allThatAreTheSameAreTheWeakestConditions() {
        assertThat(assess(RULES).weakestConditions())
                .containsExactly(COMMON_AGENDA, SHARED_MEASUREMENT, BACKBONE_SUPPORT);
        assertThat(assess(RULES, says("ca-one", Answer.YES)).weakestConditions())
                .containsExactly(SHARED_MEASUREMENT, BACKBONE_SUPPORT);
        assertThat(assess(rules()).weakestConditions()).isEmpty();
    }

    @Test
    void theLastBitOfASumDoesNotTellConditionsApart() {
        Weights uneven = new Weights(0.3, 0.2, 0.1);
        Criterion small = about("ca-small").severity(Severity.MINOR).build();
        RuleSet rules = rules(
                        small,
                        about("ca-vital").severity(Severity.CRITICAL).build(),
                        of(SHARED_MEASUREMENT, "sm-one", 1))
                .withWeights(uneven);
        Assessment blank = assess(rules);
        Assessment alike = blank.withFindings(
                blank.findings().get(0).withScore(Score.exactly(0.1)),
                blank.findings().get(1).withScore(Score.exactly(0.1)),
                blank.findings().get(2).withScore(Score.exactly(0.1)));

        assertThat(alike.score(COMMON_AGENDA)).isNotEqualTo(alike.score(SHARED_MEASUREMENT));
        assertThat(alike.weakestConditions()).containsExactly(COMMON_AGENDA, SHARED_MEASUREMENT);
        assertThat(alike.weakest()).contains(COMMON_AGENDA);
    }

    @Test
    void withNothingDueOfAnyConditionNoneIsTheWeakest() {
        assertThat(assess(rules(of(COMMON_AGENDA, "ca-late", 2))).at(1).weakest())
                .isEmpty();
    }

    @Test
    void anAssessmentIsToldInOneLine() {
        assertThat(assess(RULES, says("ca-one", Answer.YES)).toText())
                .isEqualTo("Bay on 2026-01-31: phase Assess Readiness reached, Sustain Action and Impact possible,"
                        + " 33-100 of 100 (33 % answered)");
    }

    @Test
    void aFindingIsFoundByItsId() {
        assertThat(assess(RULES, says("sm-one", Answer.NO)).finding("sm-one").score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aFindingThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(RULES).finding("sm-on"))
                .withMessage("criterion: 'sm-on' (expected: a criterion of own 1.0.0, did you mean 'sm-one'?)");
    }

    @Test
    void aViewIsScoredWhetherDueOrNot() {
        Criterion governance = about("gov-one")
                .dimension(Dimension.GOVERNANCE)
                .component(Component.GOVERNANCE_AND_INFRASTRUCTURE)
                .phase(5)
                .build();
        Assessment assessment = assess(
                        rules(governance, of(COMMON_AGENDA, "ca-one", 1)),
                        says("gov-one", Answer.NO),
                        says("ca-one", Answer.YES))
                .at(1);

        assertThat(assessment.score(View.of(Component.GOVERNANCE_AND_INFRASTRUCTURE)))
                .isEqualTo(Score.NONE);
        assertThat(assessment.score(View.of(Component.STRATEGIC_PLANNING))).isEqualTo(Score.FULL);
        assertThat(assessment.score(View.of(Component.COMMUNITY_INVOLVEMENT))).isEqualTo(Score.NOT_APPLICABLE);
        assertThat(assessment.score(View.ALL)).isEqualTo(Score.HALF);
        assertThat(assessment.score(View.ALL.and(assessment.dueView()))).isEqualTo(Score.FULL);
    }

    @Test
    void findingsAreThoseOfTheRuleSetInItsOrder() {
        Assessment assessment = assess(RULES);
        List<Finding> reversed = new ArrayList<>(assessment.findings());
        Collections.reverse(reversed);

        refused(
                () -> assessment.withFindings(reversed),
                "findings[0]: bb-one (expected: ca-one, as in the order of the criteria of own 1.0.0)");
        refused(
                () -> assessment.withFindings(List.of()),
                "findings: 0 (expected: 3, one for each criterion of own 1.0.0)");
        refused(
                () -> assessment.withRuleSet(RULES.withCriteria(of(COMMON_AGENDA, "ca-one", 1))),
                "findings: 3 (expected: 1, one for each criterion of own 1.0.0)");
    }

    @Test
    void thePhaseInQuestionIsOneOfTheRuleSet() {
        refused(
                () -> assess(RULES).withPhase(PhaseModel.three().phase(3)),
                "phase: Sustain Action and Impact of three-phases (expected: a phase of five-phases)");
    }

    @Test
    void aCriterionToLookUpIsNotNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> assess(RULES).explain((String) null))
                .withMessage("criterion");
        assertThatNullPointerException().isThrownBy(() -> RULES.criterion(null)).withMessage("id");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
