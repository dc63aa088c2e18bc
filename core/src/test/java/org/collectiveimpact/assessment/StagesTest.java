package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.assessment.Answers.AS_OF;
import static org.collectiveimpact.assessment.Answers.INITIATIVE;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.of;
import static org.collectiveimpact.assessment.Questions.rules;
import static org.collectiveimpact.framework.Condition.BACKBONE_SUPPORT;
import static org.collectiveimpact.framework.Condition.COMMON_AGENDA;
import static org.collectiveimpact.framework.Condition.SHARED_MEASUREMENT;

import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

/** Which phase is in question, which is reached and which is possible. */
class StagesTest {

    private static final RuleSet RULES = rules(
            of(COMMON_AGENDA, "ca-one", 1), of(SHARED_MEASUREMENT, "sm-one", 2), of(BACKBONE_SUPPORT, "bb-one", 3));

    @Test
    void thePhaseReachedIsTheLastBeforeAGateThatIsNotPassed() {
        Assessment assessment =
                assess(RULES, says("ca-one", Answer.YES), says("sm-one", Answer.YES), says("bb-one", Answer.NO));

        assertThat(assessment.phaseReached()).map(Phase::name).contains("Initiate Action");
        assertThat(assessment.phasePossible()).map(Phase::name).contains("Initiate Action");
    }

    @Test
    void thePhasePossibleIsTheLastBeforeAGateThatIsFailed() {
        Assessment assessment = assess(RULES, says("ca-one", Answer.YES), says("bb-one", Answer.NO));

        assertThat(assessment.phaseReached()).map(Phase::name).contains("Assess Readiness");
        assertThat(assessment.phasePossible()).map(Phase::name).contains("Initiate Action");
    }

    @Test
    void whoseFirstGateFailsHasReachedNoPhase() {
        Assessment assessment = assess(RULES, says("ca-one", Answer.NO));

        assertThat(assessment.phaseReached()).isEmpty();
        assertThat(assessment.phasePossible()).isEmpty();
        assertThat(assessment.toText())
                .isEqualTo("Bay on 2026-01-31: phase none reached, none possible, 0-67 of 100 (33 % answered)");
    }

    @Test
    void thePhaseInQuestionIsTheDeclaredOne() {
        assertThat(inPhase(RULES, 2).phase()).hasToString("Initiate Action");
        assertThat(inPhase(RULES, 5).phase()).hasToString("Sustain Action and Impact");
    }

    @Test
    void withoutADeclaredPhaseOrWithOneThatIsNoneItIsTheLast() {
        assertThat(assess(RULES).phase()).hasToString("Sustain Action and Impact");
        assertThat(inPhase(RULES, 0).phase()).hasToString("Sustain Action and Impact");
        assertThat(inPhase(RULES, 6).phase()).hasToString("Sustain Action and Impact");
    }

    @Test
    void inThreePhasesADeclaredPhaseIsTheLastInWhichItsWorkFallsDue() {
        RuleSet three = RULES.withPhaseModel(PhaseModel.three());

        assertThat(inPhase(three, 1).phase()).hasToString("Preconditions");
        assertThat(inPhase(three, 2).phase()).hasToString("Initiate Action");
        assertThat(inPhase(three, 3).phase()).hasToString("Organize for Impact");
        assertThat(inPhase(three, 4).phase()).hasToString("Sustain Action and Impact");
        assertThat(inPhase(three, 5).phase()).hasToString("Sustain Action and Impact");
        assertThat(assess(three).phase()).hasToString("Sustain Action and Impact");
    }

    @Test
    void withoutAScheduleADeclaredPhaseCountsTheStagesOfTheModel() {
        PhaseModel own = PhaseModel.builder()
                .id("own")
                .title("Own")
                .entry(Phase.of("own", 0, "Before"))
                .addPhases(Phase.of("own", 1, "First"), Phase.of("own", 2, "Second"), Phase.of("own", 3, "Third"))
                .build();
        RuleSet counted = RULES.withPhaseModel(own);

        assertThat(inPhase(counted, 0).phase()).hasToString("Before");
        assertThat(inPhase(counted, 2).phase()).hasToString("Second");
        assertThat(inPhase(counted, 4).phase()).hasToString("Third");
        assertThat(assess(counted, says("ca-one", Answer.YES), says("sm-one", Answer.YES))
                        .phaseReached())
                .map(Phase::name)
                .contains("Second");
    }

    @Test
    void anotherPhaseInQuestionChangesNeitherFindingsNorGates() {
        Assessment assessment = assess(RULES, says("ca-one", Answer.YES));

        assertThat(assessment.at(1).findings()).isEqualTo(assessment.findings());
        assertThat(assessment.at(1).gates()).isEqualTo(assessment.gates());
        assertThat(assessment.at(5)).isEqualTo(assessment);
    }

    @Test
    void aPhaseThatTheModelDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(RULES).at(0))
                .withMessage("phase: 0 (expected: 1 to 5)");
    }

    private static Assessment inPhase(RuleSet rules, int phase) {
        return rules.assess(INITIATIVE.withPhase(phase), AS_OF);
    }
}
