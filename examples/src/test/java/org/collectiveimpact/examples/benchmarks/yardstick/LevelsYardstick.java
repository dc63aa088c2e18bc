package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.WorkGroup;

/** Governance: whether all levels of the structure are in place and joined by shared members. */
final class LevelsYardstick {

    private static final int MAY_MISS = 1;

    /** The levels, each with the section it is recorded in. */
    private enum Tier {
        STEERING(Section.STEERING_COMMITTEE),
        BACKBONE(Section.BACKBONE),
        WORK_GROUPS(Section.WORK_GROUPS),
        PARTNERS(Section.PARTNERS),
        COMMUNITY(Section.PEOPLE);

        final Section section;

        Tier(Section section) {
            this.section = section;
        }
    }

    private final Data data;
    private final Doings doings;
    private final Seats seats;
    private final Map<PersonId, Map<Tier, Truth>> belongs = new HashMap<>();
    private final Set<Set<Tier>> bonds = new HashSet<>();
    private final Set<Set<Tier>> possibleBonds = new HashSet<>();

    LevelsYardstick(Data data, Doings doings, Seats seats) {
        this.data = data;
        this.doings = doings;
        this.seats = seats;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("gov-levels-complete", levelsComplete());
    }

    private Outcome levelsComplete() {
        List<String> shortfalls = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        int missing = 0;
        int open = 0;
        for (Tier tier : Tier.values()) {
            Truth isThere = isThere(tier);
            missing += isThere == Truth.NO ? 1 : 0;
            open += isThere == Truth.OPEN ? 1 : 0;
            if (!isThere.surely()) {
                (isThere.possibly() ? untold : shortfalls).add(tier.section.attribute());
            }
        }
        Truth isJoined = Truth.YES;
        if (missing + open == 0) {
            findBonds();
            Set<Tier> joined = reached(bonds);
            Set<Tier> perhaps = reached(possibleBonds);
            for (Tier tier : Tier.values()) {
                Truth isOne = Truth.between(joined.contains(tier), perhaps.contains(tier));
                isJoined = isJoined.and(isOne);
                if (!isOne.surely()) {
                    (isOne.possibly() ? untold : shortfalls).add(tier.section.attribute());
                }
            }
        }
        return Outcome.between(
                        score(missing + open, isJoined.surely()),
                        score(missing, isJoined.possibly()),
                        "levels missing: " + missing + ", not recorded: " + open + ", joined: " + isJoined)
                .withPaths(shortfalls, untold);
    }

    private static double score(int missing, boolean isJoined) {
        if (missing == 0 && isJoined) {
            return 1;
        }
        return missing <= MAY_MISS ? 0.5 : 0;
    }

    private Truth isThere(Tier tier) {
        Truth unmarked = data.unmarked(tier.section);
        return switch (tier) {
            case STEERING -> data.steering().isPresent() ? Truth.YES : unmarked;
            case BACKBONE -> isBackboneThere(unmarked);
            case PARTNERS -> data.activePartners.isEmpty() ? unmarked : Truth.YES;
            case WORK_GROUPS -> {
                Truth any = data.unlisted(tier.section, data.initiative.workGroups());
                for (WorkGroup group : data.initiative.workGroups()) {
                    any = any.or(doings.isActive(group));
                }
                yield any;
            }
            case COMMUNITY -> {
                Truth any = data.unlisted(tier.section, data.initiative.people());
                for (Person person : data.initiative.people()) {
                    any = any.or(seats.isOfCommunity(person.id()));
                }
                yield any;
            }
        };
    }

    private Truth isBackboneThere(Truth unmarked) {
        Backbone backbone = data.initiative.backbone().orElse(null);
        if (backbone == null) {
            return unmarked;
        }
        if (backbone.status().equals(Optional.of(BackboneStatus.CANDIDATE))) {
            return Truth.NO;
        }
        boolean isSomebody =
                !backbone.organisations().isEmpty() || !backbone.staff().isEmpty() || isSteeringCommittee(backbone);
        boolean mayBeCandidate = backbone.status().isEmpty() && unmarked.possibly();
        return isSomebody ? Truth.between(!mayBeCandidate, true) : unmarked;
    }

    private static boolean isSteeringCommittee(Backbone backbone) {
        return backbone.type().equals(Optional.of(BackboneType.STEERING_COMMITTEE));
    }

    private void findBonds() {
        addMembers(seats.steering(), Tier.STEERING, Truth.YES);
        addBackbone(data.initiative.backbone().orElseThrow());
        for (WorkGroup group : data.initiative.workGroups()) {
            Truth isActive = doings.isActive(group);
            if (isActive.possibly()) {
                addMembers(group.members(), Tier.WORK_GROUPS, isActive);
            }
        }
        Set<PersonId> people = new LinkedHashSet<>(belongs.keySet());
        people.addAll(data.people.keySet());
        for (PersonId person : people) {
            add(person, Tier.COMMUNITY, seats.isOfCommunity(person));
            add(person, Tier.PARTNERS, isOfPartner(person));
        }
        for (Map<Tier, Truth> tiers : belongs.values()) {
            Set<Tier> certain = EnumSet.noneOf(Tier.class);
            tiers.forEach((tier, truth) -> {
                if (truth.surely()) {
                    certain.add(tier);
                }
            });
            bonds.add(certain);
            possibleBonds.add(EnumSet.copyOf(tiers.keySet()));
        }
        possibleBonds.addAll(bonds);
    }

    private Truth isOfPartner(PersonId id) {
        Person person = data.people.get(id);
        return person == null || person.partner().isEmpty()
                ? data.unmarked(Section.PEOPLE)
                : Truth.of(isActive(person.partner().get()));
    }

    private boolean isActive(PartnerId id) {
        Partner partner = data.partners.get(id);
        return partner != null && partner.isActive();
    }

    private void addBackbone(Backbone backbone) {
        if (isSteeringCommittee(backbone)) {
            bonds.add(EnumSet.of(Tier.BACKBONE, Tier.STEERING));
        }
        if (backbone.organisations().stream().anyMatch(this::isActive)) {
            bonds.add(EnumSet.of(Tier.BACKBONE, Tier.PARTNERS));
        }
        if (backbone.organisations().isEmpty() && !data.isComplete(Section.BACKBONE)) {
            possibleBonds.add(EnumSet.of(Tier.BACKBONE, Tier.PARTNERS));
        }
        boolean isOpen = backbone.staff().isEmpty();
        for (BackboneStaff post : backbone.staff()) {
            boolean goesOn = post.end().isEmpty() || !post.end().get().isBefore(data.asOf);
            if (goesOn) {
                isOpen |= post.person().isEmpty();
                post.person().ifPresent(person -> add(person, Tier.BACKBONE, Truth.YES));
            }
        }
        if (isOpen) {
            joinAnything(Tier.BACKBONE);
        }
    }

    private void addMembers(List<Member> members, Tier tier, Truth counts) {
        if (members.isEmpty()) {
            joinAnything(tier);
        }
        for (Member member : members) {
            add(member.person(), tier, counts);
        }
    }

    private void add(PersonId person, Tier tier, Truth belongsToIt) {
        if (belongsToIt.possibly()) {
            belongs.computeIfAbsent(person, none -> new EnumMap<>(Tier.class)).merge(tier, belongsToIt, Truth::or);
        }
    }

    /** Where nobody wrote down who belongs to a level, it may be joined with any other. */
    private void joinAnything(Tier tier) {
        if (!data.isComplete(tier.section)) {
            for (Tier other : Tier.values()) {
                possibleBonds.add(EnumSet.of(tier, other));
            }
        }
    }

    private static Set<Tier> reached(Set<Set<Tier>> bonds) {
        Set<Tier> reached = EnumSet.of(Tier.STEERING);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Set<Tier> bond : bonds) {
                for (Tier tier : bond) {
                    if (reached.contains(tier)) {
                        grows |= reached.addAll(bond);
                        break;
                    }
                }
            }
        }
        return reached;
    }
}
