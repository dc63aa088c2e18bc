package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.planning.Samples.about;
import static org.collectiveimpact.planning.Samples.unknown;
import static org.collectiveimpact.planning.Samples.unmet;

import java.util.List;
import java.util.Map;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Policy;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Criterion GOAL = about("ca-goal", Severity.CRITICAL);
    private static final Criterion STUDY = about("ca-study", Severity.MAJOR);
    private static final Criterion TERMS = about("ca-terms", Severity.MAJOR).withEffort(3);
    private static final Criterion LOGO = about("ca-logo", Severity.MINOR);
    private static final Criterion INDICATOR = about("sm-measure", Severity.CRITICAL)
            .withDimension(Dimension.of(Condition.SHARED_MEASUREMENT))
            .withPrerequisites("ca-goal");

    @Test
    void whatIsCriticalIsBroughtToMet() {
        Plan plan = Plan.to(1, unmet(GOAL, LOGO));

        assertThat(plan.guaranteed().criteria()).containsExactly("ca-goal");
        assertThat(plan.guaranteed().improvements().get(0).purpose()).isEqualTo(Improvement.Purpose.CRITICAL);
    }

    @Test
    void whatIsCriticalAndHalfMetReachesItsFloorAndIsLeft() {
        Assessment assessment = AnyAssessments.with(unmet(GOAL, LOGO.withEffort(1)), "ca-goal", Score.HALF);

        assertThat(Plan.to(1, assessment).guaranteed().criteria()).containsExactly("ca-logo");
    }

    @Test
    void aFloorIsReachedWithTheLeastEffort() {
        Assessment assessment = unmet(STUDY, TERMS, LOGO.withEffort(1));

        Route route = Plan.to(1, assessment).guaranteed();

        assertThat(route.criteria()).containsExactly("ca-logo", "ca-study");
        assertThat(route.effort()).isEqualTo(3);
        assertThat(route.improvements()).extracting(Improvement::purpose).containsOnly(Improvement.Purpose.FLOOR);
    }

    @Test
    void anotherSetOfTheSameEffortIsAnAlternative() {
        Route route = Plan.to(1, unmet(STUDY, about("ca-map", Severity.MAJOR))).guaranteed();

        assertThat(route.criteria()).containsExactly("ca-map");
        assertThat(route.alternatives()).containsExactly(List.of("ca-study"));
    }

    @Test
    void aPrerequisiteComesFirstEvenIfItIsDueLaterOrInNoGate() {
        Assessment assessment = unmet(INDICATOR, GOAL.withPhase(4).withAspect(Aspect.RESULTS));

        Route route = Plan.to(1, assessment).guaranteed();

        assertThat(route.criteria()).containsExactly("ca-goal", "sm-measure");
        assertThat(route.improvements().get(0).purpose()).isEqualTo(Improvement.Purpose.PREREQUISITE);
        assertThat(route.improvements().get(1).after()).containsExactly("ca-goal");
    }

    @Test
    void aPrerequisiteThatDoesNotApplyOrIsNotThereAsksForNothing() {
        Assessment notApplicable =
                AnyAssessments.with(unmet(INDICATOR, STUDY.withId("ca-goal")), "ca-goal", Score.NOT_APPLICABLE);

        assertThat(Plan.to(1, notApplicable).guaranteed().criteria()).containsExactly("sm-measure");
        assertThat(Plan.to(1, unmet(INDICATOR)).guaranteed().criteria()).containsExactly("sm-measure");
    }

    @Test
    void theGatesBeforeHaveToPassAsWell() {
        Assessment assessment = unmet(STUDY, about("ca-late", Severity.CRITICAL).withPhase(2));

        assertThat(Plan.to(2, assessment).guaranteed().criteria()).containsExactly("ca-study", "ca-late");
    }

    @Test
    void whatOnlyWarnsIsNotPlanned() {
        Criterion charter = about("gov-charter", Severity.CRITICAL).withDimension(Dimension.GOVERNANCE);
        Assessment strict = unmet(GOAL, charter);
        Assessment guide = strict.withRuleSet(strict.ruleSet().withPolicy(Policy.GUIDE));

        assertThat(Plan.to(1, strict).guaranteed().criteria()).containsExactly("ca-goal", "gov-charter");
        assertThat(Plan.to(1, guide).guaranteed().criteria()).containsExactly("ca-goal");
    }

    @Test
    void whatIsUnknownIsVerifiedBeforeItIsDone() {
        Assessment assessment = AnyAssessments.with(
                unknown(GOAL, STUDY, INDICATOR), Map.of("ca-goal", Score.FULL, "sm-measure", Score.NONE));
        Plan plan = Plan.to(1, assessment);

        assertThat(plan.atLeast().criteria()).containsExactly("sm-measure");
        assertThat(plan.toVerify()).isEmpty();
        assertThat(Plan.to(1, unknown(GOAL)).toVerify())
                .extracting(Improvement::criterion)
                .containsExactly("ca-goal");
    }

    @Test
    void thePlanToTheNextGateIsTheOneToTheFirstThatDoesNotPass() {
        Assessment assessment = AnyAssessments.with(unmet(GOAL, STUDY.withPhase(2)), "ca-goal", Score.HALF);

        assertThat(Plan.toNext(assessment)).contains(Plan.to(2, assessment));
        assertThat(Plan.toNext(AnyAssessments.with(assessment, "ca-study", Score.FULL)))
                .isEmpty();
    }

    @Test
    void aSearchThatIsGivenUpSaysSo() {
        Assessment assessment = unmet(
                STUDY.withPrerequisites("gov-charter"),
                TERMS,
                about("gov-charter", Severity.MINOR).withDimension(Dimension.GOVERNANCE));

        Route given = Planning.plan(assessment, assessment.gate(1), 1).guaranteed();
        Route searched = Plan.to(1, assessment).guaranteed();

        assertThat(given.isProven()).isFalse();
        assertThat(given.effort()).isEqualTo(4);
        assertThat(given.toString())
                .startsWith("Enough even if all that is unknown turns out badly: 2 improvements of effort 4, not proven"
                        + " to be the least:");
        assertThat(searched.isProven()).isTrue();
        assertThat(searched.criteria()).containsExactly("ca-terms");
    }

    @Test
    void aPlanReadsWell() {
        Assessment assessment = AnyAssessments.with(
                unmet(GOAL, INDICATOR, STUDY, about("ca-map", Severity.MAJOR), TERMS), "ca-goal", Score.UNKNOWN);

        assertThat(Plan.to(1, assessment)).hasToString("""
                The gate of phase 1 (Assess Readiness) fails.
                Needed even if all that is unknown turns out well: 2 improvements of effort 4:
                1. sm-measure (effort 2): Make a measure.
                2. ca-map (effort 2): Make a map.
                or, for the same effort, ca-study instead of ca-map
                Enough even if all that is unknown turns out badly: 3 improvements of effort 6; \
                1 may be met already, verify it first:
                1. ca-goal (effort 2, verify first): Make a goal.
                2. sm-measure (effort 2, after ca-goal): Make a measure.
                3. ca-map (effort 2): Make a map.
                or, for the same effort, ca-study instead of ca-map
                Effort adds up levels from 1, a decision of one person, to 5, a year. It is arithmetic on the criteria, \
                with efforts and prerequisites that are engine defaults; no forecast.""");
    }

    @Test
    void aGateThatPassesNeedsNoPlan() {
        Assessment assessment = AnyAssessments.with(unknown(GOAL), "ca-goal", Score.FULL);

        assertThat(Plan.to(1, assessment))
                .hasToString("The gate of phase 1 (Assess Readiness) passes; nothing needs to be done.");
    }

    @Test
    void anEffortBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.to(1, unmet(GOAL.withEffort(0))))
                .withMessage("effort of ca-goal: 0 (expected: 1 or more)");
    }
}
