package org.collectiveimpact.examples.benchmarks;

import static org.collectiveimpact.examples.benchmarks.GeneratedInitiative.times;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.Champion;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.LandscapeEntry;
import org.collectiveimpact.model.LandscapeEntryId;
import org.collectiveimpact.model.LandscapeKind;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Seniority;
import org.collectiveimpact.model.Stance;

/** Who takes part, who else is at work, and how closely partners work with one another. */
final class GeneratedPeople {

    private static final List<Sector> SECTORS = List.of(
            Sector.NONPROFIT,
            Sector.PHILANTHROPY,
            Sector.RESEARCH,
            Sector.GOVERNMENT,
            Sector.BUSINESS,
            Sector.EDUCATION,
            Sector.HEALTH_CARE,
            Sector.NONPROFIT,
            Sector.FAITH);
    private static final List<CollaborationLevel> LEVELS = List.of(
            CollaborationLevel.COLLABORATE,
            CollaborationLevel.COMMUNICATE,
            CollaborationLevel.COORDINATE,
            CollaborationLevel.COOPERATE);

    private GeneratedPeople() {}

    static void add(Initiative.Builder initiative, Size size) {
        initiative
                .partners(times(size.partners, GeneratedPeople::partner))
                .people(times(size.people(), i -> person(i, size)))
                .groups(times(size.groups, GeneratedPeople::group))
                .champions(times(1 + size.partners / 20, GeneratedPeople::champion))
                .landscape(times(size.partners + 6, GeneratedPeople::landscapeEntry))
                .relationships(times(3 * size.partners, i -> relationship(i, size)));
    }

    private static Partner partner(int i) {
        Partner.Builder partner = Partner.builder()
                .id(GeneratedInitiative.partner(i))
                .name("Partner " + i)
                .addSectors(SECTORS.get(i % SECTORS.size()))
                .addRoles(role(i))
                .contribution("What partner " + i + " brings")
                .joinedOn(LocalDate.of(2021 + i % 4, 1 + i % 12, 1));
        if (i % 5 != 4) {
            partner.status(status(i));
        }
        return (i == 2 ? partner.subjectKnowledge(true) : partner).build();
    }

    private static PartnerRole role(int i) {
        return switch (i) {
            case 0 -> PartnerRole.BACKBONE;
            case 1 -> PartnerRole.FUNDER;
            case 2 -> PartnerRole.DATA_PARTNER;
            default -> PartnerRole.IMPLEMENTER;
        };
    }

    private static PartnerStatus status(int i) {
        return i % 17 == 16 ? PartnerStatus.LEFT : i % 13 == 12 ? PartnerStatus.PAUSED : PartnerStatus.ACTIVE;
    }

    /** Every seventh person speaks as a resident; of some nobody wrote down what they decide or have lived through. */
    private static Person person(int i, Size size) {
        Person.Builder person = Person.builder()
                .id(GeneratedInitiative.person(i))
                .name("Person " + i)
                .position("Position " + i)
                .partner(GeneratedInitiative.partner(i % size.partners));
        if (i % 7 == 4) {
            person.sector(Sector.RESIDENT);
        }
        if (i % 11 != 10) {
            person.seniority(Seniority.values()[i % Seniority.values().length]);
        }
        if (i % 9 != 8) {
            person.livedExperience(i % 4 == 1);
        }
        return person.build();
    }

    private static Group group(int i) {
        return Group.builder()
                .id(GeneratedInitiative.group(i))
                .name("Group " + i)
                .breakdown(i % 3 == 2 ? "age" : "place")
                .build();
    }

    private static Champion champion(int i) {
        return Champion.builder()
                .person(GeneratedInitiative.person(i))
                .constituency("Constituency " + i)
                .build();
    }

    private static LandscapeEntry landscapeEntry(int i) {
        LandscapeEntry.Builder entry = LandscapeEntry.builder()
                .id(LandscapeEntryId.of("entry-" + i))
                .name("Entry " + i)
                .kind(LandscapeKind.values()[i % LandscapeKind.values().length])
                .sector(SECTORS.get(i % SECTORS.size()));
        return (i % 8 == 7 ? entry : entry.stance(Stance.LINK)).build();
    }

    /** Each partner is tied to the next, to one farther off, and to the backbone. */
    private static Relationship relationship(int i, Size size) {
        int a = i / 3;
        int b = List.of(a + 1, a + 5, a == 0 ? 2 : 0).get(i % 3) % size.partners;
        Relationship.Builder relationship = Relationship.builder()
                .a(GeneratedInitiative.partner(a))
                .b(GeneratedInitiative.partner(b))
                .date(LocalDate.of(2026, 1 + i % 5, 1));
        return (i % 20 == 19 ? relationship : relationship.level(LEVELS.get(a % LEVELS.size()))).build();
    }
}
