package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Weights;

/** Laws of {@link Robustness}, with the engine itself as the judge of what holds under other weights. */
@SameCases
class RobustnessProperties {

    private static final Draws FEW = new Draws(20, 7);
    private static final double FLOOR = 0.45;
    private static final double HAIR = 1e-4;

    @Provide
    static Arbitrary<Assessment> assessments() {
        return Arbitraries.oneOf(AnyAssessment.any(), AnyAssessment.any(), AnyAssessment.withoutConditions());
    }

    @Property(tries = 400)
    void insideARangeTheVerdictHolds(
            @ForAll("assessments") Assessment assessment, @ForAll @DoubleRange(min = 0.01, max = 0.99) double way) {
        for (Claim claim : Robustness.of(assessment, FLOOR, FEW).claims()) {
            for (WeightRange range : claim.ranges()) {
                double most = range.most().orElse(isFloor(range) ? 1 : range.value() * 5);
                double inside = range.least() + way * (most - range.least());
                assertThat(verdictAt(inside, assessment, claim, range))
                        .as("%s at %s", range, inside)
                        .isEqualTo(verdictAt(range.value(), assessment, claim, range));
            }
        }
    }

    @Property(tries = 400)
    void justOutsideARangeItDoesNotHold(@ForAll("assessments") Assessment assessment) {
        for (Claim claim : Robustness.of(assessment, FLOOR, FEW).claims()) {
            for (WeightRange range : claim.ranges()) {
                if (range.least() > 0) {
                    assertTurned(range.least() * (1 - HAIR), assessment, claim, range);
                }
                range.most().ifPresent(most -> assertTurned(most * (1 + HAIR), assessment, claim, range));
            }
        }
    }

    private static void assertTurned(double outside, Assessment assessment, Claim claim, WeightRange range) {
        assertThat(verdictAt(outside, assessment, claim, range))
                .as("%s %s at %s", claim.kind(), range, outside)
                .isNotEqualTo(verdictAt(range.value(), assessment, claim, range));
    }

    private static Object verdictAt(double value, Assessment assessment, Claim claim, WeightRange range) {
        return Reweighed.asItIs(assessment).with(range.name(), value).verdict(claim.kind(), FLOOR);
    }

    private static boolean isFloor(WeightRange range) {
        return range.name().startsWith("floor");
    }

    @Property
    void whereItStandsIsInEveryRange(@ForAll("assessments") Assessment assessment) {
        assertThat(Robustness.of(assessment, FLOOR, FEW).claims())
                .flatExtracting(Claim::ranges)
                .allMatch(range -> range.contains(range.value()));
    }

    @Property
    void onlyRatiosOfWeightsMatter(@ForAll("assessments") Assessment assessment) {
        Weights weights = assessment.ruleSet().weights();
        Weights doubled = new Weights(2 * weights.critical(), 2 * weights.major(), 2 * weights.minor());

        Robustness once = Robustness.of(assessment, FLOOR, FEW);
        Robustness twice =
                Robustness.of(assessment.withRuleSet(assessment.ruleSet().withWeights(doubled)), FLOOR, FEW);

        assertThat(twice.weakest()).isEqualTo(once.weakest());
        assertThat(twice.claims())
                .extracting(Claim::kept)
                .isEqualTo(once.claims().stream().map(Claim::kept).toList());
    }

    @Property
    void aConditionIsNoMoreOftenTheWeakestForCertainThanTheWeakest(@ForAll("assessments") Assessment assessment) {
        assertThat(Robustness.of(assessment, FLOOR, FEW).weakest())
                .allMatch(each -> each.certainly().count() <= each.weakest().count());
    }

    @Property
    void theWeakestIsThatOfTheAssessment(@ForAll("assessments") Assessment assessment) {
        List<String> weakest = Reweighed.asItIs(assessment).weakest();

        assertThat(Robustness.of(assessment, FLOOR, FEW)
                        .claim(Claim.Kind.WEAKEST)
                        .map(Claim::verdict))
                .isEqualTo(assessment.weakest().map(condition -> String.join(" and ", weakest)));
        assertThat(assessment.weakestConditions())
                .extracting(Condition::title)
                .isEqualTo(assessment.weakest().isEmpty() ? List.of() : weakest);
    }

    @Property
    void eachDrawIsJudgedAsTheEngineJudgesIt(@ForAll("assessments") Assessment assessment, @ForAll int seed) {
        Robustness one = Robustness.of(assessment, FLOOR, new Draws(1, seed));
        Reweighed drawn = Reweighed.asItIs(assessment).drawn(seed);

        assertThat(one.claims())
                .allSatisfy(claim -> assertThat(claim.kept().count() == 1)
                        .isEqualTo(drawn.verdict(claim.kind(), FLOOR)
                                .equals(Reweighed.asItIs(assessment).verdict(claim.kind(), FLOOR))));
        assertThat(one.weakest())
                .filteredOn(each -> each.weakest().count() == 1)
                .extracting(each -> each.condition().title())
                .isEqualTo(one.weakest().isEmpty() ? List.of() : drawn.weakest());
    }
}
