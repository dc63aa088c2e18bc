package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.assertj.core.data.Offset;

/** Arbitrary parts of a mean, and what can be made of them. */
final class Parts {

    static final Offset<Double> A_HAIR = Offset.offset(1e-12);

    private Parts() {}

    /** Up to six answers of people, and means of such answers, of which perhaps only a part applies. */
    static Arbitrary<List<Weighted>> parts() {
        Arbitrary<Score> means = of(scores()).map(Score::mean);
        return of(Arbitraries.frequencyOf(Tuple.of(4, scores()), Tuple.of(1, means)));
    }

    /** Up to six scores with weights. */
    static Arbitrary<List<Weighted>> of(Arbitrary<Score> scores) {
        return Combinators.combine(scores, weights()).as(Weighted::new).list().ofMaxSize(6);
    }

    /** What one criterion can come to. */
    static Arbitrary<Score> scores() {
        return Arbitraries.of(
                Score.NONE,
                Score.HALF,
                Score.FULL,
                Score.UNKNOWN,
                Score.between(0, 0.5),
                Score.between(0.5, 1),
                Score.NOT_APPLICABLE);
    }

    /** Weights of which binary fractions hold some exactly and others not. */
    static Arbitrary<Double> weights() {
        return Arbitraries.of(0.1, 0.2, 0.3, 0.7, 1.0, 2.0, 3.0, 4.0, 7.0, 10.0, 1 / 3.0);
    }

    static List<Weighted> and(List<Weighted> parts, Score score, double weight) {
        return Stream.concat(parts.stream(), Stream.of(new Weighted(score, weight)))
                .toList();
    }

    static List<Weighted> scaled(List<Weighted> parts, double factor) {
        return parts.stream()
                .map(each -> new Weighted(each.score(), each.weight() * factor))
                .toList();
    }

    static double weight(Stream<Weighted> parts) {
        return parts.mapToDouble(Weighted::weight).sum();
    }

    /** All ways in which the open parts can turn out: at either end, or half-way where that is an answer. */
    static List<List<Weighted>> completions(List<Weighted> parts) {
        List<List<Weighted>> completions = List.of(List.of());
        for (Weighted part : parts) {
            List<List<Weighted>> longer = new ArrayList<>();
            for (Score score : completions(part.score())) {
                completions.forEach(each -> longer.add(and(each, score, part.weight())));
            }
            completions = longer;
        }
        return completions;
    }

    private static List<Score> completions(Score score) {
        if (!score.isApplicable() || score.isKnown()) {
            return List.of(score);
        }
        return Stream.of(score.low(), 0.5, score.high())
                .filter(share -> score.low() <= share && share <= score.high())
                .map(share -> new Score(share, share, score.notApplicable()))
                .distinct()
                .toList();
    }
}
