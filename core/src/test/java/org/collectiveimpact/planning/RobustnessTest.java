package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.View;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final int LAST = 5;

    /** The agenda is half met throughout; the backbone less in what is critical, and fully in what is minor. */
    private static final Assessment TORN = AnyAssessment.assessment(
            List.of(
                    criterion(Condition.COMMON_AGENDA, Severity.CRITICAL),
                    criterion(Condition.COMMON_AGENDA, Severity.MINOR),
                    criterion(Condition.BACKBONE_SUPPORT, Severity.CRITICAL),
                    criterion(Condition.BACKBONE_SUPPORT, Severity.MINOR)),
            List.of(Score.HALF, Score.HALF, Score.exactly(0.4), Score.FULL),
            LAST,
            RuleSet.standard());

    private static Criterion criterion(Condition condition, Severity severity) {
        return RuleSet.standard().criteria().stream()
                .filter(View.HEADLINE.and(View.of(Dimension.of(condition))).filter())
                .filter(each -> each.severity() == severity)
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(Claim.Kind kind) {
        return Robustness.of(TORN).claim(kind).orElseThrow();
    }

    /** The backbone is the weaker if (0.4 c + m) / (c + m) is below 0.5: if critical weighs more than five times minor. */
    @Test
    void aRangeEndsWhereTwoConditionsAreAlike() {
        Claim weakest = claim(Claim.Kind.WEAKEST);

        assertThat(weakest.verdict()).isEqualTo("Common agenda");
        assertThat(weakest.ranges())
                .extracting(WeightRange::name)
                .containsExactly("weight of critical criteria", "weight of major criteria", "weight of minor criteria");
        assertThat(weakest.ranges().get(0).least()).isZero();
        assertThat(weakest.ranges().get(0).most().orElseThrow()).isCloseTo(5, within(1e-12));
        assertThat(weakest.ranges().get(1))
                .isEqualTo(new WeightRange("weight of major criteria", 2, 0, Optional.empty()));
        assertThat(weakest.ranges().get(2).least()).isCloseTo(0.8, within(1e-12));
        assertThat(weakest.ranges().get(2).most()).isEmpty();
    }

    /** Of all weightings in which critical weighs most and minor least, 45 of 77 have critical above five times minor. */
    @Test
    void theShareIsThatOfTheWeightingsThatThereAre() {
        List<Weakness> weakest = Robustness.of(TORN).weakest();

        assertThat(weakest)
                .extracting(Weakness::condition)
                .containsExactly(Condition.COMMON_AGENDA, Condition.BACKBONE_SUPPORT);
        Share backbone = weakest.get(1).weakest();
        assertThat(backbone.value()).isCloseTo(45 / 77.0, within(3 * backbone.standardError()));
        assertThat(weakest.get(0).weakest()).isEqualTo(claim(Claim.Kind.WEAKEST).kept());
        assertThat(weakest.get(1).certainly()).isEqualTo(backbone);
    }

    /** Once a range that began at a weight of exactly 1 was taken for one without an end. */
    @Test
    void aRangeMayEndWhereTheWeightStands() {
        Assessment justEnough = AnyAssessment.assessment(
                List.of(
                        criterion(Condition.COMMON_AGENDA, Severity.MAJOR),
                        criterion(Condition.SHARED_MEASUREMENT, Severity.MAJOR),
                        criterion(Condition.CONTINUOUS_COMMUNICATION, Severity.MAJOR)),
                List.of(Score.exactly(0.58), Score.exactly(0.7), Score.exactly(0.07)),
                LAST,
                RuleSet.standard());

        Claim overall = Robustness.of(justEnough, 0.45, new Draws(1, 1))
                .claim(Claim.Kind.OVERALL)
                .orElseThrow();

        assertThat(overall.verdict()).isEqualTo("certainly at least 45 of 100");
        assertThat(overall.ranges())
                .extracting(WeightRange::toString)
                .containsExactly(
                        "weight of critical criteria any (is 4)",
                        "weight of major criteria any (is 2)",
                        "weight of minor criteria any (is 1)",
                        "weight of Common agenda at least 1 (is 1)",
                        "weight of Shared measurement at least 1 (is 1)",
                        "weight of Continuous communication at most 1 (is 1)");
    }

    @Test
    void conditionsThatAreAlikeAreNamedTogether() {
        Assessment alike = AnyAssessment.assessment(
                TORN.ruleSet().criteria(),
                List.of(Score.HALF, Score.HALF, Score.HALF, Score.HALF),
                LAST,
                TORN.ruleSet());

        Robustness robustness = Robustness.of(alike);

        assertThat(robustness.claim(Claim.Kind.WEAKEST).orElseThrow().verdict())
                .isEqualTo("Common agenda and Backbone support");
        assertThat(robustness.weakest())
                .allMatch(each -> each.weakest().count() == each.weakest().n());
    }

    @Test
    void aFloorThatIsJustReachedCannotBeRaised() {
        assertThat(claim(Claim.Kind.PHASE_POSSIBLE).ranges())
                .extracting(WeightRange::toString)
                .contains("floor of conditions at most 0.5 (is 0.5)");
    }

    @Test
    void whereNothingBelongsToAConditionNothingIsSaidOfTheWeakest() {
        Assessment none = AnyAssessment.assessment(List.of(), List.of(), LAST, RuleSet.standard());

        assertThat(Robustness.of(none)).hasToString("""
                        10000 other weightings, drawn at random (seed 1); what is unknown stays so in all
                        phase reached: 5 (Sustain Action and Impact), in all of 10000, however any one weight or floor is moved
                        phase possible: 5 (Sustain Action and Impact), in all of 10000, however any one weight or floor is moved""");
    }

    @Test
    void itReadsWell() {
        assertThat(Robustness.of(TORN, 0.6, new Draws(1000, 2))).hasToString("""
                        1000 other weightings, drawn at random (seed 2); what is unknown stays so in all
                        weakest condition: Common agenda, in 42.1 % of 1000 (standard error 1.6)
                          while weight of critical criteria at most 5 (is 4), weight of minor criteria at least 0.8 (is 1)
                          otherwise Backbone support, in 57.9 % of 1000 (standard error 1.6)
                          for certain Common agenda, in 42.1 % of 1000 (standard error 1.6)
                          for certain Backbone support, in 57.9 % of 1000 (standard error 1.6)
                        phase reached: 3 (Organize for Impact), in all of 1000
                          while floor of critical criteria at most 0.5 (is 0.5), floor of conditions at most 0.5 (is 0.5)
                        phase possible: 3 (Organize for Impact), in all of 1000
                          while floor of critical criteria at most 0.5 (is 0.5), floor of conditions at most 0.5 (is 0.5)
                        overall score: certainly below 60 of 100, in 97.7 % of 1000 (standard error 0.5)
                          while weight of critical criteria at least 1 (is 4), weight of minor criteria at most 4 (is 1)""");
    }

    @Test
    void aShareIsRoundedDownAndItsErrorUp() {
        assertThat(new Share(9_999, 10_000)).hasToString("99.9 % of 10000 (standard error 0.1)");
        assertThat(new Share(10_000, 10_000)).hasToString("all of 10000");
        assertThat(new Share(0, 10_000)).hasToString("none of 10000");
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(TORN, 0, Draws.OF_WEIGHTINGS))
                .withMessage("floor: 0.0 (expected: above 0 and at most 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draws(0, 1))
                .withMessage("n: 0 (expected: at least 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(2, 1))
                .withMessage("share: 2 of 1 (expected: 0 <= count <= n, n > 0)");
    }
}
