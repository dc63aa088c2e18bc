package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;

/** Explanations and gaps add up to the scores that they explain. */
@SameCases
class ExplanationProperties {

    private static final Offset<Double> A_HAIR = within(1e-9);

    @Property
    void theOverallExplanationAddsUpToTheOverallScore(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        assertAddsUp(assessment.explain(), assessment.score());
    }

    @Property
    void theExplanationOfAViewAddsUpToItsScore(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        Sample.views().forEach(view -> assertAddsUp(assessment.explain(view), assessment.score(view)));
    }

    private static void assertAddsUp(Explanation root, Score score) {
        assertThat(root.score()).isEqualTo(score);
        assertThat(root.share()).isEqualTo(score.isApplicable() ? 1 : 0);
        if (score.isApplicable()) {
            List<Explanation> leaves = leaves(root).toList();
            assertThat(leaves.stream().mapToDouble(Explanation::low).sum()).isCloseTo(score.low(), A_HAIR);
            assertThat(leaves.stream().mapToDouble(Explanation::high).sum()).isCloseTo(score.high(), A_HAIR);
            assertThat(leaves.stream().mapToDouble(Explanation::gap).sum()).isCloseTo(1 - score.low(), A_HAIR);
        }
    }

    private static Stream<Explanation> leaves(Explanation node) {
        return node.children().isEmpty()
                ? Stream.of(node)
                : node.children().stream().flatMap(ExplanationProperties::leaves);
    }

    @Property
    void everyNodeAddsWhatItsChildrenAdd(@ForAll("samples") Sample sample) {
        assertThat(nodes(sample.assess().explain()))
                .filteredOn(node -> !node.children().isEmpty())
                .allSatisfy(node -> {
                    assertThat(node.children().stream()
                                    .mapToDouble(Explanation::share)
                                    .sum())
                            .isCloseTo(node.share(), A_HAIR);
                    assertThat(node.children().stream()
                                    .mapToDouble(Explanation::low)
                                    .sum())
                            .isCloseTo(node.low(), A_HAIR);
                    assertThat(node.children().stream()
                                    .mapToDouble(Explanation::high)
                                    .sum())
                            .isCloseTo(node.high(), A_HAIR);
                });
    }

    private static List<Explanation> nodes(Explanation node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(child -> nodes(child).stream()))
                .toList();
    }

    @Property
    void whatTheGapsOfADimensionCostIsWhatItLacks(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        for (Dimension dimension : sample.rules().dimensions()) {
            Score score = assessment.score(dimension);
            double cost = assessment.gaps().stream()
                    .filter(gap -> gap.finding().criterion().dimension().equals(dimension))
                    .mapToDouble(Gap::cost)
                    .sum();
            assertThat(cost).isCloseTo(score.isApplicable() ? 1 - score.low() : 0, A_HAIR);
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Assessments.samples();
    }
}
