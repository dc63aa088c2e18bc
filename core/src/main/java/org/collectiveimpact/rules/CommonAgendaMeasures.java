package org.collectiveimpact.rules;

import java.util.Map;

/** The common agenda, where an initiative's own data can tell. */
final class CommonAgendaMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("ca-landscape-map", LandscapeMeasures::map),
            Named.of("ca-problem-statement", AgendaMeasures::problemStatement),
            Named.of("ca-boundaries", BoundaryMeasures::boundaries),
            Named.of("ca-vision", AgendaMeasures::vision),
            Named.of("ca-population-goal", GoalMeasures::population),
            Named.of("ca-goal-measurable", GoalMeasures::measurable),
            Named.of("ca-goals-prioritised", GoalMeasures::prioritised),
            Named.of("ca-outcomes-agreed", EndorsementMeasures::outcomesAgreed),
            Named.of("ca-short-term-goals", MilestoneMeasures::shortTermGoals),
            Named.of("ca-strategies", StrategyMeasures::several),
            Named.of("ca-goal-has-strategy", GoalMeasures::hasStrategy),
            Named.of("ca-strategy-has-goal", StrategyMeasures::hasGoal),
            Named.of("ca-strategy-evidence", StrategyMeasures::evidence),
            Named.of("ca-theory-of-change", GoalMeasures::theoryOfChange),
            Named.of("ca-strategy-systems-mix", SystemsMix::read),
            Named.of("ca-principles", AgendaMeasures::principles),
            Named.of("ca-evaluation-plan", GoalMeasures::evaluationPlan),
            Named.of("ca-time-limited-planning", PlanningMeasures::timeLimitedPlanning),
            Named.of("ca-quick-wins", MilestoneMeasures::quickWins),
            Named.of("ca-revisited", AgendaMeasures::revisited));

    private CommonAgendaMeasures() {}
}
