package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;

/** Governance: the work groups, what they have taken on and how they are linked. */
final class WorkGroupsYardstick {

    private static final int MEMBERS = 3;

    private final Data data;
    private final Doings doings;
    private final Seats seats;
    private final List<WorkGroup> groups;
    private final Truth unmarked;

    WorkGroupsYardstick(Data data, Doings doings, Seats seats) {
        this.data = data;
        this.doings = doings;
        this.seats = seats;
        this.groups = data.initiative.workGroups();
        this.unmarked = data.unmarked(Section.WORK_GROUPS);
    }

    void answer(Map<String, Outcome> answers) {
        Outcome none = data.empty(Section.WORK_GROUPS, "work groups");
        answers.put("gov-workgroups-active", groups.isEmpty() ? none : active());
        answers.put("gov-strategy-has-workgroup", strategyHasWorkGroup(none));
        answers.put("gov-workgroups-linked", linked(none));
    }

    private Outcome active() {
        Count count = new Count("workGroups");
        for (WorkGroup group : groups) {
            Truth isActive = doings.isActive(group);
            Truth isWhole = isWhole(group);
            count.best(group, isActive, isWhole.surely() ? 1 : 0.5, isWhole.possibly() ? 1 : 0.5);
        }
        return count.size() == 0
                ? Outcome.no("no active work group")
                : count.best("active work groups have members and a chair");
    }

    private Truth isWhole(WorkGroup group) {
        Map<PersonId, List<Member>> people = Seats.of(group.members());
        Truth hasChair = Truth.NO;
        for (List<Member> entries : people.values()) {
            hasChair = hasChair.or(seats.chairs(entries));
        }
        Truth hasMembers = people.size() >= MEMBERS ? Truth.YES : Truth.NO;
        return group.members().isEmpty() ? unmarked : hasMembers.and(hasChair);
    }

    private Outcome strategyHasWorkGroup(Outcome none) {
        if (data.initiative.strategies().isEmpty()) {
            return data.empty(Section.STRATEGIES, "strategies");
        }
        if (groups.isEmpty()) {
            return none;
        }
        Truth others = Truth.NO;
        Map<StrategyId, Truth> taken = new HashMap<>();
        for (WorkGroup group : groups) {
            Truth isUnderWay = doings.isUnderWay(group);
            for (StrategyId strategy : group.strategies()) {
                taken.merge(strategy, isUnderWay, Truth::or);
            }
            if (group.strategies().isEmpty() && isUnderWay.possibly()) {
                others = unmarked;
            }
        }
        Count count = new Count("strategies");
        for (Strategy strategy : data.priorityStrategies) {
            count.add(strategy, taken.getOrDefault(strategy.id(), Truth.NO).or(others));
        }
        return count.share(Scale.ALL_OR_SOME, "priority strategies are in the hands of a work group");
    }

    private Outcome linked(Outcome none) {
        List<WorkGroup> working = new ArrayList<>();
        Map<WorkGroupId, Truth> active = new HashMap<>();
        for (WorkGroup group : groups) {
            if (doings.isActive(group).possibly()) {
                working.add(group);
                active.put(group.id(), doings.isActive(group));
            }
        }
        if (working.isEmpty()) {
            return none;
        }
        Map<WorkGroupId, Truth> tied = ties(working, active);
        boolean isOpen = mayHaveOtherTies(working);
        Set<PersonId> steering = Seats.of(seats.steering()).keySet();
        Truth silentSteering = data.unlisted(Section.STEERING_COMMITTEE, seats.steering());
        Count count = new Count("workGroups");
        for (WorkGroup group : working) {
            boolean isShared = false;
            for (Member member : group.members()) {
                isShared |= steering.contains(member.person());
            }
            Truth silentGroup = group.members().isEmpty() ? unmarked : Truth.NO;
            Truth toSteering = isShared ? Truth.YES : silentGroup.or(silentSteering);
            Truth toAnother = tied.getOrDefault(group.id(), Truth.NO)
                    .or(others(group.id(), active).not())
                    .or(Truth.between(false, isOpen));
            count.add(group, doings.isActive(group), toSteering.and(toAnother));
        }
        return count.share(Scale.ALL_OR_SOME, "active work groups are linked");
    }

    /** Whether there is another active group. */
    private static Truth others(WorkGroupId group, Map<WorkGroupId, Truth> active) {
        Truth others = Truth.NO;
        for (Map.Entry<WorkGroupId, Truth> each : active.entrySet()) {
            others = each.getKey().equals(group) ? others : others.or(each.getValue());
        }
        return others;
    }

    /** Returns for each group whether it shares a person or a meeting with another active one. */
    private Map<WorkGroupId, Truth> ties(List<WorkGroup> working, Map<WorkGroupId, Truth> active) {
        Map<PersonId, Set<WorkGroupId>> byPerson = new HashMap<>();
        for (WorkGroup group : working) {
            for (Member member : group.members()) {
                byPerson.computeIfAbsent(member.person(), none -> new HashSet<>())
                        .add(group.id());
            }
        }
        List<Set<WorkGroupId>> together = new ArrayList<>(byPerson.values());
        for (Meeting meeting : data.initiative.meetings()) {
            if (data.hasCome(meeting.date()) && meeting.workGroups().size() > 1) {
                together.add(new LinkedHashSet<>(meeting.workGroups()));
            }
        }
        Map<WorkGroupId, Truth> tied = new HashMap<>();
        for (Set<WorkGroupId> some : together) {
            for (WorkGroupId group : some) {
                for (WorkGroupId other : some) {
                    if (!other.equals(group)) {
                        tied.merge(group, active.getOrDefault(other, Truth.NO), Truth::or);
                    }
                }
            }
        }
        return tied;
    }

    /** Where nobody wrote down who is in a group or whose meeting it was, there may be more ties. */
    private boolean mayHaveOtherTies(List<WorkGroup> working) {
        for (WorkGroup group : working) {
            if (group.members().isEmpty() && unmarked.possibly()) {
                return true;
            }
        }
        if (data.isComplete(Section.MEETINGS)) {
            return false;
        }
        for (Meeting meeting : data.initiative.meetings()) {
            boolean isSilent =
                    meeting.workGroups().isEmpty() && meeting.body().orElse(Body.WORK_GROUP) == Body.WORK_GROUP;
            if (isSilent && data.hasCome(meeting.date())) {
                return true;
            }
        }
        return data.initiative.meetings().isEmpty();
    }
}
