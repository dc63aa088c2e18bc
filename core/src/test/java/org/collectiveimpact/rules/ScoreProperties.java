package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Parts.A_HAIR;
import static org.collectiveimpact.rules.Parts.and;
import static org.collectiveimpact.rules.Parts.completions;
import static org.collectiveimpact.rules.Parts.scaled;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;

/** Laws of the weighted mean, whatever the scores and the weights. */
@SameCases
class ScoreProperties {

    @Property
    void theMeanLiesBetweenTheLowestAndTheHighestPart(@ForAll("parts") List<Weighted> parts) {
        List<Score> applicable =
                parts.stream().map(Weighted::score).filter(Score::isApplicable).toList();
        Score mean = Score.mean(parts);

        assertThat(0 <= mean.low() && mean.low() <= mean.high() && mean.high() <= 1)
                .isTrue();
        assertThat(mean.isApplicable()).isEqualTo(!applicable.isEmpty());
        assertThat(mean.low())
                .isGreaterThanOrEqualTo(
                        applicable.stream().mapToDouble(Score::low).min().orElse(0) - A_HAIR.value);
        assertThat(mean.high())
                .isLessThanOrEqualTo(
                        applicable.stream().mapToDouble(Score::high).max().orElse(1) + A_HAIR.value);
    }

    @Property
    void everyCompletionLiesWithinTheBoundsAndBothEndsAreReached(@ForAll("parts") List<Weighted> parts) {
        Score mean = Score.mean(parts);
        List<Score> completed = completions(parts).stream().map(Score::mean).toList();

        assertThat(completed).allMatch(each -> each.isApplicable() == mean.isApplicable());
        if (mean.isApplicable()) {
            assertThat(completed).allMatch(each -> mean.low() <= each.low() && each.high() <= mean.high());
            assertThat(completed).anyMatch(each -> each.high() == mean.low());
            assertThat(completed).anyMatch(each -> each.low() == mean.high());
        }
    }

    @Property
    void raisingAnAnswerNeverLowersTheMean(
            @ForAll("parts") List<Weighted> parts,
            @ForAll("raises") Tuple2<Score, Score> raise,
            @ForAll("weights") double weight) {
        Score before = Score.mean(and(parts, raise.get1(), weight));
        Score after = Score.mean(and(parts, raise.get2(), weight));

        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    @Property
    void learningNeverWidensTheMean(
            @ForAll("parts") List<Weighted> parts, @ForAll("scores") Score learned, @ForAll("weights") double weight) {
        Score before = Score.mean(and(parts, Score.UNKNOWN, weight));
        Score after = Score.mean(and(parts, learned, weight));

        assertThat(after.low()).isBetween(before.low(), before.high());
        assertThat(after.high()).isBetween(before.low(), before.high());
    }

    @Property
    void silenceNeverPays(
            @ForAll("parts") List<Weighted> parts, @ForAll("scores") Score answer, @ForAll("weights") double weight) {
        Score answered = Score.mean(and(parts, answer, weight));
        Score silent = Score.mean(and(parts, Score.UNKNOWN, weight));

        assertThat(silent.low()).isLessThanOrEqualTo(answered.low());
    }

    @Property
    void whatDoesNotApplyIsNeutral(@ForAll("parts") List<Weighted> parts, @ForAll("weights") double weight) {
        Score before = Score.mean(parts);
        Score after = Score.mean(and(parts, Score.NOT_APPLICABLE, weight));

        assertThat(after.low()).isEqualTo(before.low());
        assertThat(after.high()).isEqualTo(before.high());
        assertThat(after.isApplicable()).isEqualTo(before.isApplicable());
        assertThat(after.notApplicable()).isGreaterThanOrEqualTo(before.notApplicable() - A_HAIR.value);
    }

    @Property
    void onlyTheRatioOfTheWeightsMatters(
            @ForAll("parts") List<Weighted> parts, @ForAll @IntRange(min = 2, max = 10) int factor) {
        assertAlike(Score.mean(scaled(parts, factor)), Score.mean(parts));
    }

    @Property
    void aPowerOfTwoInTheWeightsChangesNoBit(
            @ForAll("parts") List<Weighted> parts, @ForAll @IntRange(min = -20, max = 20) int power) {
        assertThat(Score.mean(scaled(parts, Math.pow(2, power)))).isEqualTo(Score.mean(parts));
    }

    @Property
    void theOrderOfThePartsChangesNoBit(@ForAll("shuffled") Tuple2<List<Weighted>, List<Weighted>> parts) {
        assertThat(Score.mean(parts.get2())).isEqualTo(Score.mean(parts.get1()));
    }

    @Property
    void theWidthIsTheShareOfTheWeightWithoutAnAnswer(@ForAll("answers") List<Weighted> parts) {
        double applicable =
                Parts.weight(parts.stream().filter(each -> each.score().isApplicable()));
        double unanswered = Parts.weight(parts.stream().filter(each -> each.score() == Score.UNKNOWN));
        Score mean = Score.mean(parts);

        assertThat(mean.high() - mean.low()).isCloseTo(applicable == 0 ? 1 : unanswered / applicable, A_HAIR);
        assertThat(mean.known()).isEqualTo(1 - (mean.high() - mean.low()));
    }

    @Property
    void doublingEveryPartChangesNothing(@ForAll("parts") List<Weighted> parts) {
        List<Weighted> doubled = Stream.concat(parts.stream(), parts.stream()).toList();

        assertAlike(Score.mean(doubled), Score.mean(parts));
    }

    @Property
    void theWordsNeverPromiseMoreThanTheNumbers(@ForAll("parts") List<Weighted> parts) {
        Score mean = Score.mean(parts);
        String[] points = mean.points().split("-", -1);

        assertThat(Double.parseDouble(points[0])).isLessThanOrEqualTo(mean.low() * 100 + 1e-9);
        assertThat(Double.parseDouble(points[points.length - 1])).isBetween(mean.high() * 100 - 1, 100.0);
    }

    private static void assertAlike(Score one, Score other) {
        assertThat(one.low()).isCloseTo(other.low(), A_HAIR);
        assertThat(one.high()).isCloseTo(other.high(), A_HAIR);
        assertThat(one.notApplicable()).isCloseTo(other.notApplicable(), A_HAIR);
    }

    @Provide
    Arbitrary<List<Weighted>> parts() {
        return Parts.parts();
    }

    @Provide
    Arbitrary<List<Weighted>> answers() {
        return Parts.of(Arbitraries.of(Score.NONE, Score.HALF, Score.FULL, Score.UNKNOWN, Score.NOT_APPLICABLE));
    }

    @Provide
    Arbitrary<Score> scores() {
        return Parts.scores();
    }

    @Provide
    Arbitrary<Double> weights() {
        return Parts.weights();
    }

    /** A score and one that is no lower at either end. */
    @Provide
    Arbitrary<Tuple2<Score, Score>> raises() {
        return Parts.scores()
                .filter(Score::isApplicable)
                .tuple2()
                .map(two -> Tuple.of(
                        Score.between(
                                Math.min(two.get1().low(), two.get2().low()),
                                Math.min(two.get1().high(), two.get2().high())),
                        Score.between(
                                Math.max(two.get1().low(), two.get2().low()),
                                Math.max(two.get1().high(), two.get2().high()))));
    }

    @Provide
    Arbitrary<Tuple2<List<Weighted>, List<Weighted>>> shuffled() {
        return Parts.parts().flatMap(parts -> Arbitraries.shuffle(parts).map(other -> Tuple.of(parts, other)));
    }
}
