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
import java.util.function.Predicate;
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
    private final Map<PartnerId, Integer> places;
    private final List<int[]> members = new ArrayList<>();
    private final Related related;
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
        this.places = new HashMap<>(2 * partners.size());
        partners.forEach(partner -> places.put(partner.id(), places.size()));
        this.related = new Related(recorded, needed, places);
    }

    Affiliations affiliations() {
        List<int[]> all = new ArrayList<>(members);
        all.addAll(related.differentPairs());
        return Affiliations.of(places.size(), all);
    }

    /** Returns whether a partner is tied to another. */
    Predicate<Partner> tied() {
        boolean[] isTied = new boolean[places.size()];
        for (List<int[]> ties : List.of(members, related.pairs())) {
            for (int[] together : ties) {
                for (int place : together) {
                    isTied[place] |= together.length > 1;
                }
            }
        }
        return partner -> {
            Integer place = places.get(partner.id());
            return place != null && isTied[place];
        };
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
        Map<PersonId, Person> people = people();
        for (WorkGroup group : groups) {
            Certainty atWork = group.status()
                    .map(status -> Certainty.of(status == WorkGroupStatus.ACTIVE))
                    .orElseGet(() -> recorded.silence(Section.WORK_GROUPS));
            if (counts(atWork, Section.WORK_GROUPS, group)) {
                openIf(isSilent(Section.WORK_GROUPS, group.members(), people), Section.WORK_GROUPS, group);
                add(partners(group.members(), people));
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
        Map<PersonId, Person> people = people();
        if (isSilent(Section.STEERING_COMMITTEE, seats, people)) {
            untold.add(Section.STEERING_COMMITTEE.attribute());
        }
        add(partners(seats, people));
    }

    /** Whether nobody wrote down who sits somewhere, or whom one of those who do comes from. */
    private boolean isSilent(Section section, List<Member> seats, Map<PersonId, Person> people) {
        boolean isAnybodyElse = recorded.silence(Section.PEOPLE).isPossible()
                && Certainty.hasAny(seats, seat -> partner(seat, people).isEmpty());
        return isAnybodyElse || recorded.isSilent(section, seats);
    }

    private static List<PartnerId> partners(List<Member> seats, Map<PersonId, Person> people) {
        return seats.stream()
                .map(seat -> partner(seat, people))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PartnerId> partner(Member seat, Map<PersonId, Person> people) {
        return Optional.ofNullable(people.get(seat.person())).flatMap(Person::partner);
    }

    private Map<PersonId, Person> people() {
        return Recorded.byId(recorded.initiative().people());
    }

    private void relationships() {
        List<Relationship> all = recorded.initiative().relationships();
        openIfEmpty(Section.RELATIONSHIPS, all);
        related.add(all);
        for (Relationship open : related.untold()) {
            untold.add(path(Section.RELATIONSHIPS, open.a() + ", " + open.b()));
        }
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
