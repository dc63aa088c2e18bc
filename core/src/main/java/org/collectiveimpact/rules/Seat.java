package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.MemberRole;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Seniority;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroup;

/**
 * A person on a body, who counts once however often the person is listed.
 *
 * <p>What is not recorded of a person is open, unless the people were declared complete.
 */
record Seat(PersonId id, Optional<Person> person, List<Member> entries, Facts facts) implements Element<PersonId> {

    /** Where the seats of the steering committee stand. */
    static final String STEERING = "steeringCommittee.members";

    /** Who can commit the organisation they come from. */
    private static final Set<Seniority> DECIDES = Collections.unmodifiableSet(
            EnumSet.of(Seniority.CHIEF_EXECUTIVE, Seniority.DEPUTY, Seniority.ELECTED, Seniority.BOARD));

    /** Returns the seats on the steering committee; none if there is no committee or nobody wrote down its members. */
    static List<Seat> steering(Facts facts) {
        return facts.current().steeringSeats();
    }

    /** Returns the seats on the steering committee and on the work groups that are not closed. */
    static List<Seat> all(Facts facts) {
        return facts.current().seats();
    }

    /** Returns the entries on the steering committee. */
    static List<Member> steeringMembers(Facts facts) {
        return facts.steeringCommittee().map(SteeringCommittee::members).orElse(List.of());
    }

    /** Returns the entries on the steering committee and on the work groups that are not closed. */
    static List<Member> allMembers(Facts facts) {
        List<Member> members = new ArrayList<>(steeringMembers(facts));
        for (WorkGroup group : facts.initiative().workGroups()) {
            if (WorkGroups.isOpen(group)) {
                members.addAll(group.members());
            }
        }
        return members;
    }

    /** Returns what a steering committee without members reads as. */
    static Reading noSteering(Facts facts) {
        return facts.absent(Section.STEERING_COMMITTEE, STEERING, "members of a steering committee");
    }

    /** Returns what is known of a person, on whatever body or on none. */
    static Seat of(PersonId person, Facts facts) {
        return new Seat(person, facts.person(person), List.of(), facts);
    }

    /** Returns one seat for each person. */
    static List<Seat> of(Collection<Member> members, Facts facts) {
        return Index.<PersonId, Member>byOne(members, Member::person)
                .map((person, entries) -> new Seat(person, facts.person(person), entries, facts));
    }

    /** The name of the person; blank if nobody of that id is recorded. */
    @Override
    public String name() {
        return person.map(Person::name).orElse("");
    }

    /** Returns the sector the person speaks for; empty if it is not recorded. */
    Optional<Sector> sector() {
        return person.flatMap(facts::sector);
    }

    /** Whether the sector is known, or known to be none. */
    boolean hasKnownSector() {
        Section section = person.flatMap(Person::partner).isPresent() ? Section.PARTNERS : Section.PEOPLE;
        return sector().isPresent() || facts.isComplete(section);
    }

    /** Whether the person speaks for residents. */
    Optional<Boolean> isResident() {
        boolean isResident = sector().equals(Optional.of(Sector.RESIDENT));
        return hasKnownSector() ? Optional.of(isResident) : Optional.empty();
    }

    /** Whether the person can commit the organisation. */
    Optional<Boolean> decides() {
        return person.flatMap(Person::seniority).map(DECIDES::contains).or(() -> facts.unmarked(Section.PEOPLE));
    }

    /** Whether the person has lived with the problem. */
    Optional<Boolean> hasLivedExperience() {
        return person.flatMap(Person::livedExperience).or(() -> facts.unmarked(Section.PEOPLE));
    }

    /** Whether the person votes on the steering committee. */
    Optional<Boolean> votes() {
        return Told.any(entries, Member::voting).or(() -> facts.unmarked(Section.STEERING_COMMITTEE));
    }

    /** Whether the person chairs the work group. */
    Optional<Boolean> chairs() {
        return Told.any(entries, entry -> entry.role().map(MemberRole.CHAIR::equals))
                .or(() -> facts.unmarked(Section.WORK_GROUPS));
    }

    /** Whether the person is of the community: a resident, or somebody who has lived with the problem. */
    Optional<Boolean> isOfCommunity() {
        return Told.any(List.of(isResident(), hasLivedExperience()));
    }
}
