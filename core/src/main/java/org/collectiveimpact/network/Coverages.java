package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/** Whether each link of the chain from partners to goals is there. */
final class Coverages {

    private final Recorded recorded;
    private final Initiative initiative;

    Coverages(Recorded recorded) {
        this.recorded = recorded;
        this.initiative = recorded.initiative();
    }

    Coverage<Goal> goals() {
        Map<GoalId, Certainty> served = new HashMap<>();
        Certainty others = recorded.silence(Section.STRATEGIES, initiative.strategies());
        for (Strategy strategy : initiative.strategies()) {
            strategy.goals().forEach(goal -> served.put(goal, Certainty.YES));
            others = others.or(recorded.silence(Section.STRATEGIES, strategy.goals()));
        }
        Certainty floor = others;
        return Coverage.of(
                "goals", "have a strategy", initiative.goals(), goal -> served.getOrDefault(goal.id(), floor));
    }

    Coverage<Strategy> strategies(String practice, ByStrategy activities, Function<Activity, Certainty> counts) {
        Function<StrategyId, Certainty> any = activities.any(counts);
        return Coverage.of("strategies", practice, initiative.strategies(), strategy -> any.apply(strategy.id()));
    }

    Coverage<Indicator> indicators(ByStrategy activities) {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : initiative.indicators()) {
            if (!indicator.direction().equals(Optional.of(Direction.CONTEXT))) {
                indicators.add(indicator);
            }
        }
        return Coverage.of(
                "indicators", "are served by an activity under way", indicators, new Service(recorded, activities)::of);
    }

    Coverage<Activity> activities() {
        Map<StrategyId, Strategy> strategies = Recorded.byId(initiative.strategies());
        Map<GoalId, Goal> goals = Recorded.byId(initiative.goals());
        Map<IndicatorId, Indicator> indicators = Recorded.byId(initiative.indicators());
        List<Activity> activities = new ArrayList<>();
        for (Activity activity : initiative.activities()) {
            if (!recorded.isOver(activity)) {
                activities.add(activity);
            }
        }
        return Coverage.of(
                "activities",
                "serve a strategy, goal or indicator",
                activities,
                activity -> isThere(activity.strategies(), strategies, Section.STRATEGIES)
                        .or(isThere(activity.goals(), goals, Section.GOALS))
                        .or(isThere(activity.indicators(), indicators, Section.INDICATORS)));
    }

    /** Returns whether one of the things an activity names is there; while none is recorded at all, nobody can tell. */
    private <I extends Id> Certainty isThere(Collection<I> ids, Map<I, ?> recordedOnes, Section section) {
        if (ids.isEmpty()) {
            return recorded.silence(Section.ACTIVITIES);
        }
        return Certainty.hasAny(ids, recordedOnes::containsKey)
                ? Certainty.YES
                : recorded.silence(section, recordedOnes.keySet());
    }

    /** Returns which partners are tied to one another without some; these are not asked. */
    Coverage<Partner> tiedWithout(Collection<PartnerId> some, Set<Tie> kinds) {
        Set<PartnerId> removed = new HashSet<>(some);
        List<Partner> partners = new ArrayList<>(recorded.partners());
        partners.removeIf(partner -> removed.contains(partner.id()));
        Predicate<Partner> surely = ties(partners, kinds, Certainty.YES).tied();
        TieSearch possible = ties(partners, kinds, Certainty.PERHAPS);
        Predicate<Partner> perhaps = possible.tied();
        boolean isOpen = !possible.untold().isEmpty();
        return Coverage.of(
                "partners",
                "are tied to another without the backbone",
                partners,
                partner -> Certainty.between(surely.test(partner), isOpen || perhaps.test(partner)));
    }

    private TieSearch ties(List<Partner> partners, Set<Tie> kinds, Certainty needed) {
        TieSearch search = new TieSearch(recorded, partners, needed);
        kinds.forEach(search::add);
        return search;
    }

    Coverage<Partner> partners(String practice, Function<Activity, Certainty> counts) {
        Roll roll = new Roll(recorded);
        roll.openIf(recorded.silence(Section.ACTIVITIES, initiative.activities()));
        initiative.activities().forEach(activity -> roll.add(activity, counts.apply(activity)));
        return Coverage.of("partners", practice, recorded.partners(), roll::has);
    }
}
