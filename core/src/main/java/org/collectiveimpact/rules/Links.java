package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;

/** What serves what in an initiative, looked up from the side that is served; in the order of the initiative. */
public final class Links {

    private final Index<GoalId, Indicator> indicatorsByGoal;
    private final Index<StrategyId, Indicator> indicatorsByStrategy;
    private final Index<GoalId, Strategy> strategiesByGoal;
    private final Index<StrategyId, Activity> activitiesByStrategy;
    private final Index<GoalId, Activity> activitiesByGoal;
    private final Index<StrategyId, WorkGroup> workGroupsByStrategy;

    Links(Initiative initiative) {
        this.indicatorsByGoal = Index.by(initiative.indicators(), Indicator::goals);
        this.indicatorsByStrategy = Index.by(initiative.indicators(), Indicator::strategies);
        this.strategiesByGoal = Index.by(initiative.strategies(), Strategy::goals);
        this.activitiesByStrategy = Index.by(initiative.activities(), Activity::strategies);
        this.activitiesByGoal = Index.by(initiative.activities(), Activity::goals);
        this.workGroupsByStrategy = Index.by(initiative.workGroups(), WorkGroups::strategies);
    }

    /** Returns the indicators that show progress towards a goal. */
    public List<Indicator> indicatorsOf(GoalId goal) {
        return indicatorsByGoal.of(goal);
    }

    /** Returns the indicators that show the effect of a strategy. */
    public List<Indicator> indicatorsOf(StrategyId strategy) {
        return indicatorsByStrategy.of(strategy);
    }

    /** Returns the strategies that serve a goal. */
    public List<Strategy> strategiesOf(GoalId goal) {
        return strategiesByGoal.of(goal);
    }

    /** Returns the activities that serve a strategy. */
    public List<Activity> activitiesOf(StrategyId strategy) {
        return activitiesByStrategy.of(strategy);
    }

    /** Returns the activities that name a goal, whatever strategies they serve. */
    public List<Activity> activitiesOf(GoalId goal) {
        return activitiesByGoal.of(goal);
    }

    /** Returns the work groups with a strategy in their hands or among their objectives. */
    public List<WorkGroup> workGroupsOf(StrategyId strategy) {
        return workGroupsByStrategy.of(strategy);
    }
}
