package org.collectiveimpact.network;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/**
 * What the activities under way serve: strategies, goals by these or directly, and indicators by all of them.
 *
 * <p>An activity that names no strategy may serve any and, through it, any goal, whatever goals it names; one that names
 * no indicator may move any, and a strategy without a goal may be for any, unless their section was declared complete.
 */
final class Service {

    private final Recorded recorded;
    private final Function<StrategyId, Certainty> strategies;
    private final Known<GoalId> goals = new Known<>();
    private final Known<IndicatorId> indicators = new Known<>();

    /** Whether anything is under way at all. */
    private Certainty anything;

    /** Whether anything is under way of which the strategy was written down. */
    private Certainty anyNamed = Certainty.NO;

    Service(Recorded recorded, ByStrategy activities) {
        this.recorded = recorded;
        this.strategies = activities.any(recorded::isUnderWay);
        this.anything =
                recorded.silence(Section.ACTIVITIES, recorded.initiative().activities());
        goals.open(anything);
        indicators.open(anything);
        recorded.initiative().activities().forEach(this::add);
        goals.open(anyNamed.and(
                recorded.silence(Section.STRATEGIES, recorded.initiative().strategies())));
        recorded.initiative().strategies().forEach(this::add);
    }

    private void add(Activity activity) {
        Certainty underWay = recorded.isUnderWay(activity);
        anything = anything.or(underWay);
        goals.add(activity.goals(), underWay);
        indicators.add(activity.indicators(), underWay);
        anyNamed = anyNamed.or(activity.strategies().isEmpty() ? Certainty.NO : underWay);
        goals.open(underWay.and(recorded.silence(Section.ACTIVITIES, activity.strategies())));
        indicators.open(underWay.and(recorded.silence(Section.ACTIVITIES, activity.indicators())));
    }

    private void add(Strategy strategy) {
        Certainty named = strategies.apply(strategy.id());
        goals.add(strategy.goals(), named);
        goals.open(named.and(recorded.silence(Section.STRATEGIES, strategy.goals())));
    }

    /** Returns whether an activity under way serves an indicator: names it, or serves a strategy or goal it shows. */
    Certainty of(Indicator indicator) {
        Certainty served = indicators
                .of(indicator.id())
                .or(Certainty.any(indicator.strategies(), strategies))
                .or(goals.any(indicator.goals()));
        boolean mayShowAny = recorded.isSilent(Section.INDICATORS, both(indicator.strategies(), indicator.goals()));
        return mayShowAny ? served.or(anything.and(Certainty.PERHAPS)) : served;
    }

    private static Collection<?> both(List<?> some, List<?> others) {
        return some.isEmpty() ? others : some;
    }
}
