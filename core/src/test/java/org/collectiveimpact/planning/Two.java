package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Assessments;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Said;
import org.collectiveimpact.assessment.Sample;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Weights;

/** Two assessments of one initiative. */
record Two(Assessment before, Assessment after) {

    Comparison compared() {
        return Comparison.of(before, after);
    }

    Two reversed() {
        return new Two(after, before);
    }

    /** By the same rules: other answers, another phase, other accepted gaps. */
    static Arbitrary<Two> byTheSameRules() {
        return Assessments.samples().flatMap(sample -> others(sample).map(other -> new Two(sample.assess(), other)));
    }

    /** By two versions of the rules, either of them first. */
    static Arbitrary<Two> byTwoVersions() {
        Arbitrary<Integer> dropped = Arbitraries.integers().between(0, 2);
        return Assessments.samples()
                .flatMap(sample -> Combinators.combine(others(sample), dropped, weights(), Arbitraries.of(true, false))
                        .as((other, drop, weights, swap) -> {
                            Assessment older =
                                    sample.with(older(sample.rules(), drop)).assess();
                            Assessment newer = newer(sample.rules(), weights).assess(other.initiative(), Sample.AS_OF);
                            return swap ? new Two(newer, older) : new Two(older, newer);
                        }));
    }

    private static Arbitrary<Weights> weights() {
        return Arbitraries.of(new Weights(4, 2, 1), new Weights(3, 1, 0.1), new Weights(1, 1, 1));
    }

    private static RuleSet older(RuleSet rules, int drop) {
        List<Criterion> criteria = rules.criteria();
        return rules.withCriteria(criteria.subList(Math.min(drop, criteria.size() - 1), criteria.size()));
    }

    private static RuleSet newer(RuleSet rules, Weights weights) {
        return rules.withVersion(new Version(2, 0, 0)).withWeights(weights);
    }

    private static Arbitrary<Assessment> others(Sample sample) {
        List<String> ids = sample.ids();
        return Combinators.combine(
                        Assessments.said().optional(0.6).list().ofSize(ids.size()),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(ids).set().ofMaxSize(3),
                        Arbitraries.integers().between(1, 3).optional(0.2))
                .as(Tuple::of)
                .map(parts -> {
                    Assessment made = sample.rules()
                            .assess(
                                    initiative(sample, parts.get1(), parts.get2(), new ArrayList<>(parts.get3())),
                                    Sample.AS_OF);
                    return parts.get4().map(made::at).orElse(made);
                });
    }

    private static Initiative initiative(
            Sample sample, List<Optional<Said>> said, int phase, List<String> acceptedGaps) {
        Sample other = new Sample(sample.rules(), phase, sample.said());
        for (int i = 0; i < said.size(); i++) {
            String id = sample.ids().get(i);
            other = other.with(id, said.get(i).orElse(sample.said().get(id)));
        }
        return other.initiative()
                .withAcceptedGaps(acceptedGaps.stream()
                        .sorted()
                        .map(id -> AcceptedGap.builder()
                                .criterion(id)
                                .reason("Not now.")
                                .acceptedBy("The board")
                                .build())
                        .toList());
    }
}
