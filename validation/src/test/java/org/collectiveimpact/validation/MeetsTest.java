package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.rules.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetsTest {

    @Test
    void aCriterionThatIsMetIsEnough() {
        assertThat(Host.validate(new Baselines(Host.assessment()))).isEmpty();
    }

    @Test
    void whatIsNotThereIsForOtherConstraints() {
        assertThat(Host.validate(new Baselines(null))).isEmpty();
    }

    @Test
    void aCriterionThatIsNotMetSaysWhatWasFound() {
        assertThat(Host.validate(new Money(Host.assessment())))
                .containsExactly(
                        "assessment | sm-funding: 0 of 100 (100 % answered), no secured money for measurement is"
                                + " left, by all that is recorded (expected: met for certain)");
    }

    @Test
    void whatIsUnknownIsNotMetAndSaysWhatToAsk() {
        assertThat(Host.validate(new Gaps(Host.assessment())))
                .containsExactly(
                        "assessment | sm-baseline-gaps: 0-100 of 100 (0 % answered), nobody has answered this yet"
                                + " (expected: met for certain). It is unknown: Were baseline data analysed to find the key"
                                + " issues and gaps? (sm-baseline-gaps) What would settle it: A note on the analysis that names"
                                + " the largest gaps and who is affected.");
    }

    @Test
    void whatDoesNotApplyIsNotMet() {
        Assessment assessment = Host.assessment();
        Assessment beside = assessment.withFindings(assessment.findings().stream()
                .map(finding -> finding.withScore(Score.NOT_APPLICABLE))
                .toList());

        assertThat(Host.validate(new Baselines(beside)))
                .containsExactly(
                        "assessment | sm-baseline: not applicable, 2 of 2 headline indicators have a dated baseline (expected: met for certain)");
    }

    @Test
    void eachCriterionIsAViolationOfItsOwn() {
        assertThat(Host.validate(new Three(Host.assessment()))).hasSize(2);
    }

    @Test
    void aHostMaySayItInItsOwnWords() {
        assertThat(Host.validate(new OwnWords(Host.assessment())))
                .containsExactly("assessment | Look at your baseline first.");
    }

    @Test
    void elementsOfContainersAreChecked() {
        assertThat(Host.validate(new Many(List.of(Host.assessment()))))
                .singleElement()
                .asString()
                .startsWith("assessments[0].<list element> | sm-baseline-gaps: ");
    }

    @Test
    void aCriterionThatDoesNotExistIsAMistakeOfTheHost() {
        assertThatThrownBy(() -> Host.validate(new Misspelt(Host.assessment())))
                .isExactlyInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("criterion: 'sm-baselin' (expected: a criterion of standard "
                        + RuleSet.standard().version() + ", did you mean" + " 'sm-baseline'?)");
    }

    @Test
    void toNameNoCriterionIsAMistakeOfTheHost() {
        assertThatThrownBy(() -> Host.validate(new Nothing(Host.assessment())))
                .isExactlyInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("criteria: none (expected: the id of at least one criterion)");
    }

    record Nothing(@Meets({}) Assessment assessment) {}

    record Baselines(@Meets("sm-baseline") @Nullable Assessment assessment) {}

    record Money(@Meets("sm-funding") Assessment assessment) {}

    record Gaps(@Meets("sm-baseline-gaps") Assessment assessment) {}

    record Three(
            @Meets({"sm-baseline", "sm-baseline-gaps", "ca-boundaries"})
            Assessment assessment) {}

    record OwnWords(
            @Meets(value = "sm-baseline-gaps", message = "Look at your baseline first.")
            Assessment assessment) {}

    record Many(List<@Meets("sm-baseline-gaps") Assessment> assessments) {}

    record Misspelt(@Meets("sm-baselin") Assessment assessment) {}
}
