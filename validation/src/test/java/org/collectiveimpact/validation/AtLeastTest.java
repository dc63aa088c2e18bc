package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.validation.SoundInitiative.initiative;

import jakarta.validation.ConstraintDeclarationException;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.rules.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AtLeastTest {

    @Test
    void aPhaseThatIsReachedForCertainIsEnough() {
        assertThat(Host.validate(new Third(with(Score.FULL)))).isEmpty();
    }

    @Test
    void whatIsNotThereIsForOtherConstraints() {
        assertThat(Host.validate(new Third(null))).isEmpty();
    }

    @Test
    void aGateThatFailsSaysBy() {
        assertThat(Host.validate(new Third(Host.assessment())))
                .containsExactly(
                        "assessment | phase: none reached (expected: Organize for Impact or later, for certain)."
                                + " Its gate fails: pre-funding-horizon: 0 of 100, at least 50 needed");
    }

    @Test
    void anOpenGateSaysWhatToAsk() {
        assertThat(Host.validate(new First(Host.assessment(initiative().withFunding()))))
                .containsExactly("assessment | phase: none reached (expected: Assess Readiness or later, for certain)."
                        + " Its gate is open, for too little is known. What would settle it: Is at least one influential"
                        + " champion recorded, with a name, an organisation or constituency, and a sector?"
                        + " (pre-champion-named) Does secured money for planning and infrastructure reach at least 24"
                        + " months past the assessment date? (pre-funding-horizon) Do people in several sectors regard"
                        + " the problem as both important and urgent enough to act on in a new way?"
                        + " (pre-urgency-shared) And 3 more.");
    }

    @Test
    void whereAllIsUnknownNoPhaseIsReached() {
        assertThat(Host.validate(new First(with(Score.UNKNOWN)))).hasSize(1);
    }

    @Test
    void aHostMaySayItInItsOwnWords() {
        assertThat(Host.validate(new OwnWords(Host.assessment())))
                .containsExactly("assessment | Come back when you have begun.");
    }

    @Test
    void aPhaseThatDoesNotExistIsAMistakeOfTheHost() {
        assertThatThrownBy(() -> Host.validate(new Sixth(Host.assessment())))
                .isExactlyInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("phase: 6 (expected: 1 to 5)");
    }

    private static Assessment with(Score score) {
        Assessment assessment = Host.assessment();
        return assessment.withFindings(assessment.findings().stream()
                .map(finding -> finding.withScore(score))
                .toList());
    }

    record First(@AtLeast(phase = 1) Assessment assessment) {}

    record Third(@AtLeast(phase = 3) @Nullable Assessment assessment) {}

    record Sixth(@AtLeast(phase = 6) Assessment assessment) {}

    record OwnWords(
            @AtLeast(phase = 1, message = "Come back when you have begun.")
            Assessment assessment) {}
}
