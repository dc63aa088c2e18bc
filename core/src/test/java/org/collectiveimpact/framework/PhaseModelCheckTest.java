package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.framework.Component.COMMUNITY_INVOLVEMENT;
import static org.collectiveimpact.framework.Component.EVALUATION_AND_IMPROVEMENT;
import static org.collectiveimpact.framework.Component.GOVERNANCE_AND_INFRASTRUCTURE;
import static org.collectiveimpact.framework.Component.STRATEGIC_PLANNING;
import static org.collectiveimpact.framework.Refusal.refused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A phase model of one's own: the four phases of Collaboration for Impact, then spoilt in every way. */
class PhaseModelCheckTest {

    private static final PhaseModel FOUR = four().build();

    @Test
    void aModelOfOnesOwnNeedsNoCells() {
        assertThat(FOUR.cells()).isEmpty();
        assertThat(FOUR.cell(STRATEGIC_PLANNING, 2).statements()).isEmpty();
        assertThat(FOUR.due(STRATEGIC_PLANNING, 4)).hasToString("Sustain Action and Impact");
        assertThat(FOUR.due(COMMUNITY_INVOLVEMENT, 4)).hasToString("Organize for Impact");
    }

    @Test
    void anIdIsWordsJoinedByHyphens() {
        refused(() -> FOUR.withId("Four phases"), "id: 'Four phases' (expected: lower-case words joined by hyphens)");
    }

    @Test
    void aModelHasPhases() {
        refused(() -> FOUR.withPhases(List.of()), "phases: none (expected: at least one)");
    }

    @Test
    void phasesCountUpFromOne() {
        refused(
                () -> FOUR.withPhases(Phase.of("four-phases", 1, "First"), Phase.of("four-phases", 3, "Third")),
                "phases: numbered [1, 3] (expected: 1, 2, 3 and so on)");
    }

    @Test
    void theEntryStageHasTheNumberNought() {
        refused(() -> FOUR.withEntry(Phase.of("four-phases", 2, "Entry")), "entry: numbered 2 (expected: 0)");
    }

    @Test
    void stagesNameTheirModel() {
        refused(
                () -> FOUR.withEntry(Phase.of("three-phases", 0, "Entry")),
                "model of Entry: 'three-phases' (expected: 'four-phases')");
    }

    @Test
    void everyComponentIsScheduledOrNone() {
        refused(
                () -> PhaseModel.builder()
                        .id("one-phase")
                        .title("One phase")
                        .addPhases(Phase.of("one-phase", 1, "Only"))
                        .putSchedule(STRATEGIC_PLANNING, List.of(1, 1, 1, 1, 1))
                        .build(),
                "schedule of governance-infrastructure: [] "
                        + "(expected: five numbers from 1 to 1, none smaller than the one before)");
    }

    @Test
    void withoutAScheduleCriteriaCountTheStagesOfTheModel() {
        PhaseModel two = PhaseModel.builder()
                .id("two-phases")
                .title("Two phases")
                .entry(Phase.of("two-phases", 0, "Before"))
                .addPhases(Phase.of("two-phases", 1, "First"), Phase.of("two-phases", 2, "Second"))
                .build();

        assertThat(two.datings()).containsExactly(0, 1, 2);
        assertThat(two.due(STRATEGIC_PLANNING, 0)).hasToString("Before");
        assertThat(two.due(COMMUNITY_INVOLVEMENT, 2)).hasToString("Second");
        refused(() -> two.due(COMMUNITY_INVOLVEMENT, 3), "phase: 3 (expected: 0 to 2)");
        assertThat(FOUR.datings()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aScheduleNeverStepsBack() {
        refused(
                () -> four().putSchedule(EVALUATION_AND_IMPROVEMENT, List.of(1, 3, 2, 3, 4))
                        .build(),
                "schedule of evaluation-improvement: [1, 3, 2, 3, 4] "
                        + "(expected: five numbers from 1 to 4, none smaller than the one before)");
    }

    @Test
    void aScheduleNamesStagesOfTheModel() {
        refused(
                () -> four().putSchedule(EVALUATION_AND_IMPROVEMENT, List.of(0, 2, 3, 3, 5))
                        .build(),
                "schedule of evaluation-improvement: [0, 2, 3, 3, 5] "
                        + "(expected: five numbers from 1 to 4, none smaller than the one before)");
    }

    @Test
    void aCellBelongsToAPhaseOfTheModel() {
        refused(
                () -> FOUR.withCells(new PhaseCell(STRATEGIC_PLANNING, 5, List.of())),
                "cell of strategic-planning: phase 5 (expected: 1 to 4)");
    }

    @Test
    void aCellIsGivenOnce() {
        PhaseCell cell = new PhaseCell(STRATEGIC_PLANNING, 2, List.of());

        refused(() -> FOUR.withCells(cell, cell), "cell of strategic-planning: phase 2 twice (expected: once)");
    }

    @Test
    void aPhaseHasANameAndNoNegativeNumber() {
        refused(() -> Phase.of("four-phases", -1, "Before"), "number: -1 (expected: 0 or more)");
        refused(() -> Phase.of("four-phases", 1, " "), "name: ' ' (expected: the name of a phase)");
    }

    private static PhaseModel.Builder four() {
        PhaseModel.Builder four = PhaseModel.builder();
        four.id("four-phases")
                .title("Four phases")
                .addPhases(
                        Phase.of("four-phases", 1, "Generate Ideas and Dialogue"),
                        Phase.of("four-phases", 2, "Initiate Action"),
                        Phase.of("four-phases", 3, "Organize for Impact"),
                        Phase.of("four-phases", 4, "Sustain Action and Impact"))
                .putSchedule(GOVERNANCE_AND_INFRASTRUCTURE, List.of(1, 2, 3, 3, 4))
                .putSchedule(STRATEGIC_PLANNING, List.of(1, 2, 3, 4, 4))
                .putSchedule(COMMUNITY_INVOLVEMENT, List.of(1, 2, 3, 3, 4))
                .putSchedule(EVALUATION_AND_IMPROVEMENT, List.of(1, 2, 3, 3, 4));
        return four;
    }

    @Test
    void nobodyCanChangeAScheduleOnceItIsThere() {
        List<Integer> stages = new ArrayList<>(List.of(1, 2, 3, 4, 4));
        PhaseModel model = four().putSchedule(STRATEGIC_PLANNING, stages).build();

        stages.set(0, 9);

        List<Integer> kept = model.schedule().get(STRATEGIC_PLANNING);
        assertThat(kept).containsExactly(1, 2, 3, 4, 4);
        assertThatThrownBy(() -> kept.set(0, 9)).isInstanceOf(UnsupportedOperationException.class);
    }
}
