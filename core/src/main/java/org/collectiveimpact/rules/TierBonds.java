package org.collectiveimpact.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Map<PersonId, Set<Tier>> certain = new HashMap<>();
    private final Map<PersonId, Set<Tier>> possible = new HashMap<>();
    private final Set<Set<Tier>> bonds = new HashSet<>();
    private final Set<Set<Tier>> possibleBonds = new HashSet<>();

    TierBonds(Facts facts) {
        this.facts = facts;
        for (Tier tier : Tier.values()) {
            if (tier.isThere(facts).isEmpty()) {
                anywhere(tier);
            }
        }
        facts.steeringCommittee().ifPresent(this::steeringCommittee);
        facts.initiative().backbone().ifPresent(this::backbone);
        facts.initiative().workGroups().forEach(this::workGroup);
        Stream.concat(
                        possible.keySet().stream(),
                        facts.initiative().people().stream().map(Person::id))
                .distinct()
                .toList()
                .forEach(this::person);
        bonds.addAll(certain.values());
        possibleBonds.addAll(bonds);
        possibleBonds.addAll(possible.values());
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
            bonds.add(EnumSet.of(Tier.BACKBONE, Tier.STEERING_COMMITTEE));
        }
        if (backbone.organisations().stream().anyMatch(this::isActive)) {
            bonds.add(EnumSet.of(Tier.BACKBONE, Tier.PARTNERS));
        }
        List<Optional<PersonId>> staff =
                BackbonePosts.current(facts).stream().map(BackboneStaff::person).toList();
        if ((backbone.staff().isEmpty() || staff.contains(Optional.<PersonId>empty()))
                && !facts.isComplete(Section.BACKBONE)) {
            anywhere(Tier.BACKBONE);
        }
        staff.stream().flatMap(Optional::stream).forEach(person -> belongs(person, Tier.BACKBONE, Optional.of(true)));
    }

    private void person(PersonId id) {
        Seat seat = Seat.of(id, facts);
        belongs(id, Tier.COMMUNITY, seat.isOfCommunity());
        belongs(
                id,
                Tier.PARTNERS,
                seat.person().flatMap(Person::partner).map(this::isActive).or(() -> facts.unmarked(Section.PEOPLE)));
    }

    private boolean isActive(PartnerId partner) {
        return facts.partner(partner).filter(Partner::isActive).isPresent();
    }

    private void belongs(PersonId person, Tier tier, Optional<Boolean> told) {
        if (told.orElse(false)) {
            certain.computeIfAbsent(person, id -> EnumSet.noneOf(Tier.class)).add(tier);
        }
        if (told.orElse(true)) {
            possible.computeIfAbsent(person, id -> EnumSet.noneOf(Tier.class)).add(tier);
        }
    }

    private void anywhere(Tier tier) {
        for (Tier other : Tier.values()) {
            possibleBonds.add(EnumSet.of(tier, other));
        }
    }

    private static Set<Tier> reached(Set<Set<Tier>> bonds) {
        Set<Tier> reached = EnumSet.of(Tier.STEERING_COMMITTEE);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Set<Tier> bond : bonds) {
                grows |= bond.stream().anyMatch(reached::contains) && reached.addAll(bond);
            }
        }
        return reached;
    }
}
