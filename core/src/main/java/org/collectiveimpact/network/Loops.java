package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Finds reinforcement loops among the activities that are under way for certain. */
final class Loops {

    private final Recorded recorded;

    Loops(Recorded recorded) {
        this.recorded = recorded;
    }

    Found<ReinforcementLoop> find() {
        List<Activity> sure = new ArrayList<>();
        List<Activity> untold = new ArrayList<>();
        for (Activity activity : recorded.activities()) {
            boolean isSure = recorded.isUnderWay(activity) == Certainty.YES;
            if (isSure) {
                sure.add(activity);
            }
            if (!isSure
                    || recorded.isSilent(Section.ACTIVITIES, activity.reinforces())
                    || recorded.isSilent(Section.ACTIVITIES, activity.partners())) {
                untold.add(activity);
            }
        }
        List<ReinforcementLoop> loops = new ArrayList<>();
        List<int[]> components = new ArrayList<>(StrongComponents.of(links(sure)));
        components.sort(Comparator.comparingInt(component -> component[0]));
        for (int[] component : components) {
            add(component, sure, loops);
        }
        return new Found<>(loops, untold);
    }

    private static int[][] links(List<Activity> activities) {
        Map<ActivityId, Integer> places = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            places.putIfAbsent(activities.get(i).id(), i);
        }
        int[][] links = new int[activities.size()][];
        for (int i = 0; i < links.length; i++) {
            links[i] = activities.get(i).reinforces().stream()
                    .map(places::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return links;
    }

    private static void add(int[] component, List<Activity> activities, List<ReinforcementLoop> loops) {
        List<Activity> members = new ArrayList<>();
        Set<PartnerId> partners = new LinkedHashSet<>();
        for (int place : component) {
            Activity activity = activities.get(place);
            members.add(activity);
            partners.addAll(Recorded.partners(activity));
        }
        if (members.size() > 1 && partners.size() > 1) {
            loops.add(new ReinforcementLoop(members, List.copyOf(partners)));
        }
    }
}
