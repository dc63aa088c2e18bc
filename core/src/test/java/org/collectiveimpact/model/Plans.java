package org.collectiveimpact.model;

import static org.collectiveimpact.model.Initiatives.dates;
import static org.collectiveimpact.model.Initiatives.ids;
import static org.collectiveimpact.model.Initiatives.some;
import static org.collectiveimpact.model.Initiatives.texts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.collectiveimpact.framework.Lever;

/** Arbitrary parts of initiatives: goals, and what leads to them and shows progress towards them. */
final class Plans {

    private Plans() {}

    static Arbitrary<Goal> goals() {
        return Builders.withBuilder(Goal::builder)
                .use(ids(GoalId::of))
                .in(Goal.Builder::id)
                .use(texts())
                .in(Goal.Builder::name)
                .use(Arbitraries.of(Level.class).optional())
                .in(Goal.Builder::level)
                .use(Arbitraries.of(1, 2).optional())
                .in(Goal.Builder::priority)
                .use(targets().optional())
                .in(Goal.Builder::target)
                .build(Goal.Builder::build);
    }

    static Arbitrary<Target> targets() {
        return Builders.withBuilder(() -> Target.of("2030", 80).toBuilder())
                .use(dates().map(DateRange::day).optional())
                .in(Target.Builder::setOn)
                .build(Target.Builder::build);
    }

    static Arbitrary<Strategy> strategies() {
        return Builders.withBuilder(Strategy::builder)
                .use(ids(StrategyId::of))
                .in(Strategy.Builder::id)
                .use(texts())
                .in(Strategy.Builder::name)
                .use(some(ids(GoalId::of)))
                .in(Strategy.Builder::goals)
                .use(Arbitraries.of(Lever.class).optional())
                .in(Strategy.Builder::lever)
                .use(Arbitraries.of(EvidenceBasis.class).optional())
                .in(Strategy.Builder::evidenceBasis)
                .use(some(ids(ReferenceId::of)))
                .in(Strategy.Builder::evidence)
                .build(Strategy.Builder::build);
    }

    static Arbitrary<IntermediateOutcome> intermediateOutcomes() {
        return Builders.withBuilder(IntermediateOutcome::builder)
                .use(ids(IntermediateOutcomeId::of))
                .in(IntermediateOutcome.Builder::id)
                .use(texts())
                .in(IntermediateOutcome.Builder::name)
                .use(some(ids(StrategyId::of)))
                .in(IntermediateOutcome.Builder::strategies)
                .use(some(ids(IntermediateOutcomeId::of)))
                .in(IntermediateOutcome.Builder::after)
                .use(some(ids(GoalId::of)))
                .in(IntermediateOutcome.Builder::goals)
                .build(IntermediateOutcome.Builder::build);
    }

    static Arbitrary<Milestone> milestones() {
        return Builders.withBuilder(Milestone::builder)
                .use(ids(MilestoneId::of))
                .in(Milestone.Builder::id)
                .use(texts())
                .in(Milestone.Builder::name)
                .use(Arbitraries.of(true, false).optional())
                .in(Milestone.Builder::quickWin)
                .use(dates().optional())
                .in(Milestone.Builder::dueDate)
                .build(Milestone.Builder::build);
    }

    static Arbitrary<Indicator> indicators() {
        return Builders.withBuilder(Indicator::builder)
                .use(ids(IndicatorId::of))
                .in(Indicator.Builder::id)
                .use(texts())
                .in(Indicator.Builder::name)
                .use(some(ids(GoalId::of)))
                .in(Indicator.Builder::goals)
                .use(some(targets()))
                .in(Indicator.Builder::targets)
                .build(Indicator.Builder::build);
    }

    static Arbitrary<EvaluationPlan> evaluationPlans() {
        return Builders.withBuilder(EvaluationPlan::builder)
                .use(some(ids(IndicatorId::of)))
                .in(EvaluationPlan.Builder::indicators)
                .use(dates().optional())
                .in(EvaluationPlan.Builder::adoptedOn)
                .build(EvaluationPlan.Builder::build);
    }
}
