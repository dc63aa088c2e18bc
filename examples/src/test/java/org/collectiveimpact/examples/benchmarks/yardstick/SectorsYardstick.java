package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.WorkGroup;

/** Governance: which sectors are there. */
final class SectorsYardstick {

    private static final String MEMBERS = "steeringCommittee.members";
    private static final Set<Sector> ESSENTIAL = EnumSet.of(Sector.GOVERNMENT, Sector.BUSINESS);
    private static final Set<Sector> WANTED =
            EnumSet.of(Sector.GOVERNMENT, Sector.BUSINESS, Sector.PHILANTHROPY, Sector.NONPROFIT, Sector.RESIDENT);

    private final Data data;
    private final Seats seats;
    private final List<Member> steering;

    SectorsYardstick(Data data, Seats seats) {
        this.data = data;
        this.seats = seats;
        this.steering = seats.steering();
    }

    void answer(Map<String, Outcome> answers) {
        Outcome none = data.absent(Section.STEERING_COMMITTEE, MEMBERS, "members of a steering committee");
        answers.put("gov-core-group-formed", steering.isEmpty() ? none : coreGroupFormed());
        answers.put("gov-sectors-covered", sectorsCovered());
    }

    private Outcome coreGroupFormed() {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        List<String> untold = new ArrayList<>();
        for (PersonId person : Seats.of(steering).keySet()) {
            seats.sector(person).ifPresent(sectors::add);
            if (!seats.hasKnownSector(person)) {
                untold.add(MEMBERS + "[" + person + "]");
            }
        }
        Scale scale = Scale.atLeast(3, 2);
        int most = Math.min(Sector.values().length, sectors.size() + untold.size());
        double low = scale.applyAsDouble(sectors.size());
        double high = scale.applyAsDouble(most);
        return Outcome.between(low, high, "members of the steering committee come from " + sectors)
                .withPaths(high < 1 ? List.of(MEMBERS) : List.of(), low < high ? untold : List.of());
    }

    private Outcome sectorsCovered() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        Set<Sector> there = EnumSet.noneOf(Sector.class);
        List<String> silent = new ArrayList<>();
        for (Partner partner : data.activePartners) {
            there.addAll(partner.sectors());
            if (partner.sectors().isEmpty() && !data.isComplete(Section.PARTNERS)) {
                silent.add(Count.path("partners", partner));
            }
        }
        Truth residents = hasResidents();
        if (residents.surely()) {
            there.add(Sector.RESIDENT);
        }
        Set<Sector> possible = EnumSet.copyOf(WANTED);
        if (silent.isEmpty()) {
            possible.retainAll(there);
            if (residents.possibly()) {
                possible.add(Sector.RESIDENT);
            }
        }
        List<String> untold = new ArrayList<>();
        if (!there.containsAll(possible)) {
            untold.addAll(silent);
        }
        if (residents == Truth.OPEN && !there.contains(Sector.RESIDENT)) {
            untold.add("people");
        }
        boolean isMissing = possible.size() < WANTED.size();
        return Outcome.between(covered(there), covered(possible), "sectors of active partners: " + there)
                .withPaths(isMissing ? List.of("partners") : List.of(), untold);
    }

    private static double covered(Set<Sector> sectors) {
        double some = sectors.containsAll(ESSENTIAL) ? 0.5 : 0;
        return sectors.containsAll(WANTED) ? 1 : some;
    }

    private Truth hasResidents() {
        Truth residents = data.unlisted(Section.STEERING_COMMITTEE, steering)
                .or(data.unlisted(Section.WORK_GROUPS, data.initiative.workGroups()));
        for (Member member : steering) {
            residents = residents.or(seats.isResident(member.person()));
        }
        for (WorkGroup group : data.initiative.workGroups()) {
            if (Doings.isOpen(group)) {
                residents = residents.or(data.unlisted(Section.WORK_GROUPS, group.members()));
                for (Member member : group.members()) {
                    residents = residents.or(seats.isResident(member.person()));
                }
            }
        }
        return residents;
    }
}
