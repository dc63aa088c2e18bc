package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.rules;

import java.util.List;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;
import org.collectiveimpact.rules.Weights;
import org.junit.jupiter.api.Test;

/** Gates at the standard floors of a half. */
class GateTest {

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
    void aGatePassesAtExactlyTheFloor() {
        Gate gate = gate(rules(ONE, TWO), says("ca-one", Answer.YES), says("ca-two", Answer.NO));

        assertThat(gate)
                .extracting(Gate::toText)
                .isEqualTo("Assess Readiness: PASS (0 failed, 0 open of 1 requirement)");
        assertThat(requirements(gate)).containsExactly("Common agenda: 50 of 100, at least 50 needed");
    }

    @Test
    void aGateFailsJustBelowTheFloor() {
        Gate gate = gate(
                rules(ONE, TWO, SMALL),
                says("ca-one", Answer.YES),
                says("ca-two", Answer.NO),
                says("ca-small", Answer.NO));

        assertThat(gate.toText()).isEqualTo("Assess Readiness: FAIL (1 failed, 0 open of 1 requirement)");
        assertThat(requirements(gate)).containsExactly("Common agenda: 40 of 100, at least 50 needed");
        assertThat(gate.failed()).isEqualTo(gate.requirements());
    }

    @Test
    void aGateIsOpenWhereTheUnknownDecides() {
        Gate gate = gate(rules(ONE, TWO, SMALL), says("ca-one", Answer.YES), says("ca-small", Answer.NO));

        assertThat(gate.toText()).isEqualTo("Assess Readiness: OPEN (0 failed, 1 open of 1 requirement)");
        assertThat(requirements(gate)).containsExactly("Common agenda: 40-80 of 100, at least 50 needed");
        assertThat(gate.open().get(0).undecided())
                .extracting(finding -> finding.criterion().id())
                .containsExactly("ca-two");
    }

    @Test
    void aGateThatMayReachExactlyTheFloorIsOpen() {
        Gate gate = gate(rules(ONE, TWO), says("ca-two", Answer.NO));

        assertThat(gate.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(requirements(gate)).containsExactly("Common agenda: 0-50 of 100, at least 50 needed");
    }

    @Test
    void theFloorsAreThoseOfTheRuleSet() {
        RuleSet strict = rules(ONE, VITAL).withFloors(new Floors(1, 0.75));
        Gate gate = gate(strict, says("ca-one", Answer.YES), says("ca-vital", Answer.PARTLY));

        assertThat(requirements(gate))
                .containsExactly(
                        "ca-vital: 50 of 100, at least 100 needed", "Common agenda: 66 of 100, at least 75 needed");
        assertThat(gate.failed()).hasSize(2);
    }

    @Test
    void tenthsThatAddUpToTheFloorReachIt() {
        RuleSet tenths =
                rules(VITAL, ONE, SMALL).withWeights(new Weights(0.1, 0.2, 0.3)).withFloors(new Floors(0.5, 0.5));
        Gate gate = gate(tenths, says("ca-vital", Answer.YES), says("ca-one", Answer.YES), says("ca-small", Answer.NO));

        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aCriticalReadinessCriterionHasToBeHalfMetByItself() {
        List<Attestation> others = List.of(says("ca-one", Answer.YES), says("ca-two", Answer.YES));
        RuleSet rules = rules(ONE, TWO, VITAL);

        assertThat(gate(rules, others.get(0), others.get(1), says("ca-vital", Answer.PARTLY))
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(gate(rules, others.get(0), others.get(1)).open())
                .extracting(Requirement::name)
                .containsExactly("ca-vital");
        assertThat(gate(rules, others.get(0), others.get(1), says("ca-vital", Answer.NO))
                        .failed())
                .extracting(Requirement::name)
                .containsExactly("ca-vital");
    }

    @Test
    void otherCriteriaHaveToBeMetByThemselvesNowhere() {
        Criterion functioning = VITAL.withAspect(Aspect.FUNCTIONING);

        assertThat(gate(rules(ONE, TWO, functioning)).requirements())
                .extracting(Requirement::name)
                .containsExactly("Common agenda");
    }

    @Test
    void resultsAreNotRequired() {
        RuleSet rules = rules(ONE, VITAL.withAspect(Aspect.RESULTS));

        assertThat(gate(rules, says("ca-one", Answer.YES), says("ca-vital", Answer.NO))
                        .toText())
                .isEqualTo("Assess Readiness: PASS (0 failed, 0 open of 1 requirement)");
    }

    @Test
    void whereNothingDueAppliesAGatePassesWithANote() {
        Gate gate = gate(rules(ONE.withPhase(2)));

        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
        assertThat(requirements(gate)).containsExactly("Common agenda: nothing due applies, so it passes");
    }

    @Test
    void whereNothingDueAppliesNothingIsAsked() {
        RuleSet rules = rules(ONE.withPhase(2), VITAL.withMayNotApply(true), CHAMPION);
        Attestation waived = says("ca-vital", Answer.NOT_APPLICABLE).withReason("There is no other.");
        Gate gate = gate(rules, waived, says("pre-champion", Answer.YES));

        assertThat(gate.requirements()).hasSize(3);
        assertThat(gate.asked()).extracting(Requirement::name).containsExactly("pre-champion");
        assertThat(gate.toText()).isEqualTo("Assess Readiness: PASS (0 failed, 0 open of 1 requirement)");
    }

    @Test
    void whatOnlyWarnsIsNotAsked() {
        Gate gate = gate(rules(ONE, CHAMPION).withPolicy(Policy.GUIDE), says("ca-one", Answer.YES));

        assertThat(gate.asked()).extracting(Requirement::name).containsExactly("Common agenda");
        assertThat(gate.toText()).isEqualTo("Assess Readiness: PASS (0 failed, 0 open of 1 requirement)");
    }

    @Test
    void inStrictRulesAMissingPreconditionFailsAGate() {
        Gate gate = gate(rules(CHAMPION), says("pre-champion", Answer.NO));

        assertThat(gate.failed()).extracting(Requirement::name).containsExactly("pre-champion");
        assertThat(gate.warnings()).isEmpty();
        assertThat(gate.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whereTheFrameworkIsAGuideAMissingPreconditionWarns() {
        Gate gate = gate(rules(CHAMPION).withPolicy(Policy.GUIDE), says("pre-champion", Answer.NO));

        assertThat(gate.failed()).isEmpty();
        assertThat(gate.warnings()).extracting(Requirement::name).containsExactly("pre-champion");
        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void evenWhereTheFrameworkIsAGuideAConditionBlocks() {
        Gate gate = gate(rules(VITAL).withPolicy(Policy.GUIDE), says("ca-vital", Answer.NO));

        assertThat(gate.failed()).extracting(Requirement::name).containsExactly("ca-vital", "Common agenda");
    }

    @Test
    void theGateBeforeHasToPassAsWell() {
        RuleSet rules = rules(ONE, Questions.of(Condition.SHARED_MEASUREMENT, "sm-one", 2));
        Assessment assessment = assess(rules, says("ca-one", Answer.NO), says("sm-one", Answer.YES));

        assertThat(assessment.gate(2).before()).isEqualTo(Verdict.FAIL);
        assertThat(assessment.gates())
                .extracting(Gate::toText)
                .containsExactly(
                        "Assess Readiness: FAIL (1 failed, 0 open of 1 requirement)",
                        "Initiate Action: FAIL (1 failed, 0 open of 2 requirements)",
                        "Organize for Impact: FAIL (1 failed, 0 open of 2 requirements)",
                        "Begin Implementation: FAIL (1 failed, 0 open of 2 requirements)",
                        "Sustain Action and Impact: FAIL (1 failed, 0 open of 2 requirements)");
    }

    @Test
    void inThreePhasesTheFirstGateClosesThePreconditions() {
        Assessment assessment = assess(
                rules(CHAMPION, ONE.withPhase(2)).withPhaseModel(PhaseModel.three()),
                says("pre-champion", Answer.YES),
                says("ca-one", Answer.NO));

        assertThat(assessment.gates().subList(0, 2))
                .extracting(Gate::toText)
                .containsExactly(
                        "Preconditions: PASS (0 failed, 0 open of 1 requirement)",
                        "Initiate Action: FAIL (1 failed, 0 open of 2 requirements)");
        assertThat(assessment.gate(0)).isEqualTo(assessment.gates().get(0));
    }

    @Test
    void aGateOfNoPhaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(rules(ONE)).gate(6))
                .withMessage("phase: 6 (expected: 1 to 5)");
    }

    @Test
    void aGateOfAnotherModelOrAssessmentIsRefused() {
        Assessment assessment = assess(rules(ONE));
        Gate other = assess(rules(ONE), says("ca-one", Answer.YES)).gate(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.gate(PhaseModel.three().phase(1)))
                .withMessage("phase: Initiate Action of three-phases (expected: a phase of five-phases)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.deciding(other))
                .withMessage("gate: Assess Readiness: PASS (0 failed, 0 open of 1 requirement)"
                        + " (expected: a gate of this assessment)");
    }

    @Test
    void failBeatsOpenBeatsPass() {
        assertThat(Verdict.worst(List.of(Verdict.PASS, Verdict.OPEN))).isEqualTo(Verdict.OPEN);
        assertThat(Verdict.worst(List.of(Verdict.FAIL, Verdict.OPEN, Verdict.PASS)))
                .isEqualTo(Verdict.FAIL);
        assertThat(Verdict.worst(List.of())).isEqualTo(Verdict.PASS);
    }

    @Test
    void aFloorIsAboveZeroAndAtMostOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Floors(0, 0.5))
                .withMessage("critical: 0.0 (expected: above 0 and at most 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Floors(1, 1.1))
                .withMessage("condition: 1.1 (expected: above 0 and at most 1)");
    }

    private static Gate gate(RuleSet rules, Attestation... attestations) {
        return assess(rules, attestations).gate(1);
    }

    private static List<String> requirements(Gate gate) {
        return gate.requirements().stream().map(Requirement::toText).toList();
    }
}
