package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Assessments;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Sample;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Score;

/** Laws of {@link Comparison}, whatever the rules and the answers. */
@SameCases
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class ComparisonProperties {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Property
    void effectsAddUpToTheDifferenceOfTheOverallScores(@ForAll("byTwoVersions") Two two) {
        Comparison comparison = two.compared();
        boolean applies = Stream.concat(
                        Stream.of(two.before().score(), two.after().score()),
                        comparison.rescored().map(summary -> summary.score()).stream())
                .allMatch(Score::isApplicable);
        Shift sum = Stream.of(Effect.Kind.values()).map(comparison::shift).collect(Shift.sum());

        if (applies) {
            assertMoves(two.before().score(), sum, two.after().score());
        }
    }

    @Property
    void effectsAddUpToTheDifferenceOfTheScoresOfEachCondition(@ForAll("byTwoVersions") Two two) {
        Comparison comparison = two.compared();

        for (Condition condition : Condition.values()) {
            Score before = two.before().score(condition);
            Score after = two.after().score(condition);
            ScoreChange change = comparison.score(condition);
            Shift sum = Stream.of(Effect.Kind.values())
                    .map(kind -> comparison.shift(condition, kind))
                    .collect(Shift.sum());
            if (change.before().isApplicable()
                    && change.after().isApplicable()
                    && before.isApplicable()
                    && after.isApplicable()) {
                assertMoves(before, sum, after);
            }
        }
    }

    @Property
    void byTheSameRulesEveryEffectIsThatOfOneCriterion(@ForAll("byTheSameRules") Two two) {
        ScoreChange change = two.compared().score();
        Shift sum = change.effects().stream().map(Effect::shift).collect(Shift.sum());

        assertThat(two.compared().rescored()).isEmpty();
        assertThat(change.effects()).doesNotHaveDuplicates().allMatch(each -> each.kind() != Effect.Kind.RULES);
        if (two.before().score().isApplicable() && two.after().score().isApplicable()) {
            assertMoves(two.before().score(), sum, two.after().score());
        }
    }

    private static void assertMoves(Score before, Shift shift, Score after) {
        assertThat(before.low() + shift.low()).isCloseTo(after.low(), EXACTLY);
        assertThat(before.high() + shift.high()).isCloseTo(after.high(), EXACTLY);
    }

    @Property
    void factsMoveBothEndsAlike(@ForAll("byTheSameRules") Two two) {
        assertThat(two.compared().score().effects())
                .filteredOn(each -> each.kind() == Effect.Kind.FACTS)
                .allMatch(each -> each.shift().low() == each.shift().high());
    }

    @Property
    void whoLearnsAloneNeverWidensTheScore(@ForAll("byTheSameRules") Two two) {
        Comparison comparison = two.compared();
        List<String> learned = comparison.labelled(Label.LEARNED_MET);

        assertThat(comparison.score().effects())
                .filteredOn(each -> each.kind() == Effect.Kind.KNOWLEDGE && learned.contains(each.criterion()))
                .allMatch(each -> each.shift().low() > 0 && each.shift().high() == 0);
    }

    @Property
    void comparingAnAssessmentWithItselfIsEmpty(@ForAll("byTheSameRules") Two two) {
        assertThat(Comparison.of(two.after(), two.after()).isEmpty()).isTrue();
    }

    @Property
    void aComparisonIsEmptyOnlyWhereNothingIsLabelledAndNoScoreMoved(@ForAll("byTheSameRules") Two two) {
        Comparison comparison = two.compared();
        boolean same = comparison.changes().isEmpty()
                && two.before().score().equals(two.after().score())
                && two.before().scores().equals(two.after().scores());

        assertThat(comparison.isEmpty())
                .isEqualTo(same && comparison.changedGates().isEmpty());
    }

    @Property
    void comparingBackwardsMirrors(@ForAll("byTwoVersions") Two two) {
        Comparison forwards = two.compared();
        Comparison backwards = two.reversed().compared();

        assertThat(backwards.unchanged()).isEqualTo(forwards.unchanged());
        assertThat(backwards.changes())
                .isEqualTo(forwards.changes().stream()
                        .map(each -> new CriterionChange(
                                each.criterion(), each.label().mirrored(), each.after(), each.before()))
                        .toList());
        assertThat(backwards.gates())
                .isEqualTo(forwards.gates().stream()
                        .map(each -> new GateChange(each.phase(), each.name(), each.after(), each.before()))
                        .toList());
        assertThat(backwards.score()).isEqualTo(mirrored(forwards.score()));
        forwards.scores()
                .forEach((dimension, change) ->
                        assertThat(backwards.scores()).containsEntry(dimension, mirrored(change)));
        for (Effect.Kind kind : Effect.Kind.values()) {
            assertThat(backwards.shift(kind)).isEqualTo(negated(forwards.shift(kind)));
        }
    }

    private static ScoreChange mirrored(ScoreChange change) {
        return new ScoreChange(
                change.after(),
                change.before(),
                change.effects().stream()
                        .map(each -> new Effect(each.criterion(), each.kind(), negated(each.shift())))
                        .toList());
    }

    private static Shift negated(Shift shift) {
        return Shift.NONE.minus(shift);
    }

    @Property
    void everyCriterionHasExactlyOneLabel(@ForAll("byTwoVersions") Two two) {
        Comparison comparison = two.compared();
        RuleSet newer = Stream.of(two.before().ruleSet(), two.after().ruleSet())
                .max(Comparator.comparing(RuleSet::version))
                .orElseThrow();

        assertThat(Stream.of(Label.values()).flatMap(label -> comparison.labelled(label).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        newer.criteria().stream().map(Criterion::id).toList());
    }

    @Property
    void theOrderOfTheCriteriaMovesNoEffect(@ForAll("byTheSameRules") Two two, @ForAll long seed) {
        Map<String, Double> one = byCriterion(two.compared());
        Map<String, Double> other =
                byCriterion(new Two(shuffled(two.before(), seed), shuffled(two.after(), seed)).compared());

        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((effect, low) -> assertThat(other.get(effect)).isCloseTo(low, EXACTLY));
    }

    private static Map<String, Double> byCriterion(Comparison comparison) {
        return comparison.score().effects().stream()
                .collect(Collectors.toMap(
                        each -> each.criterion() + " " + each.kind(),
                        each -> each.shift().low()));
    }

    private static Assessment shuffled(Assessment assessment, long seed) {
        List<Criterion> criteria = new ArrayList<>(assessment.ruleSet().criteria());
        Collections.shuffle(criteria, new Random(seed));
        RuleSet rules = assessment.ruleSet().withCriteria(criteria);
        return rules.assess(assessment.initiative(), assessment.asOf()).withPhase(assessment.phase());
    }

    @Property
    void aScoreIsCalledBetterOnlyIfEveryWayItCanTurnOutIs(@ForAll("byTheSameRules") Two two) {
        Judgement judgement = two.compared().score().judgement();
        Score before = two.before().score();
        Score after = two.after().score();

        if (before.isApplicable() && after.isApplicable()) {
            assertThat(judgement == Judgement.BETTER).isEqualTo(after.low() - before.high() > 1e-9);
            assertThat(judgement == Judgement.WORSE).isEqualTo(before.low() - after.high() > 1e-9);
        }
    }

    @Property
    void supposingWhatIsSoIsWhatIs(@ForAll("byTheSameRules") Two two) {
        assertThat(two.after().with(two.after().initiative())).isEqualTo(two.after());
        assertThat(two.after().under(two.after().ruleSet())).isEqualTo(two.after());
    }

    @Property
    void supposingAnotherInitiativeIsAssessingIt(
            @ForAll("samples") Sample one, @ForAll("phases") Optional<Integer> phase) {
        Assessment assessment = one.assess();
        var other = one.initiative().withPhase(phase);

        assertThat(assessment.with(other)).isEqualTo(one.rules().assess(other, Sample.AS_OF));
    }

    @Provide
    Arbitrary<Two> byTheSameRules() {
        return Two.byTheSameRules();
    }

    @Provide
    Arbitrary<Two> byTwoVersions() {
        return Two.byTwoVersions();
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Assessments.samples();
    }

    @Provide
    Arbitrary<Optional<Integer>> phases() {
        return Arbitraries.integers().between(0, 6).optional();
    }
}
