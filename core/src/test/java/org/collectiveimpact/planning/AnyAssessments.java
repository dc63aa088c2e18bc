package org.collectiveimpact.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Floors;
import org.collectiveimpact.assessment.Policy;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;
import org.collectiveimpact.rules.Weights;

/** Small rule sets with prerequisites, and any findings. */
final class AnyAssessments {

    static final LocalDate AS_OF = LocalDate.parse("2026-01-31");

    private static final Score LOWER_HALF = Score.between(0, 0.5);
    private static final Score UPPER_HALF = Score.between(0.5, 1);

    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.of(Condition.COMMON_AGENDA),
            Dimension.of(Condition.SHARED_MEASUREMENT),
            Dimension.of(Condition.BACKBONE_SUPPORT),
            Dimension.GOVERNANCE);

    private AnyAssessments() {}

    /** Returns assessments by one to so many criteria, of which the last may depend on the first. */
    static Arbitrary<Assessment> of(int most) {
        return Combinators.combine(
                        rules(),
                        drawn().list().ofMinSize(1).ofMaxSize(most),
                        Arbitraries.integers().between(1, 5))
                .as((rules, drawn, phase) -> assessment(rules, drawn, phase))
                .withoutEdgeCases();
    }

    /** Returns the assessment of nothing but the name of an initiative, with these scores. */
    static Assessment assessment(RuleSet rules, List<Score> scores) {
        Assessment blank = rules.assess(
                Initiative.builder().id(InitiativeId.of("bay")).name("Bay").build(), AS_OF);
        List<Finding> findings = blank.findings();
        return blank.withFindings(IntStream.range(0, findings.size())
                .mapToObj(i -> findings.get(i).withScore(scores.get(i)))
                .toList());
    }

    /** Returns the same assessment with other scores of some criteria. */
    static Assessment with(Assessment assessment, Map<String, Score> scores) {
        return assessment.withFindings(assessment.findings().stream()
                .map(each -> each.withScore(scores.getOrDefault(each.criterion().id(), each.score())))
                .toList());
    }

    static Assessment with(Assessment assessment, String criterion, Score score) {
        return with(assessment, Map.of(criterion, score));
    }

    /** Returns the same with at most so many criteria that are not known; the others are met in part. */
    static Assessment withAtMostOpen(Assessment assessment, int most) {
        List<Finding> findings = new ArrayList<>();
        int open = 0;
        for (Finding each : assessment.findings()) {
            boolean isOpen = each.score().isApplicable() && !each.score().isKnown();
            findings.add(isOpen && ++open > most ? each.withScore(Score.HALF) : each);
        }
        return assessment.withFindings(findings);
    }

    /** Returns the same assessment by the same criteria, in the opposite order. */
    static Assessment reversed(Assessment assessment) {
        RuleSet rules = assessment.ruleSet();
        List<Finding> findings = new ArrayList<>();
        assessment.findings().forEach(each -> findings.add(0, each));
        return assessment.toBuilder()
                .ruleSet(rules.withCriteria(
                        findings.stream().map(Finding::criterion).toList()))
                .findings(findings)
                .build();
    }

    private static Assessment assessment(RuleSet blank, List<Drawn> drawn, int phase) {
        List<Criterion> criteria = new ArrayList<>();
        for (Drawn each : drawn) {
            Set<String> before = new LinkedHashSet<>();
            each.after().filter(i -> i < criteria.size()).forEach(i -> before.add("ca-" + letter(i)));
            criteria.add(
                    each.criterion().withId("ca-" + letter(criteria.size())).withPrerequisites(before));
        }
        return assessment(
                        blank.withCriteria(criteria),
                        drawn.stream().map(Drawn::score).toList())
                .at(phase);
    }

    private static char letter(int i) {
        return (char) ('a' + i);
    }

    /** A criterion with places in the list of those that have to be met before, and its score. */
    private record Drawn(Criterion criterion, List<Integer> places, Score score) {

        Stream<Integer> after() {
            return places.stream();
        }
    }

    private static Arbitrary<Drawn> drawn() {
        Arbitrary<List<Integer>> places = Arbitraries.oneOf(
                Arbitraries.just(List.of()),
                Arbitraries.integers().between(0, 8).list().ofMaxSize(2));
        return Combinators.combine(criteria(), places, scores()).as(Drawn::new);
    }

    static Arbitrary<Score> scores() {
        return Arbitraries.of(
                Score.NONE,
                Score.NONE,
                Score.HALF,
                Score.FULL,
                Score.UNKNOWN,
                Score.UNKNOWN,
                Score.UNKNOWN,
                LOWER_HALF,
                UPPER_HALF,
                Score.NOT_APPLICABLE);
    }

    private static Arbitrary<Criterion> criteria() {
        return Combinators.combine(
                        Arbitraries.of(DIMENSIONS),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Severity.CRITICAL, Severity.MAJOR, Severity.MAJOR, Severity.MINOR),
                        Arbitraries.of(Aspect.READINESS, Aspect.READINESS, Aspect.FUNCTIONING, Aspect.RESULTS),
                        Arbitraries.integers().between(1, 5))
                .as((dimension, phase, severity, aspect, effort) -> Criterion.builder()
                        .id("any")
                        .dimension(dimension)
                        .component(Component.STRATEGIC_PLANNING)
                        .phase(phase)
                        .severity(severity)
                        .aspect(aspect)
                        .question("Is it so?")
                        .evidence("A record.")
                        .remedy("Make it so.")
                        .effort(effort)
                        .build());
    }

    private static Arbitrary<RuleSet> rules() {
        Arbitrary<Double> weight = Arbitraries.of(0.1, 0.3, 1 / 3.0, 1.0, 2.0, 4.0, 7.0);
        Arbitrary<Double> floor = Arbitraries.of(0.1, 0.25, 0.5, 0.6, 2 / 3.0, 0.9, 1.0);
        return Combinators.combine(
                        Combinators.combine(weight, weight, weight).as(Weights::new),
                        Combinators.combine(floor, floor).as(Floors::new),
                        Arbitraries.of(Policy.values()))
                .as((weights, floors, policy) -> RuleSet.builder()
                        .id("any")
                        .version(new Version(1, 0, 0))
                        .title("Any")
                        .weights(weights)
                        .floors(floors)
                        .policy(policy)
                        .build());
    }
}
