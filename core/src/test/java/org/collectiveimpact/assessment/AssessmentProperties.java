package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.assessment.Assessments.Place;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Weights;

/** Laws of the scores of an assessment, whatever the rule set and the answers. */
@SameCases
class AssessmentProperties {

    @Property
    void everyCompletionLiesWithinTheBoundsAndBothEndsAreReached(@ForAll("smallSamples") Sample sample) {
        List<Score> bounds = Sample.scores(sample.assess());
        List<List<Score>> completed =
                sample.completions().map(each -> Sample.scores(each.assess())).toList();

        for (int i = 0; i < bounds.size(); i++) {
            int view = i;
            assertSoundAndTight(
                    bounds.get(i),
                    completed.stream().map(scores -> scores.get(view)).toList());
        }
    }

    private static void assertSoundAndTight(Score bounds, List<Score> completed) {
        assertThat(completed).allMatch(each -> each.isApplicable() == bounds.isApplicable());
        if (bounds.isApplicable()) {
            assertThat(completed).allMatch(each -> bounds.low() <= each.low() && each.high() <= bounds.high());
            assertThat(completed).anyMatch(each -> each.high() == bounds.low());
            assertThat(completed).anyMatch(each -> each.low() == bounds.high());
        }
    }

    @Property
    void raisingAnAnswerNeverLowersAScore(@ForAll("places") Place place, @ForAll("raises") Tuple2<Said, Said> raise) {
        forEachScore(place.saying(raise.get1()), place.saying(raise.get2()), (before, after) -> {
            assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
        });
    }

    @Property
    void learningNeverWidensAScore(@ForAll("places") Place place, @ForAll Said learned) {
        forEachScore(place.saying(Said.NOTHING), place.saying(learned), (before, after) -> {
            assertThat(after.low()).isBetween(before.low(), before.high());
            assertThat(after.high()).isBetween(before.low(), before.high());
        });
    }

    @Property
    void settlingAContradictionNeverWidensAScore(@ForAll("places") Place place, @ForAll("open") Said open) {
        Assessment torn = place.saying(open);

        for (Said settled : open.completions()) {
            forEachScore(torn, place.saying(settled), (before, after) -> {
                assertThat(after.low()).isBetween(before.low(), before.high());
                assertThat(after.high()).isBetween(before.low(), before.high());
            });
        }
    }

    @Property
    void silenceNeverPays(@ForAll("places") Place place, @ForAll Said answer) {
        forEachScore(
                place.saying(answer),
                place.saying(Said.NOTHING),
                (answered, silent) -> assertThat(silent.low()).isLessThanOrEqualTo(answered.low()));
    }

    @Property
    void aCriterionThatDoesNotApplyIsNeutral(
            @ForAll("samples") Sample sample, @ForAll("criteria") Criterion criterion) {
        Assessment before = sample.assess();
        Assessment after = sample.and(criterion, Said.NOT_APPLICABLE).assess();

        forEachScore(before, after, AssessmentProperties::assertSameBounds);
        assertThat(Sample.verdicts(after)).isEqualTo(Sample.verdicts(before));
        assertThat(after.gaps())
                .extracting(Gap::toText)
                .isEqualTo(before.gaps().stream().map(Gap::toText).toList());
    }

    private static void assertSameBounds(Score one, Score other) {
        assertThat(other.isApplicable()).isEqualTo(one.isApplicable());
        assertThat(other.low()).isEqualTo(one.low());
        assertThat(other.high()).isEqualTo(one.high());
    }

    @Property
    void onlyTheRatioOfTheWeightsMatters(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 2, max = 10) int factor) {
        Assessment before = sample.assess();
        Assessment after = scaled(sample, factor).assess();

        forEachScore(before, after, AssessmentProperties::assertAlike);
        assertThat(Sample.verdicts(after)).isEqualTo(Sample.verdicts(before));
    }

    @Property
    void aPowerOfTwoInTheWeightsChangesNoBit(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = -8, max = 8) int power) {
        Assessment scaled = scaled(sample, Math.pow(2, power)).assess();

        assertThat(Sample.scores(scaled)).isEqualTo(Sample.scores(sample.assess()));
    }

    private static Sample scaled(Sample sample, double factor) {
        Weights weights = sample.rules().weights();
        return sample.with(sample.rules()
                .withWeights(
                        new Weights(weights.critical() * factor, weights.major() * factor, weights.minor() * factor)));
    }

    @Property
    void theWidthIsTheShareOfTheWeightThatIsOpen(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        for (View view : Sample.views()) {
            Score score = assessment.score(view);
            double width = score.isApplicable() ? open(sample, view) / applicable(sample, view) : 1;
            assertThat(score.high() - score.low()).isCloseTo(width, within(1e-12));
            assertThat(score.known()).isCloseTo(1 - width, within(1e-12));
        }
    }

    private static double open(Sample sample, View view) {
        return sample.weight(view, criterion -> sample.said().get(criterion).width());
    }

    private static double applicable(Sample sample, View view) {
        return sample.weight(view, criterion -> sample.said().get(criterion) == Said.NOT_APPLICABLE ? 0 : 1);
    }

    @Property
    void doublingEveryCriterionChangesNoScore(@ForAll("samples") Sample sample) {
        Assessment before = sample.assess();
        Assessment after = sample.doubled().assess();

        forEachScore(before, after, AssessmentProperties::assertAlike);
        assertThat(Sample.verdicts(after)).isEqualTo(Sample.verdicts(before));
    }

    private static void assertAlike(Score one, Score other) {
        assertThat(other.low()).isCloseTo(one.low(), within(1e-12));
        assertThat(other.high()).isCloseTo(one.high(), within(1e-12));
        assertThat(other.notApplicable()).isCloseTo(one.notApplicable(), within(1e-12));
    }

    private static void forEachScore(Assessment one, Assessment other, BiConsumer<Score, Score> law) {
        List<Score> scores = Sample.scores(one);
        List<Score> others = Sample.scores(other);
        for (int i = 0; i < scores.size(); i++) {
            law.accept(scores.get(i), others.get(i));
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Assessments.samples();
    }

    @Provide
    Arbitrary<Sample> smallSamples() {
        return Assessments.smallSamples();
    }

    @Provide
    Arbitrary<Place> places() {
        return Assessments.places();
    }

    @Provide
    Arbitrary<Tuple2<Said, Said>> raises() {
        return Assessments.raises();
    }

    @Provide
    Arbitrary<Said> open() {
        return Assessments.said().filter(Said::isOpen);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Assessments.criteria();
    }
}
