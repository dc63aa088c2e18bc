package org.collectiveimpact.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Basis;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Policy;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weights;

/** Assessments of a few of the standard criteria with any scores, weights and floors. */
final class AnyAssessment {

    private static final Initiative SAMPLE =
            Initiative.builder().id(InitiativeId.of("sample")).name("Sample").build();

    private AnyAssessment() {}

    static Arbitrary<Assessment> any() {
        return of(RuleSet.standard().criteria());
    }

    static Arbitrary<Assessment> withoutConditions() {
        return of(RuleSet.standard().criteria().stream()
                .filter(each -> each.dimension().condition().isEmpty())
                .toList());
    }

    private static Arbitrary<Assessment> of(List<Criterion> criteria) {
        return Combinators.combine(
                        Arbitraries.of(criteria).set().ofMinSize(3).ofMaxSize(30),
                        scores().list().ofSize(30),
                        Arbitraries.integers().between(1, 5),
                        rules())
                .as((chosen, scores, phase, rules) ->
                        assessment(criteria.stream().filter(chosen::contains).toList(), scores, phase, rules))
                .withoutEdgeCases();
    }

    static Assessment assessment(List<Criterion> chosen, List<Score> scores, int phase, RuleSet rules) {
        RuleSet some = rules.withCriteria(chosen);
        return Assessment.builder()
                .ruleSet(some)
                .initiative(SAMPLE)
                .asOf(LocalDate.parse("2026-01-01"))
                .phase(some.phaseModel().phase(phase))
                .findings(IntStream.range(0, chosen.size())
                        .mapToObj(i -> Finding.builder()
                                .criterion(chosen.get(i))
                                .score(scores.get(i))
                                .basis(Basis.PEOPLE)
                                .isDisputed(false)
                                .build())
                        .toList())
                .build();
    }

    private static Arbitrary<Score> scores() {
        Arbitrary<Double> share = Arbitraries.integers().between(0, 100).map(each -> each / 100.0);
        return Arbitraries.oneOf(
                Arbitraries.of(Score.FULL, Score.FULL, Score.HALF, Score.NONE, Score.UNKNOWN, Score.NOT_APPLICABLE),
                Combinators.combine(share, share)
                        .as((one, other) -> Score.between(Math.min(one, other), Math.max(one, other))));
    }

    private static Arbitrary<RuleSet> rules() {
        Arbitrary<Double> weight = Arbitraries.of(0.3, 1.0, 1.5, 2.0, 4.0, 7.0);
        Arbitrary<Double> floor = Arbitraries.of(0.1, 0.3, 0.5, 0.65, 1.0);
        return Combinators.combine(weight, weight, weight, floor, floor, Arbitraries.of(Policy.values()))
                .as((critical, major, minor, ofCritical, ofCondition, policy) -> RuleSet.standard()
                        .withWeights(new Weights(critical, major, minor))
                        .withFloors(new Floors(ofCritical, ofCondition))
                        .withPolicy(policy));
    }
}
