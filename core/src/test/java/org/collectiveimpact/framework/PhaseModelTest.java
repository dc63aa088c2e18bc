package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.framework.Component.COMMUNITY_INVOLVEMENT;
import static org.collectiveimpact.framework.Component.GOVERNANCE_AND_INFRASTRUCTURE;
import static org.collectiveimpact.framework.Component.STRATEGIC_PLANNING;
import static org.collectiveimpact.framework.Refusal.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseModelTest {

    private static final PhaseModel FIVE = PhaseModel.five();
    private static final PhaseModel THREE = PhaseModel.three();

    @Test
    void theFivePhasesRunFromReadinessToSustainedImpact() {
        assertThat(FIVE.stages())
                .extracting(Phase::toString)
                .containsExactly(
                        "Assess Readiness",
                        "Initiate Action",
                        "Organize for Impact",
                        "Begin Implementation",
                        "Sustain Action and Impact");
        assertThat(FIVE.entry()).isEmpty();
    }

    @Test
    void thePreconditionsAreTheEntryToTheThreePhases() {
        assertThat(THREE.stages())
                .extracting(stage -> stage.number() + " " + stage)
                .containsExactly(
                        "0 Preconditions", "1 Initiate Action", "2 Organize for Impact", "3 Sustain Action and Impact");
        assertThat(THREE.entry()).map(Phase::isEntry).contains(true);
    }

    @Test
    void allTwelveCellsOfTheThreePhasesAreVerified() {
        assertThat(THREE.cells())
                .hasSize(12)
                .allSatisfy(cell -> assertThat(cell.statements())
                        .hasSize(1)
                        .allMatch(statement ->
                                statement.verified() && statement.sources().equals(List.of("S002"))));
    }

    @Test
    void allTwentyCellsOfTheFivePhasesSaySomething() {
        assertThat(FIVE.cells()).hasSize(20).noneMatch(cell -> cell.statements().isEmpty());
    }

    @Test
    void whatOnlyTheChartSaysIsMarked() {
        assertThat(FIVE.cell(GOVERNANCE_AND_INFRASTRUCTURE, 3).statements())
                .extracting(Statement::toString)
                .containsExactly(
                        "Create a backbone and processes; put a structure in place.",
                        "Decide on the first work groups; the backbone is only planned. (unverified)");
        assertThat(FIVE.cells())
                .flatMap(PhaseCell::statements)
                .filteredOn(statement -> statement.sources().contains("5PH"))
                .hasSize(14)
                .noneMatch(Statement::verified);
    }

    @Test
    void theEntryStageHasNoCells() {
        assertThat(THREE.cell(STRATEGIC_PLANNING, 0)).isEqualTo(new PhaseCell(STRATEGIC_PLANNING, 0, List.of()));
    }

    @Test
    void theKeyQuestionsThatWereLostAreOursAndTheLastTwoAreRead() {
        assertThat(FIVE.phases())
                .extracting(phase -> phase.keyQuestions().get(0).toString())
                .containsExactly(
                        "Are we ready, and is this the right approach? (ours)",
                        "What is the problem here, and who must be at the table? (ours)",
                        "What do we agree to do, and what needs to happen? (ours)",
                        "How well is it working, and what else is needed?",
                        "What difference are we making, and how is the work sustained?");
    }

    @Test
    void theMappingOfTheThreePhasesIsSaidToBeOurs() {
        assertThat(THREE.notes().get(0).standing()).isEqualTo(Standing.OURS);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}, {5}")
    @CsvSource({
        "governance-infrastructure, 0, 1, 2, 2, 3",
        "strategic-planning,        0, 1, 2, 3, 3",
        "community-involvement,     0, 1, 2, 2, 3",
        "evaluation-improvement,    0, 1, 2, 2, 3"
    })
    void whatIsDueInFivePhasesIsDueByTheCellOfTheThree(
            String component, int first, int second, int third, int fourth, int fifth) {
        Component row = Titled.of(Component.class, component);

        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(phase -> THREE.due(row, phase).number())
                .containsExactly(first, second, third, fourth, fifth);
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(phase -> FIVE.due(row, phase).number())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void nothingIsDueInASixthPhase() {
        refused(() -> THREE.due(COMMUNITY_INVOLVEMENT, 6), "phase: 6 (expected: 1 to 5)");
        refused(() -> THREE.due(COMMUNITY_INVOLVEMENT, 0), "phase: 0 (expected: 1 to 5)");
    }

    @Test
    void aStageThatIsNotThereIsRefused() {
        refused(() -> FIVE.phase(0), "phase: 0 (expected: 1 to 5)");
        refused(() -> FIVE.phase(6), "phase: 6 (expected: 1 to 5)");
        refused(() -> THREE.phase(4), "phase: 4 (expected: 0 to 3)");
    }

    @Test
    void theNextStageFollowsUntilTheLast() {
        assertThat(THREE.next(THREE.phase(0))).contains(THREE.phase(1));
        assertThat(THREE.next(THREE.phase(3))).isEmpty();
    }

    @Test
    void aStageOfAnotherModelHasNoNext() {
        refused(
                () -> FIVE.next(THREE.phase(1)),
                "phase: Initiate Action of three-phases (expected: a phase of five-phases)");
    }
}
