package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;

/** The activities by the strategies that they name, looked up so that no question has to go through all of them. */
final class ByStrategy {

    private final Map<StrategyId, List<Activity>> named = new HashMap<>();
    private final List<Activity> silent = new ArrayList<>();
    private final Certainty unlisted;

    ByStrategy(Recorded recorded) {
        List<Activity> activities = recorded.initiative().activities();
        this.unlisted = recorded.silence(Section.ACTIVITIES, activities);
        for (Activity activity : activities) {
            for (StrategyId strategy : activity.strategies()) {
                named.computeIfAbsent(strategy, absent -> new ArrayList<>()).add(activity);
            }
            if (recorded.isSilent(Section.ACTIVITIES, activity.strategies())) {
                silent.add(activity);
            }
        }
    }

    /**
     * Returns a question by strategy: whether an activity serves it that counts. One that names no strategy may serve any.
     *
     * @param counts whether an activity counts
     */
    Function<StrategyId, Certainty> any(Function<Activity, Certainty> counts) {
        Certainty others = unlisted.or(any(silent, counts)).and(Certainty.PERHAPS);
        return strategy -> any(named.getOrDefault(strategy, List.of()), counts).or(others);
    }

    private static Certainty any(List<Activity> activities, Function<Activity, Certainty> counts) {
        Certainty any = Certainty.NO;
        for (int i = 0; i < activities.size() && any != Certainty.YES; i++) {
            any = any.or(counts.apply(activities.get(i)));
        }
        return any;
    }
}
