package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackboneTest {

    @Test
    void thereAreSixFunctionsInThePublishedOrder() {
        assertThat(BackboneFunction.values())
                .extracting(BackboneFunction::id)
                .containsExactly(
                        "vision-strategy",
                        "aligned-activities",
                        "shared-measurement",
                        "public-will",
                        "policy",
                        "funding");
    }

    @Test
    void theTwoCorrectedOutcomesAreMarked() {
        assertThat(BackboneFunction.BUILD_PUBLIC_WILL.shortTermOutcome())
                .hasToString("Community members are increasingly aware of the issue. (unverified)");
        assertThat(BackboneFunction.ADVANCE_POLICY.shortTermOutcome())
                .hasToString("Policy makers are more aware and supportive of the initiative. (unverified)");
    }

    @Test
    void allOtherOutcomesAreVerified() {
        assertThat(BackboneFunction.values())
                .filteredOn(function -> !function.shortTermOutcome().verified())
                .containsExactly(BackboneFunction.BUILD_PUBLIC_WILL, BackboneFunction.ADVANCE_POLICY);
        assertThat(BackboneFunction.values())
                .allMatch(function -> function.intermediateOutcome().verified());
    }

    @Test
    void twoFunctionsWereRenamedIn2017() {
        assertThat(BackboneFunction.values())
                .filteredOn(function -> function.renaming().isPresent())
                .containsExactly(BackboneFunction.BUILD_PUBLIC_WILL, BackboneFunction.MOBILIZE_FUNDING);
    }

    @Test
    void everyFormHasSomethingForAndAgainstIt() {
        assertThat(BackboneType.values()).hasSize(6).allSatisfy(type -> {
            assertThat(type.speaksFor()).isNotEmpty();
            assertThat(type.speaksAgainst()).isNotEmpty();
        });
    }

    @Test
    void aFunderMustWinBuyInAndMayNotBeNeutral() {
        assertThat(BackboneType.FUNDER.speaksAgainst())
                .extracting(Statement::toString)
                .containsExactly(
                        "The buy-in of partners must be won, above all if one funder drives.",
                        "Its neutrality is doubtful. (unverified)");
    }

    @Test
    void theFormsOfTheTableThatWasNotReadAgainAreUnverified() {
        assertThat(BackboneType.values())
                .filteredOn(type -> type.speaksFor().stream().anyMatch(Statement::verified))
                .containsExactly(BackboneType.FUNDER, BackboneType.NEW_NONPROFIT);
    }

    @Test
    void thereAreThreeRoles() {
        assertThat(BackboneRole.values())
                .extracting(BackboneRole::id)
                .containsExactly("project-manager", "data-manager", "facilitator");
    }
}
