package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupStatus;

/** Finds what ties partners, and what may tie them but does not say whom, or whether it goes on. */
final class TieSearch {

    private final Recorded recorded;
    private final Certainty needed;
    private final Map<PersonId, Person> people;
    private final Map<PartnerId, Integer> places = new HashMap<>();
    private final List<int[]> members = new ArrayList<>();
    private final Set<String> untold = new TreeSet<>();

    /**
     * Makes a search.
     *
     * @param partners those that may be tied
     * @param needed how sure it has to be that something that ties them goes on
     */
    TieSearch(Recorded recorded, List<Partner> partners, Certainty needed) {
        this.recorded = recorded;
        this.needed = needed;
        this.people = Recorded.byId(recorded.initiative().people());
        partners.forEach(partner -> places.put(partner.id(), places.size()));
    }

    Affiliations affiliations() {
        return Affiliations.of(places.size(), members);
    }

    /** Returns the paths of what may tie partners beside what was found, in alphabetical order. */
    List<String> untold() {
        return List.copyOf(untold);
    }

    void add(Tie tie) {
        switch (tie) {
            case ACTIVITY -> activities();
            case STRATEGY -> strategies();
            case WORK_GROUP -> workGroups();
            case STEERING_COMMITTEE -> steeringCommittee();
            case RELATIONSHIP -> relationships();
        }
    }

    private void activities() {
        for (Activity activity : going()) {
            add(Recorded.partners(activity));
        }
    }

    private void strategies() {
        Map<StrategyId, Set<PartnerId>> strategies = new LinkedHashMap<>();
        for (Activity activity : going()) {
            for (StrategyId strategy : activity.strategies()) {
                strategies
                        .computeIfAbsent(strategy, absent -> new LinkedHashSet<>())
                        .addAll(Recorded.partners(activity));
            }
            openIf(recorded.isSilent(Section.ACTIVITIES, activity.strategies()), Section.ACTIVITIES, activity);
        }
        strategies.values().forEach(this::add);
    }

    private List<Activity> going() {
        List<Activity> all = recorded.initiative().activities();
        openIfEmpty(Section.ACTIVITIES, all);
        List<Activity> going = new ArrayList<>();
        for (Activity activity : all) {
            if (counts(recorded.isUnderWay(activity), Section.ACTIVITIES, activity)) {
                going.add(activity);
                openIf(recorded.isSilent(Section.ACTIVITIES, activity.partners()), Section.ACTIVITIES, activity);
            }
        }
        return going;
    }

    private void workGroups() {
        List<WorkGroup> groups = recorded.initiative().workGroups();
        openIfEmpty(Section.WORK_GROUPS, groups);
        for (WorkGroup group : groups) {
            Certainty atWork = group.status()
                    .map(status -> Certainty.of(status == WorkGroupStatus.ACTIVE))
                    .orElseGet(() -> recorded.silence(Section.WORK_GROUPS));
            if (counts(atWork, Section.WORK_GROUPS, group)) {
                openIf(isSilent(Section.WORK_GROUPS, group.members()), Section.WORK_GROUPS, group);
                add(partners(group.members()));
            }
        }
    }

    private void steeringCommittee() {
        List<Member> seats = recorded.initiative()
                .steeringCommittee()
                .filter(committee ->
                        committee.formedOn().filter(recorded.asOf()::isBefore).isEmpty())
                .map(SteeringCommittee::members)
                .orElse(List.of());
        if (isSilent(Section.STEERING_COMMITTEE, seats)) {
            untold.add(Section.STEERING_COMMITTEE.attribute());
        }
        add(partners(seats));
    }

    /** Whether nobody wrote down who sits somewhere, or whom one of those who do comes from. */
    private boolean isSilent(Section section, List<Member> seats) {
        boolean isAnybodyElse = recorded.silence(Section.PEOPLE).isPossible()
                && Certainty.hasAny(seats, seat -> partner(seat).isEmpty());
        return isAnybodyElse || recorded.isSilent(section, seats);
    }

    private List<PartnerId> partners(List<Member> seats) {
        return seats.stream().map(this::partner).flatMap(Optional::stream).toList();
    }

    private Optional<PartnerId> partner(Member seat) {
        return Optional.ofNullable(people.get(seat.person())).flatMap(Person::partner);
    }

    private void relationships() {
        List<Relationship> relationships = recorded.initiative().relationships();
        openIfEmpty(Section.RELATIONSHIPS, relationships);
        Set<Set<PartnerId>> pairs = new LinkedHashSet<>();
        for (Relationship relationship : relationships) {
            Certainty isClose = relationship
                    .level()
                    .map(level -> Certainty.of(level.compareTo(CollaborationLevel.COORDINATE) >= 0))
                    .orElseGet(() -> recorded.silence(Section.RELATIONSHIPS));
            boolean isLater =
                    relationship.date().filter(recorded.asOf()::isBefore).isPresent();
            if (!isLater && isClose.compareTo(needed) >= 0) {
                pairs.add(new LinkedHashSet<>(List.of(relationship.a(), relationship.b())));
            } else if (!isLater && isClose.isPossible()) {
                untold.add(path(Section.RELATIONSHIPS, relationship.a() + ", " + relationship.b()));
            }
        }
        pairs.forEach(this::add);
    }

    private void add(Collection<PartnerId> partners) {
        members.add(partners.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray());
    }

    /** Returns whether something goes on as surely as is needed; if it only may, nobody can tell whom it ties. */
    private boolean counts(Certainty goesOn, Section section, Element<?> element) {
        boolean counts = goesOn.compareTo(needed) >= 0;
        openIf(!counts && goesOn.isPossible(), section, element);
        return counts;
    }

    private void openIf(boolean isOpen, Section section, Element<?> element) {
        if (isOpen) {
            untold.add(path(section, element.id().value()));
        }
    }

    private void openIfEmpty(Section section, List<?> elements) {
        if (recorded.isSilent(section, elements)) {
            untold.add(section.attribute());
        }
    }

    private static String path(Section section, String id) {
        return section.attribute() + "[" + id + "]";
    }
}
