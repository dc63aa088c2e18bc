package org.collectiveimpact.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;

/** Small initiatives; every element is named like its id. */
final class Samples {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Samples() {}

    static Initiative.Builder initiative() {
        return Initiative.builder().id(InitiativeId.of("town")).name("Town");
    }

    static ActivityNetwork network(Initiative.Builder initiative) {
        return ActivityNetwork.of(initiative.build(), AS_OF);
    }

    static List<Partner> partners(String... ids) {
        return Stream.of(ids)
                .map(id -> Partner.builder().id(PartnerId.of(id)).name(id).build())
                .toList();
    }

    static Goal goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name(id).build();
    }

    static Group group(String id) {
        return Group.builder().id(GroupId.of(id)).name(id).breakdown("age").build();
    }

    static Strategy strategy(String id, String... goals) {
        return Strategy.builder()
                .id(StrategyId.of(id))
                .name(id)
                .goals(Stream.of(goals).map(GoalId::of).toList())
                .build();
    }

    static Indicator indicator(String id, String... goals) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(id)
                .goals(Stream.of(goals).map(GoalId::of).toList())
                .build();
    }

    /** Returns an activity under way. */
    static Activity activity(String id, String... partners) {
        return Activity.builder()
                .id(ActivityId.of(id))
                .name(id)
                .partners(ids(partners))
                .status(ActivityStatus.ACTIVE)
                .build();
    }

    static Activity serving(Activity activity, String... strategies) {
        return activity.toBuilder()
                .strategies(Stream.of(strategies).map(StrategyId::of).toList())
                .build();
    }

    static List<PartnerId> ids(String... partners) {
        return Stream.of(partners).map(PartnerId::of).toList();
    }

    static List<String> names(List<? extends Element<?>> elements) {
        return elements.stream().map(Element::name).toList();
    }

    /** Returns partners 0, 1, ... and one activity for each group of them. */
    static Initiative together(int partners, List<int[]> groups) {
        Initiative.Builder initiative = initiative();
        for (int i = 0; i < partners; i++) {
            initiative.addAllPartners(partners(partner(i)));
        }
        List<Activity> activities = new ArrayList<>();
        for (int[] group : groups) {
            String[] ids = new String[group.length];
            for (int k = 0; k < group.length; k++) {
                ids[k] = partner(group[k]);
            }
            activities.add(activity("activity-" + activities.size(), ids));
        }
        return initiative.activities(activities).build();
    }

    /** Returns an id; ids have the order of the numbers. */
    static String partner(int number) {
        return "partner-" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    static PartnerNetwork ties(int partners, List<int[]> groups) {
        return ActivityNetwork.of(together(partners, groups), AS_OF).ties();
    }

    static List<int[]> pairs(int[]... pairs) {
        return List.of(pairs);
    }
}
