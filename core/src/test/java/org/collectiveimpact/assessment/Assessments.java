package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple.Tuple2;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;
import org.collectiveimpact.rules.Weights;

/** Arbitrary rule sets with arbitrary answers. */
public final class Assessments {

    /** The criteria of every place in a dimension; to choose one is faster than to make one. */
    private static final Map<Dimension, List<Criterion>> EVERYWHERE = Dimension.standard().stream()
            .collect(Collectors.toMap(
                    Function.identity(), Assessments::everywhere, (one, other) -> one, LinkedHashMap::new));

    private Assessments() {}

    /** Two to six dimensions of up to eight criteria each. */
    public static Arbitrary<Sample> samples() {
        return samples(8);
    }

    /** Few criteria and at most six of them open, so that all completions can be tried. */
    static Arbitrary<Sample> smallSamples() {
        return samples(3).map(sample -> sample.withAtMostOpen(6));
    }

    /** A sample and the id of one of its criteria. */
    record Place(Sample sample, String criterion) {

        /** Returns the assessment if this is said of the criterion. */
        Assessment saying(Said said) {
            return sample.with(criterion, said).assess();
        }
    }

    static Arbitrary<Place> places() {
        return samples().flatMap(sample -> Arbitraries.of(sample.ids()).map(id -> new Place(sample, id)));
    }

    /** Two things that can be said, of which the second is no lower than the first. */
    static Arbitrary<Tuple2<Said, Said>> raises() {
        return Arbitraries.of(Said.values())
                .filter(said -> said != Said.NOT_APPLICABLE)
                .tuple2()
                .filter(two -> two.get2().isNoLowerThan(two.get1()));
    }

    private static Arbitrary<Sample> samples(int most) {
        return Combinators.combine(rules(), Arbitraries.integers().between(1, 5), placed(most))
                .as(Assessments::sample)
                .withoutEdgeCases();
    }

    private static Sample sample(RuleSet rules, int phase, List<Placed> placed) {
        SortedMap<String, Said> said = new TreeMap<>();
        List<Criterion> criteria = new ArrayList<>();
        for (Placed each : placed) {
            String id = each.criterion().dimension().id() + "-" + criteria.size();
            criteria.add(each.criterion().withId(id));
            said.put(id, each.said());
        }
        return new Sample(rules.withCriteria(criteria), phase, said);
    }

    /** A criterion and what is said of it. */
    private record Placed(Criterion criterion, Said said) {}

    private static Arbitrary<List<Placed>> placed(int most) {
        return Arbitraries.of(Dimension.standard())
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(6)
                .flatMap(dimensions -> Combinators.combine(dimensions.stream()
                                .map(dimension ->
                                        placed(dimension).list().ofMinSize(1).ofMaxSize(most))
                                .toList())
                        .as(groups -> groups.stream().flatMap(List::stream).toList()));
    }

    private static Arbitrary<Placed> placed(Dimension dimension) {
        return Combinators.combine(Arbitraries.of(EVERYWHERE.get(dimension)), said())
                .as(Placed::new);
    }

    /** Any criterion, with the id "any". */
    static Arbitrary<Criterion> criteria() {
        return Arbitraries.of(EVERYWHERE.values().stream().flatMap(List::stream).toList());
    }

    private static List<Criterion> everywhere(Dimension dimension) {
        List<Criterion> places = new ArrayList<>();
        for (Aspect aspect : List.of(Aspect.READINESS, Aspect.READINESS, Aspect.FUNCTIONING, Aspect.RESULTS)) {
            for (Severity severity : Severity.values()) {
                for (Component component : Component.values()) {
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(phase -> Questions.about("any")
                                    .dimension(dimension)
                                    .component(component)
                                    .phase(phase)
                                    .severity(severity)
                                    .aspect(aspect)
                                    .build())
                            .forEach(places::add);
                }
            }
        }
        return places;
    }

    /** Yes and partly are the most frequent, so that some gates pass. */
    public static Arbitrary<Said> said() {
        return Arbitraries.oneOf(Arbitraries.of(Said.YES, Said.YES, Said.PARTLY), Arbitraries.of(Said.values()));
    }

    private static Arbitrary<RuleSet> rules() {
        return Combinators.combine(
                        Arbitraries.of(PhaseModel.five(), PhaseModel.three()),
                        weights(),
                        floors(),
                        Arbitraries.of(Policy.values()))
                .as((model, weights, floors, policy) -> RuleSet.builder()
                        .id("sample")
                        .version(new Version(1, 0, 0))
                        .title("Sample")
                        .phaseModel(model)
                        .weights(weights)
                        .floors(floors)
                        .policy(policy)
                        .build());
    }

    /** Whole numbers, thirds and tenths: binary fractions hold some of them exactly and others not. */
    static Arbitrary<Weights> weights() {
        Arbitrary<Double> weight = Arbitraries.of(0.1, 0.2, 0.3, 1 / 3.0, 0.7, 1.0, 2.0, 3.0, 4.0, 7.0, 10.0);
        return Combinators.combine(weight, weight, weight).as(Weights::new);
    }

    static Arbitrary<Floors> floors() {
        Arbitrary<Double> floor = Arbitraries.of(0.1, 0.25, 0.3, 0.5, 0.6, 2 / 3.0, 0.7, 0.9, 1.0);
        return Combinators.combine(floor, floor).as(Floors::new);
    }
}
