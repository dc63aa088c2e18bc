package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Score;

/** Laws of plans to every gate, each against trying every set of improvements. */
@SameCases
class PlanProperties {

    @Property(tries = 200)
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

    @Property(tries = 200)
    void nothingCanBeSparedOfARoute(@ForAll("assessments") Assessment assessment) {
        routes(assessment)
                .forEach(each -> assertThat(Choices.subsets(each.criteria()))
                        .filteredOn(each::passes)
                        .containsExactly(each.criteria()));
    }

    @Property(tries = 200)
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

    @Property(tries = 200)
    void alternativesPassAtTheSameEffortAndAreAllThereAreUpToThree(@ForAll("assessments") Assessment assessment) {
        routes(assessment).forEach(each -> {
            Set<Set<String>> cheapest = each.sets()
                    .filter(set -> each.effort(set) == each.route().effort() && each.passes(set))
                    .map(Set::copyOf)
                    .collect(Collectors.toCollection(HashSet::new));
            cheapest.remove(Set.copyOf(each.criteria()));

            assertThat(each.route().alternatives()).doesNotHaveDuplicates().hasSize(Math.min(3, cheapest.size()));
            assertThat(each.route().alternatives()).allMatch(set -> cheapest.contains(Set.copyOf(set)));
        });
    }

    @Property(tries = 200)
    void whatHasToComeFirstComesFirst(@ForAll("assessments") Assessment assessment) {
        routes(assessment).forEach(each -> {
            Set<String> done = new HashSet<>();
            for (Improvement improvement : each.route().improvements()) {
                assertThat(done).containsAll(improvement.after());
                done.add(improvement.criterion());
            }
        });
    }

    @Property(tries = 200)
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

    @Property(tries = 200)
    void aPlanToAGateThatPassesIsEmptyAndToAnOpenOneNothingIsNeededForCertain(
            @ForAll("assessments") Assessment assessment) {
        for (Gate gate : assessment.gates()) {
            Plan plan = Plan.to(gate.phase(), assessment);
            assertThat(plan.guaranteed().improvements().isEmpty()).isEqualTo(gate.verdict() == Verdict.PASS);
            assertThat(plan.atLeast().improvements().isEmpty()).isEqualTo(gate.verdict() != Verdict.FAIL);
        }
    }

    @Property(tries = 200)
    void theOrderOfTheCriteriaChangesNothing(@ForAll("assessments") Assessment assessment) {
        for (Gate gate : assessment.gates()) {
            assertThat(Plan.to(gate.phase(), AnyAssessments.reversed(assessment)))
                    .isEqualTo(Plan.to(gate.phase(), assessment));
        }
    }

    private static Stream<Trial> routes(Assessment assessment) {
        return assessment.gates().stream()
                .limit(3)
                .flatMap(gate -> both(assessment, Plan.to(gate.phase(), assessment)));
    }

    private static Stream<Trial> both(Assessment assessment, Plan plan) {
        return Stream.of(plan.guaranteed(), plan.atLeast()).map(route -> Trial.of(assessment, plan, route));
    }

    /** A route among all there might be. */
    private record Trial(Assessment assessment, Plan plan, Route route, Map<String, Set<String>> unmet) {

        /** Notes what can be improved, and what has to come before. */
        static Trial of(Assessment assessment, Plan plan, Route route) {
            Set<String> ids = assessment.findings().stream()
                    .filter(each -> each.score().isApplicable() && value(each.score(), route) < 1)
                    .map(each -> each.criterion().id())
                    .collect(Collectors.toSet());
            Map<String, Set<String>> unmet = new TreeMap<>();
            for (String id : ids) {
                Set<String> before =
                        new HashSet<>(assessment.ruleSet().criterion(id).prerequisites());
                before.retainAll(ids);
                unmet.put(id, before);
            }
            return new Trial(assessment, plan, route, unmet);
        }

        private static double value(Score score, Route route) {
            return route.reckoning() == Reckoning.GUARANTEED ? score.low() : score.high();
        }

        List<String> criteria() {
            return route.criteria();
        }

        Stream<List<String>> sets() {
            return Choices.subsets(List.copyOf(unmet.keySet()));
        }

        /** Whether a set can be done by itself, and the gate passes if it is. */
        boolean passes(List<String> set) {
            if (!set.stream().allMatch(each -> set.containsAll(unmet.get(each)))) {
                return false;
            }
            Map<String, Score> met = set.stream().collect(Collectors.toMap(id -> id, id -> Score.FULL));
            Verdict verdict =
                    AnyAssessments.with(assessment, met).gate(plan.phase()).verdict();
            return route.reckoning() == Reckoning.GUARANTEED ? verdict == Verdict.PASS : verdict != Verdict.FAIL;
        }

        int effort(List<String> set) {
            return set.stream()
                    .mapToInt(each -> assessment.ruleSet().criterion(each).effort())
                    .sum();
        }

        /** The least effort of all sets that pass. */
        int cheapest() {
            int least = Integer.MAX_VALUE;
            for (List<String> set : sets().toList()) {
                int effort = effort(set);
                least = effort < least && passes(set) ? effort : least;
            }
            return least;
        }
    }

    @Provide
    static Arbitrary<Assessment> assessments() {
        return AnyAssessments.of(7);
    }
}
