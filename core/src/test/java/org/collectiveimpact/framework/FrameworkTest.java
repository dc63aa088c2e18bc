package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameworkTest {

    @Test
    void thereAreFiveConditionsInThePublishedOrder() {
        assertThat(Condition.values())
                .extracting(Condition::id)
                .containsExactly(
                        "common-agenda",
                        "shared-measurement",
                        "mutually-reinforcing-activities",
                        "continuous-communication",
                        "backbone-support");
    }

    @Test
    void everyConditionIsDescribedFromWhatWasReadAndHasStrategies() {
        assertThat(Condition.values()).allSatisfy(condition -> {
            assertThat(condition.description().verified()).isTrue();
            assertThat(condition.strategies()).isNotEmpty();
        });
    }

    @Test
    void theFirstStrategiesOfAConditionAreThoseOfThePresentation() {
        assertThat(Condition.values())
                .allSatisfy(condition ->
                        assertThat(condition.strategies().get(0).sources()).containsExactly("S000"));
    }

    @Test
    void aDefinitionIsWhoDoesWhatForWhat() {
        assertThat(Definition.YEAR_2011.who()).hasToString("important actors from different sectors");
        assertThat(Definition.YEAR_2011.what()).hasToString("commit themselves to a common agenda");
        assertThat(Definition.YEAR_2011.forWhat()).hasToString("to solve a specific social problem");
        assertThat(Definition.YEAR_2011.statement())
                .hasToString("Important actors from different sectors commit themselves to a common agenda, "
                        + "to solve a specific social problem.");
        assertThat(Definition.YEAR_2022.statement().text()).contains("equity", "systems");
    }

    @Test
    void thereAreThreePreconditions() {
        assertThat(Precondition.values())
                .extracting(Precondition::id)
                .containsExactly("influential-champion", "financial-resources", "urgency-for-change");
    }

    @Test
    void thereAreEightPrinciplesAllOfThemVerified() {
        assertThat(Principle.values())
                .hasSize(8)
                .allMatch(principle -> principle.statement().verified());
    }

    @Test
    void thereAreFourComponents() {
        assertThat(Component.values())
                .extracting(Component::id)
                .containsExactly(
                        "governance-infrastructure",
                        "strategic-planning",
                        "community-involvement",
                        "evaluation-improvement");
    }

    @Test
    void populationAndPerformanceHaveSevenQuestionsEach() {
        assertThat(Accountability.values())
                .allSatisfy(half -> assertThat(half.questions()).hasSize(7));
    }

    @Test
    void theCurveIsTurnedInSixStepsFromResultToActionPlan() {
        assertThat(CurveStep.values())
                .hasSize(6)
                .startsWith(CurveStep.RESULT)
                .endsWith(CurveStep.ACTION_PLAN)
                .allMatch(step -> step.question().verified());
    }

    @Test
    void onlyProgrammesAreNotSystemic() {
        assertThat(Lever.values())
                .hasSize(7)
                .filteredOn(lever -> !lever.isSystemic())
                .containsExactly(Lever.PROGRAMME);
    }

    @Test
    void theSixConditionsOfSystemsChangeFallIntoThreeGroups() {
        assertThat(Lever.values())
                .extracting(Lever::group)
                .containsExactly(
                        LeverGroup.PROGRAMME,
                        LeverGroup.STRUCTURAL,
                        LeverGroup.STRUCTURAL,
                        LeverGroup.STRUCTURAL,
                        LeverGroup.RELATIONAL,
                        LeverGroup.RELATIONAL,
                        LeverGroup.TRANSFORMATIVE);
    }

    @Test
    void organisationsCompeteBeforeTheyIntegrate() {
        assertThat(CollaborationLevel.values())
                .extracting(CollaborationLevel::id)
                .containsExactly(
                        "compete", "co-exist", "communicate", "cooperate", "coordinate", "collaborate", "integrate");
    }

    @Test
    void thereAreFiveAssumptionsOfCollaboration() {
        assertThat(CollaborationAssumption.values()).hasSize(5);
    }

    @Test
    void linkedCollaborationHasDepthBreadthAndAdoption() {
        assertThat(LinkedCollaboration.values())
                .extracting(way -> way.statements().size())
                .containsExactly(3, 3, 2);
    }
}
