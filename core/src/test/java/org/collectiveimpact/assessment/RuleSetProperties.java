package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.assessment.Assessments.Place;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Weights;

/** A rule set is a pure function, and its fingerprint stands for it. */
@SameCases
class RuleSetProperties {

    @Property
    void assessingTwiceGivesEqualValuesAndEqualBytes(@ForAll("samples") Sample sample) {
        Assessment first = sample.assess();
        Assessment second = sample.assess();

        assertThat(second).isEqualTo(first);
        assertThat(bytes(second)).isEqualTo(bytes(first));
    }

    @Property
    void severalThreadsGetEqualBytesFromOneAssessment(@ForAll("samples") Sample sample) {
        String alone = bytes(sample.assess());
        Assessment shared = sample.assess();

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> bytes(shared)))
                .allMatch(alone::equals);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> bytes(sample.assess())))
                .allMatch(alone::equals);
    }

    private static String bytes(Assessment assessment) {
        return String.join(
                "\n",
                assessment.toString(),
                assessment.toText(),
                Sample.scores(assessment).toString(),
                assessment.gates().toString(),
                assessment.gaps().toString(),
                assessment.explain().toText());
    }

    @Property
    void rulesWithOneFingerprintOfVerdictsGiveOneAnswer(
            @ForAll("samples") Sample sample, @ForAll("wordings") String words) {
        RuleSet reworded = sample.rules()
                .withTitle(words)
                .withVersion(new Version(1, 0, 1))
                .withCriteria(sample.rules().criteria().stream()
                        .map(each -> reworded(each, words))
                        .toList());

        assertThat(reworded.fingerprints().scores())
                .isEqualTo(sample.rules().fingerprints().scores());
        assertThat(reworded.fingerprints().verdicts())
                .isEqualTo(sample.rules().fingerprints().verdicts());
        assertThat(reworded.fingerprints().everything())
                .isNotEqualTo(sample.rules().fingerprints().everything());
        assertThat(Sample.scores(sample.with(reworded).assess())).isEqualTo(Sample.scores(sample.assess()));
        assertThat(Sample.verdicts(sample.with(reworded).assess())).isEqualTo(Sample.verdicts(sample.assess()));
    }

    private static Criterion reworded(Criterion criterion, String words) {
        return criterion.toBuilder()
                .question(words)
                .evidence(words)
                .remedy(words)
                .effort(5)
                .sources(List.of(Source.of("S002")))
                .build();
    }

    @Property
    void rulesWithOneFingerprintOfScoresGiveTheSameScoresWhateverTheGatesAskFor(
            @ForAll("samples") Sample sample, @ForAll("floors") Floors floors, @ForAll Policy policy) {
        RuleSet other = sample.rules().withFloors(floors).withPolicy(policy);

        assertThat(other.fingerprints().scores())
                .isEqualTo(sample.rules().fingerprints().scores());
        assertThat(isSameFingerprint(other, sample.rules())).isEqualTo(other.equals(sample.rules()));
        assertThat(Sample.scores(sample.with(other).assess())).isEqualTo(Sample.scores(sample.assess()));
    }

    @Property
    void otherWeightsOrFloorsAreAnotherFingerprint(
            @ForAll("samples") Sample sample, @ForAll("weights") Weights weights, @ForAll("floors") Floors floors) {
        RuleSet rules = sample.rules();

        assertThat(isSameFingerprint(rules, rules.withWeights(weights))).isEqualTo(weights.equals(rules.weights()));
        assertThat(isSameFingerprint(rules, rules.withFloors(floors))).isEqualTo(floors.equals(rules.floors()));
    }

    @Property
    void anotherPlaceOfACriterionIsAnotherFingerprint(
            @ForAll("places") Place place, @ForAll("criteria") Criterion criterion) {
        RuleSet rules = place.sample().rules();
        Criterion moved = criterion.withId(place.criterion());
        RuleSet other = rules.withCriteria(rules.criteria().stream()
                .map(each -> each.id().equals(moved.id()) ? moved : each)
                .toList());

        assertThat(isSameFingerprint(rules, other)).isEqualTo(moved.equals(rules.criterion(moved.id())));
    }

    private static boolean isSameFingerprint(RuleSet one, RuleSet other) {
        return one.fingerprints().verdicts().equals(other.fingerprints().verdicts());
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Assessments.samples();
    }

    @Provide
    Arbitrary<Place> places() {
        return Assessments.places();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Assessments.criteria();
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Assessments.weights();
    }

    @Provide
    Arbitrary<Floors> floors() {
        return Assessments.floors();
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("", "x", "One, two\tand three\nlines");
    }
}
