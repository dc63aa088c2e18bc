package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;

/**
 * What serves what in an initiative, looked up from the side that is served; in the order of the initiative.
 *
 * <p>An element that does not say what it serves may serve anything, unless its section was declared complete.
 */
public final class Links {

    private final Index<GoalId, Indicator> indicatorsByGoal;
    private final Index<StrategyId, Indicator> indicatorsByStrategy;
    private final Index<StrategyId, WorkGroup> workGroupsByStrategy;

    Links(Initiative initiative) {
        this.indicatorsByGoal =
                index(initiative, Section.INDICATORS, Index.by(initiative.indicators(), Indicator::goals));
        this.indicatorsByStrategy =
                index(initiative, Section.INDICATORS, Index.by(initiative.indicators(), Indicator::strategies));
        this.workGroupsByStrategy =
                index(initiative, Section.WORK_GROUPS, Index.by(initiative.workGroups(), WorkGroups::strategies));
    }

    private static <K, E> Index<K, E> index(Initiative initiative, Section section, Index<K, E> index) {
        return initiative.complete().contains(section) ? index.closed() : index;
    }

    /** Returns the indicators that show progress towards a goal. */
    public List<Indicator> indicatorsOf(GoalId goal) {
        return indicatorsByGoal.of(goal);
    }

    /** Returns the indicators that show the effect of a strategy. */
    public List<Indicator> indicatorsOf(StrategyId strategy) {
        return indicatorsByStrategy.of(strategy);
    }

    /** Returns the work groups with a strategy in their hands or among their objectives. */
    public List<WorkGroup> workGroupsOf(StrategyId strategy) {
        return workGroupsByStrategy.of(strategy);
    }

    Index<GoalId, Indicator> indicatorsByGoal() {
        return indicatorsByGoal;
    }

    Index<StrategyId, Indicator> indicatorsByStrategy() {
        return indicatorsByStrategy;
    }

    Index<StrategyId, WorkGroup> workGroupsByStrategy() {
        return workGroupsByStrategy;
    }
}
