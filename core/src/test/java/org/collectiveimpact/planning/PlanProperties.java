package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.rules.Score;

/** Laws of plans to every gate, each against trying every set of improvements. */
class PlanProperties {

    @Property
    void aRoutePassesItsGate(@ForAll("assessments") Assessment assessment) {
        routes(assessment)
                .forEach(each -> assertThat(each.passes(each.criteria())).isTrue());
    }

    @Property
    void aRouteCostsAsMuchAsTheCheapestOfAllSetsThatPass(@ForAll("assessments") Assessment assessment) {
        routes(assessment).forEach(each -> {
            assertThat(each.route().isProven()).isTrue();
            assertThat(each.route().effort()).isEqualTo(each.cheapest());
            assertThat(each.route().effort()).isEqualTo(each.effort(each.criteria()));
        });
    }

    @Property
    void nothingCanBeSparedOfARoute(@ForAll("assessments") Assessment assessment) {
        routes(assessment)
                .forEach(each -> assertThat(Choices.subsets(each.criteria()))
                        .filteredOn(each::passes)
                        .containsExactly(each.criteria()));
    }

    @Property
    void nothingCanBeSparedOfARouteWhoseSearchWasGivenUp(@ForAll("assessments") Assessment assessment) {
        for (Gate gate : assessment.gates().subList(0, 3)) {
            Plan plan = Planning.plan(assessment, gate, 1);
            both(assessment, plan).forEach(each -> {
                assertThat(Choices.subsets(each.criteria()))
                        .filteredOn(each::passes)
                        .containsExactly(each.criteria());
                assertThat(each.route().effort() == each.cheapest()
                                || !each.route().isProven())
                        .isTrue();
            });
        }
    }

    @Property
    void alternativesPassAtTheSameEffortAndAreAllThereAreUpToThree(@ForAll("assessments") Assessment assessment) {
        routes(assessment).forEach(each -> {
            Set<Set<String>> cheapest = Choices.subsets(each.candidates())
                    .filter(set -> each.effort(set) == each.route().effort() && each.passes(set))
                    .map(Set::copyOf)
                    .collect(Collectors.toCollection(HashSet::new));
            cheapest.remove(Set.copyOf(each.criteria()));

            assertThat(each.route().alternatives()).doesNotHaveDuplicates().hasSize(Math.min(3, cheapest.size()));
            assertThat(each.route().alternatives()).allMatch(set -> cheapest.contains(Set.copyOf(set)));
        });
    }

    @Property
    void whatHasToComeFirstComesFirst(@ForAll("assessments") Assessment assessment) {
        routes(assessment).forEach(each -> {
            Set<String> done = new HashSet<>();
            for (Improvement improvement : each.route().improvements()) {
                assertThat(done).containsAll(improvement.after());
                done.add(improvement.criterion());
            }
        });
    }

    @Property
    void whateverTheTruthIsItsLeastEffortLiesBetweenTheTwoRoutes(@ForAll("assessments") Assessment assessment) {
        for (Gate gate : assessment.gates().subList(0, 3)) {
            Plan plan = Plan.to(gate.phase(), assessment);
            Assessment truth = assessment.withFindings(
                    assessment.findings().stream().map(PlanProperties::known).toList());
            Plan known = Plan.to(gate.phase(), truth);

            assertThat(known.guaranteed().criteria()).isEqualTo(known.atLeast().criteria());
            assertThat(known.guaranteed().effort())
                    .isBetween(plan.atLeast().effort(), plan.guaranteed().effort());
        }
    }

    /** Half of what is unknown is met, the other half is not. */
    private static Finding known(Finding finding) {
        Score score = finding.score();
        boolean isWell = finding.criterion().id().hashCode() % 2 == 0;
        return score.isApplicable() ? finding.withScore(Score.exactly(isWell ? score.high() : score.low())) : finding;
    }

    @Property
    void aPlanToAGateThatPassesIsEmptyAndToAnOpenOneNothingIsNeededForCertain(
            @ForAll("assessments") Assessment assessment) {
        for (Gate gate : assessment.gates()) {
            Plan plan = Plan.to(gate.phase(), assessment);
            assertThat(plan.guaranteed().improvements().isEmpty()).isEqualTo(gate.verdict() == Verdict.PASS);
            assertThat(plan.atLeast().improvements().isEmpty()).isEqualTo(gate.verdict() != Verdict.FAIL);
        }
    }

    @Property
    void theOrderOfTheCriteriaChangesNothing(@ForAll("assessments") Assessment assessment) {
        for (Gate gate : assessment.gates()) {
            assertThat(Plan.to(gate.phase(), AnyAssessments.reversed(assessment)))
                    .isEqualTo(Plan.to(gate.phase(), assessment));
        }
    }

    private static Stream<Tried> routes(Assessment assessment) {
        return assessment.gates().stream()
                .limit(3)
                .flatMap(gate -> both(assessment, Plan.to(gate.phase(), assessment)));
    }

    private static Stream<Tried> both(Assessment assessment, Plan plan) {
        return Stream.of(plan.guaranteed(), plan.atLeast()).map(route -> new Tried(assessment, plan, route));
    }

    /** A route, with what it comes from. */
    private record Tried(Assessment assessment, Plan plan, Route route) {

        List<String> criteria() {
            return route.criteria();
        }

        /** Everything that can be improved. */
        List<String> candidates() {
            return assessment.findings().stream()
                    .filter(each -> isImprovable(each.score()))
                    .map(each -> each.criterion().id())
                    .toList();
        }

        private boolean isImprovable(Score score) {
            return score.isApplicable() && value(score) < 1;
        }

        private double value(Score score) {
            return route.reckoning() == Reckoning.GUARANTEED ? score.low() : score.high();
        }

        /** Whether a set can be done by itself, and the gate passes if it is. */
        boolean passes(List<String> set) {
            if (!set.stream().allMatch(each -> set.containsAll(unmet(each)))) {
                return false;
            }
            Map<String, Score> met = set.stream().collect(Collectors.toMap(id -> id, id -> Score.FULL));
            Verdict verdict =
                    AnyAssessments.with(assessment, met).gate(plan.phase()).verdict();
            return route.reckoning() == Reckoning.GUARANTEED ? verdict == Verdict.PASS : verdict != Verdict.FAIL;
        }

        private List<String> unmet(String criterion) {
            return assessment.ruleSet().criterion(criterion).prerequisites().stream()
                    .filter(candidates()::contains)
                    .toList();
        }

        int effort(List<String> set) {
            return set.stream()
                    .mapToInt(each -> assessment.ruleSet().criterion(each).effort())
                    .sum();
        }

        int cheapest() {
            return Choices.subsets(candidates())
                    .filter(this::passes)
                    .mapToInt(this::effort)
                    .min()
                    .orElseThrow();
        }
    }

    @Provide
    static Arbitrary<Assessment> assessments() {
        return AnyAssessments.of(8);
    }
}
