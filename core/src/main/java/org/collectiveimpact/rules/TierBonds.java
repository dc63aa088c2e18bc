package org.collectiveimpact.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroup;

/**
 * Which levels of the structure are joined with the steering committee, directly or through others.
 *
 * <p>A person who belongs to several levels joins them. The backbone is joined with the partners by an organisation
 * that is both, and with the steering committee if that is the backbone. A level of which nobody wrote down who belongs
 * to it may be joined with any other.
 */
final class TierBonds {

    private final Facts facts;
    private final Map<PersonId, Levels> people = new HashMap<>();
    private final Map<Tier, Set<Tier>> bonds = new EnumMap<>(Tier.class);
    private final Map<Tier, Set<Tier>> possibleBonds = new EnumMap<>(Tier.class);

    /** The levels that a person belongs to for certain, and those with the ones that the person may belong to. */
    private record Levels(Set<Tier> certain, Set<Tier> possible) {

        static Levels none() {
            return new Levels(EnumSet.noneOf(Tier.class), EnumSet.noneOf(Tier.class));
        }

        void add(Tier tier, Optional<Boolean> told) {
            if (told.orElse(true)) {
                possible.add(tier);
            }
            if (told.orElse(false)) {
                certain.add(tier);
            }
        }
    }

    /**
     * Finds the bonds.
     *
     * @param open the levels of which nobody knows whether they are in place
     */
    TierBonds(Set<Tier> open, Facts facts) {
        this.facts = facts;
        open.forEach(this::anywhere);
        facts.steeringCommittee().ifPresent(this::steeringCommittee);
        facts.initiative().backbone().ifPresent(this::backbone);
        facts.initiative().workGroups().forEach(this::workGroup);
        people.forEach(this::person);
        for (Person person : facts.initiative().people()) {
            if (!isJoined(Tier.COMMUNITY, Tier.PARTNERS) && !people.containsKey(person.id())) {
                person(person.id(), Levels.none());
            }
        }
    }

    /** Returns the levels that are joined for certain; the steering committee is always among them. */
    Set<Tier> joined() {
        return reached(bonds);
    }

    /** Returns the levels that are joined if all that is not recorded joins them. */
    Set<Tier> perhapsJoined() {
        return reached(possibleBonds);
    }

    private void steeringCommittee(SteeringCommittee committee) {
        members(committee.members(), Tier.STEERING_COMMITTEE, Optional.of(true), Section.STEERING_COMMITTEE);
    }

    private void workGroup(WorkGroup group) {
        Optional<Boolean> isActive = WorkGroups.isActive(group, facts);
        if (isActive.orElse(true)) {
            members(group.members(), Tier.WORK_GROUPS, isActive, Section.WORK_GROUPS);
        }
    }

    private void members(List<Member> members, Tier tier, Optional<Boolean> counts, Section section) {
        if (members.isEmpty() && !facts.isComplete(section)) {
            anywhere(tier);
        }
        members.forEach(member -> belongs(member.person(), tier, counts));
    }

    private void backbone(Backbone backbone) {
        if (backbone.type().equals(Optional.of(BackboneType.STEERING_COMMITTEE))) {
            join(EnumSet.of(Tier.BACKBONE, Tier.STEERING_COMMITTEE));
        }
        if (Those.any(backbone.organisations(), this::isActive)) {
            join(EnumSet.of(Tier.BACKBONE, Tier.PARTNERS));
        }
        if (backbone.organisations().isEmpty() && !facts.isComplete(Section.BACKBONE)) {
            join(EnumSet.of(Tier.BACKBONE, Tier.PARTNERS), possibleBonds);
        }
        List<Optional<PersonId>> staff = Those.map(BackbonePosts.current(facts), BackboneStaff::person);
        if ((backbone.staff().isEmpty() || staff.contains(Optional.<PersonId>empty()))
                && !facts.isComplete(Section.BACKBONE)) {
            anywhere(Tier.BACKBONE);
        }
        staff.forEach(each -> each.ifPresent(person -> belongs(person, Tier.BACKBONE, Told.YES)));
    }

    /** A person on no body joins at most the community and the partners. */
    private void person(PersonId id, Levels levels) {
        Seat seat = Seat.of(id, facts);
        levels.add(Tier.COMMUNITY, seat.isOfCommunity());
        levels.add(
                Tier.PARTNERS,
                seat.person().flatMap(Person::partner).map(this::isActive).or(() -> facts.unmarked(Section.PEOPLE)));
        join(levels.certain());
        join(levels.possible(), possibleBonds);
    }

    private boolean isActive(PartnerId partner) {
        return facts.partner(partner).filter(Partner::isActive).isPresent();
    }

    private void belongs(PersonId person, Tier tier, Optional<Boolean> told) {
        people.computeIfAbsent(person, id -> Levels.none()).add(tier, told);
    }

    private void anywhere(Tier tier) {
        for (Tier other : Tier.values()) {
            join(EnumSet.of(tier, other), possibleBonds);
        }
    }

    private void join(Set<Tier> tiers) {
        join(tiers, bonds);
        join(tiers, possibleBonds);
    }

    private static void join(Set<Tier> tiers, Map<Tier, Set<Tier>> bonds) {
        for (Tier tier : tiers) {
            bonds.computeIfAbsent(tier, absent -> EnumSet.noneOf(Tier.class)).addAll(tiers);
        }
    }

    private boolean isJoined(Tier one, Tier other) {
        return bonds.getOrDefault(one, Set.of()).contains(other);
    }

    private static Set<Tier> reached(Map<Tier, Set<Tier>> bonds) {
        Set<Tier> reached = EnumSet.of(Tier.STEERING_COMMITTEE);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Tier tier : EnumSet.copyOf(reached)) {
                grows |= reached.addAll(bonds.getOrDefault(tier, Set.of()));
            }
        }
        return reached;
    }
}
