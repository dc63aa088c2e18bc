package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.MemberRole;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Seniority;

/** Who sits on the bodies, and what is known of them; a person listed twice is one. */
final class Seats {

    private static final Set<Seniority> DECIDES =
            EnumSet.of(Seniority.CHIEF_EXECUTIVE, Seniority.DEPUTY, Seniority.ELECTED, Seniority.BOARD);

    private final Data data;

    Seats(Data data) {
        this.data = data;
    }

    List<Member> steering() {
        return data.steering().map(committee -> committee.members()).orElse(List.of());
    }

    /** Returns the entries of each person on a list of members. */
    static Map<PersonId, List<Member>> of(List<Member> members) {
        Map<PersonId, List<Member>> seats = new LinkedHashMap<>();
        for (Member member : members) {
            seats.computeIfAbsent(member.person(), none -> new ArrayList<>()).add(member);
        }
        return seats;
    }

    String name(PersonId id) {
        Person person = data.people.get(id);
        return person == null ? id.value() : Data.name(person);
    }

    Optional<Sector> sector(PersonId id) {
        Person person = data.people.get(id);
        return person == null ? Optional.empty() : data.sector(person);
    }

    /** Whether the sector of a person is known, or known to be none. */
    boolean hasKnownSector(PersonId id) {
        Person person = data.people.get(id);
        boolean isOfPartner = person != null && person.partner().isPresent();
        return sector(id).isPresent() || data.isComplete(isOfPartner ? Section.PARTNERS : Section.PEOPLE);
    }

    Truth isResident(PersonId id) {
        return hasKnownSector(id) ? Truth.of(sector(id).equals(Optional.of(Sector.RESIDENT))) : Truth.OPEN;
    }

    Truth decides(PersonId id) {
        Person person = data.people.get(id);
        return person == null || person.seniority().isEmpty()
                ? data.unmarked(Section.PEOPLE)
                : Truth.of(DECIDES.contains(person.seniority().get()));
    }

    Truth hasLivedExperience(PersonId id) {
        Person person = data.people.get(id);
        return person == null || person.livedExperience().isEmpty()
                ? data.unmarked(Section.PEOPLE)
                : Truth.of(person.livedExperience().get());
    }

    Truth isOfCommunity(PersonId id) {
        return isResident(id).or(hasLivedExperience(id));
    }

    Truth votes(List<Member> entries) {
        Truth votes = Truth.NO;
        for (Member entry : entries) {
            votes = votes.or(entry.voting().map(Truth::of).orElse(Truth.OPEN));
        }
        return votes.ifOpen(data.unmarked(Section.STEERING_COMMITTEE));
    }

    Truth chairs(List<Member> entries) {
        Truth chairs = Truth.NO;
        for (Member entry : entries) {
            chairs = chairs.or(
                    entry.role().map(role -> Truth.of(role == MemberRole.CHAIR)).orElse(Truth.OPEN));
        }
        return chairs.ifOpen(data.unmarked(Section.WORK_GROUPS));
    }
}
