package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.rules;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.rules.Bound;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Limits;
import org.collectiveimpact.rules.Measure;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Weights;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Criterion ONE = about("ca-one").build();
    private static final Limits LIMITS = Limits.builder()
            .yes(Bound.parse(">= 0.9"))
            .partly(Bound.parse(">= 0.5"))
            .putNumber("months", 12)
            .build();

    @Test
    void theStandardRuleSetIsStrictAndHasFivePhases() {
        RuleSet standard = RuleSet.standard();

        assertThat(standard.toText()).isEqualTo("Standard rule set 0.1.0 (179 criteria)");
        assertThat(standard.dimensions()).isEqualTo(Dimension.standard());
        assertThat(standard.phaseModel()).isEqualTo(PhaseModel.five());
        assertThat(standard.policy()).isEqualTo(Policy.STRICT);
        assertThat(standard.floors()).isEqualTo(new Floors(0.5, 0.5));
        assertThat(standard.weights()).isEqualTo(new Weights(4, 2, 1));
    }

    @Test
    void aCriterionIsFoundByItsId() {
        assertThat(RuleSet.standard().criterion("sm-baseline").id()).isEqualTo("sm-baseline");
    }

    @Test
    void anUnknownCriterionIsRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().criterion("sm-baselin"))
                .withMessage("criterion: 'sm-baselin' (expected: a criterion of standard 0.1.0,"
                        + " did you mean 'sm-baseline'?)");
    }

    @Test
    void whereNoneIsNearNoneIsSuggested() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(ONE).criterion("bb-staff"))
                .withMessage("criterion: 'bb-staff' (expected: a criterion of own 1.0.0)");
    }

    @Test
    void anIdIsTakenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(ONE, about("ca-two").build(), ONE))
                .withMessage("criteria: [ca-one, ca-one, ca-two] (expected: each id once)");
    }

    @Test
    void prerequisitesInACircleAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(
                        about("ca-zero").prerequisites(List.of("ca-one")).build(),
                        about("ca-one").prerequisites(List.of("ca-two")).build(),
                        about("ca-two").prerequisites(List.of("ca-one")).build()))
                .withMessage("prerequisites: [ca-one, ca-two, ca-one] (expected: none that leads back to itself)");
    }

    @Test
    void aDimensionHasOneTitle() {
        Criterion translated = about("ca-two")
                .dimension(new Dimension("common-agenda", "Gemeinsame Agenda"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(ONE, translated))
                .withMessage("dimensions: [Common agenda, Gemeinsame Agenda] (expected: one title for each id)");
    }

    @Test
    void aCriterionIsDueInAPhaseOfTheModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(ONE.withPhase(6)))
                .withMessage("phase: 6 (expected: 1 to 5)");
    }

    @Test
    void fingerprintsAreDigests() {
        assertThat(RuleSet.standard().fingerprints().scores()).matches("[0-9a-f]{64}");
        assertThat(RuleSet.standard().fingerprints().verdicts()).matches("[0-9a-f]{64}");
        assertThat(RuleSet.standard().fingerprints().everything()).matches("[0-9a-f]{64}");
    }

    @Test
    void rulesThatCouldGiveOtherScoresHaveAnotherFingerprintOfScores() {
        RuleSet rules = rules(ONE.withLimits(LIMITS));

        assertThat(new RuleSet[] {
                    rules,
                    rules(ONE),
                    rules(ONE.withLimits(LIMITS.withYes(Bound.parse("> 0.9")))),
                    rules(ONE.withLimits(LIMITS.withYes(Bound.parse(">= 0.8")))),
                    rules(ONE.withLimits(LIMITS.withPartly(Bound.parse(">= 0.4")))),
                    rules(ONE.withLimits(
                            LIMITS.toBuilder().putNumber("days", 12).build())),
                    rules(ONE.withLimits(LIMITS).withMeasure(measure("one"))),
                    rules(ONE.withLimits(LIMITS).withMeasure(measure("other"))),
                    rules(ONE.withLimits(LIMITS), about("ca-two").build()),
                    rules.withPhaseModel(PhaseModel.three()),
                    rules.withRatings(new Ratings(0.7, 12)),
                    rules.withWeights(new Weights(4, 2, 2))
                })
                .extracting(each -> each.fingerprints().scores())
                .doesNotHaveDuplicates();
    }

    @Test
    void rulesThatCouldGiveOtherVerdictsHaveAnotherFingerprintOfVerdictsAlone() {
        RuleSet rules = rules(ONE);
        RuleSet[] others = {rules, rules.withPolicy(Policy.GUIDE), rules.withFloors(new Floors(0.5, 0.6))};

        assertThat(others).extracting(each -> each.fingerprints().verdicts()).doesNotHaveDuplicates();
        assertThat(others)
                .extracting(each -> each.fingerprints().scores())
                .containsOnly(rules.fingerprints().scores());
    }

    @Test
    void otherWordsOrAnotherOrderHaveAnotherFingerprintOfEverythingAlone() {
        Criterion two = about("ca-two").build();
        RuleSet rules = rules(ONE, two);
        RuleSet[] others = {
            rules,
            rules(two, ONE),
            rules.withTitle("Other"),
            rules.withPhaseModel(PhaseModel.five().withTitle("Other")),
            rules.withPhaseModel(PhaseModel.five().withCells()),
            rules.withPhaseModel(PhaseModel.five().withNotes()),
            rules(ONE.toBuilder().question("Is it?").build(), two),
            rules(ONE.toBuilder().evidence("Is it?").build(), two),
            rules(ONE.toBuilder().remedy("Is it?").build(), two),
            rules(ONE.withEffort(5), two),
            rules(ONE.withSources(Source.of("S002")), two),
            rules(ONE.withLimits(Limits.NONE.withUnit("days")), two),
            rules(ONE.withLimits(Limits.NONE.withOrigin("S002")), two)
        };

        assertThat(others).extracting(each -> each.fingerprints().everything()).doesNotHaveDuplicates();
        assertThat(others)
                .extracting(each -> each.fingerprints().verdicts())
                .containsOnly(rules.fingerprints().verdicts());
    }

    @Test
    void theIdAndTheVersionAreNoPartOfAFingerprint() {
        assertThat(rules(ONE).withId("other").withVersion(new Version(9, 0, 0)).fingerprints())
                .isEqualTo(rules(ONE).fingerprints());
    }

    @Test
    void aModelWithAnotherPhaseIsAnotherFingerprint() {
        PhaseModel longer = PhaseModel.five().toBuilder()
                .addPhases(Phase.of("five-phases", 6, "End"))
                .build();

        assertThat(rules(ONE).withPhaseModel(longer).fingerprints().scores())
                .isNotEqualTo(rules(ONE).fingerprints().scores());
    }

    @Test
    void theOrderOfNumbersIsNoPartOfAFingerprint() {
        Limits one =
                Limits.builder().putNumber("months", 12).putNumber("days", 3).build();
        Limits other =
                Limits.builder().putNumber("days", 3).putNumber("months", 12).build();

        assertThat(rules(ONE.withLimits(one)).fingerprints())
                .isEqualTo(rules(ONE.withLimits(other)).fingerprints());
    }

    private static Measure measure(String name) {
        return Measure.of(name, (criterion, facts) -> Reading.of(Answer.YES, "all"));
    }

    @Test
    void idsOfCriteriaAndDimensionsAreWordsJoinedByHyphens() {
        refused(
                () -> rules(about("").build()),
                "id of criterion: '' (expected: lower-case words or digits joined by hyphens)");
        refused(
                () -> rules(about("ca one").build()),
                "id of criterion: 'ca one' (expected: lower-case words or digits joined by hyphens)");
        refused(
                () -> rules(about("ca-one").dimension(new Dimension("", "")).build()),
                "id of dimension: '' (expected: lower-case words or digits joined by hyphens)");
    }

    @Test
    void aMeasureThatAnswersNothingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Answers.assess(rules(Questions.reading("ca-one", null))))
                .withMessage("measure: 'ca-one' of criterion ca-one answers null (expected: a reading, which may be"
                        + " unknown)");
    }

    @Test
    void aMeasureThatFailsIsNamedWithItsCriterion() {
        Measure failing = Measure.of("mine", (criterion, facts) -> {
            throw new ArithmeticException("/ by zero");
        });

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Answers.assess(rules(about("ca-one").measure(failing).build())))
                .withMessage(
                        "measure: 'mine' of criterion ca-one fails (expected: a reading): java.lang.ArithmeticException:"
                                + " / by zero")
                .withCauseExactlyInstanceOf(ArithmeticException.class);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
