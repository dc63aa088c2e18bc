package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.WorkGroup;

/**
 * Whether the sectors that an initiative cannot do without are there.
 *
 * <p>Partners bring all their sectors. Residents may also be members of the steering committee or of a work group that
 * is not closed. A partner whose sectors are not recorded might bring any.
 */
final class SectorCoverage {

    private static final Set<Sector> ESSENTIAL =
            Collections.unmodifiableSet(EnumSet.of(Sector.GOVERNMENT, Sector.BUSINESS));
    private static final Set<Sector> WANTED = Collections.unmodifiableSet(
            EnumSet.of(Sector.GOVERNMENT, Sector.BUSINESS, Sector.PHILANTHROPY, Sector.NONPROFIT, Sector.RESIDENT));

    private final List<Partner> untold;
    private final Optional<Boolean> residents;
    private final Set<Sector> there;
    private final Set<Sector> possible;

    private SectorCoverage(List<Partner> partners, Facts facts) {
        this.untold = Those.of(partners, partner -> partner.sectors().isEmpty() && !facts.isComplete(Section.PARTNERS));
        this.residents = hasResidents(facts);
        this.there = Sectors.of(partners, Partner::sectors);
        if (residents.orElse(false)) {
            there.add(Sector.RESIDENT);
        }
        this.possible = EnumSet.copyOf(there);
        if (residents.isEmpty()) {
            possible.add(Sector.RESIDENT);
        }
        if (!untold.isEmpty()) {
            possible.addAll(WANTED);
        }
    }

    static Reading read(Criterion criterion, Facts facts) {
        List<Partner> partners = facts.activePartners();
        return partners.isEmpty()
                ? facts.empty(Section.PARTNERS, "active partners")
                : new SectorCoverage(partners, facts).read();
    }

    /** Where nobody wrote down who belongs to a body, or which bodies there are, residents may be among them. */
    private static Optional<Boolean> hasResidents(Facts facts) {
        List<Member> steering =
                facts.steeringCommittee().map(SteeringCommittee::members).orElse(List.of());
        List<WorkGroup> groups = facts.initiative().workGroups();
        return Told.any(List.of(
                Told.any(Seat.all(facts), Seat::isResident),
                facts.unlisted(Section.STEERING_COMMITTEE, steering),
                facts.unlisted(Section.WORK_GROUPS, groups),
                Told.any(
                        groups,
                        group -> WorkGroups.isOpen(group)
                                ? facts.unlisted(Section.WORK_GROUPS, group.members())
                                : Told.NO)));
    }

    private Reading read() {
        Set<Sector> missing = Sectors.without(WANTED, possible);
        Set<Sector> open = Sectors.without(Sectors.without(WANTED, missing), there);
        return Reading.of(Score.between(score(there), score(possible)), words(missing, open)).toBuilder()
                .shortfalls(missing.isEmpty() ? List.of() : List.of(Section.PARTNERS.attribute()))
                .untold(untold(open))
                .build();
    }

    private static double score(Set<Sector> sectors) {
        if (sectors.containsAll(WANTED)) {
            return Score.FULL.low();
        }
        return sectors.containsAll(ESSENTIAL) ? Score.HALF.low() : Score.NONE.low();
    }

    private List<String> untold(Set<Sector> open) {
        List<String> paths = new ArrayList<>();
        if (!open.isEmpty()) {
            paths.addAll(Names.paths(Section.PARTNERS, untold));
        }
        if (open.contains(Sector.RESIDENT) && residents.isEmpty()) {
            paths.add(Section.PEOPLE.attribute());
        }
        Collections.sort(paths);
        return paths;
    }

    private String words(Set<Sector> missing, Set<Sector> open) {
        return "among active partners and resident members"
                + Sectors.after(": ", Sectors.without(WANTED, Sectors.without(WANTED, there)))
                + Sectors.after("; missing: ", missing)
                + Sectors.after("; not recorded: ", open)
                + (open.isEmpty() ? "" : Names.after("; partners without a sector: ", untold));
    }
}
