package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SteeringCommittee;

/** Which organisations stand behind the agenda. */
final class EndorsementMeasures {

    /**
     * An organisation with a seat, which need not be recorded as a partner.
     *
     * @param id absent where nobody wrote down for whom somebody sits there
     */
    private record Organisation(Optional<PartnerId> id, Place place) {

        static Organisation of(PartnerId id, Facts facts) {
            return new Organisation(Optional.of(id), Place.of(Section.PARTNERS, facts.named(id)));
        }

        static Organisation unknown(PersonId member, Facts facts) {
            return new Organisation(Optional.empty(), Place.of(Section.PEOPLE, facts.named(member)));
        }
    }

    private EndorsementMeasures() {}

    static Reading outcomesAgreed(Criterion criterion, Facts facts) {
        List<Organisation> steering = steeringOrganisations(facts);
        Optional<CommonAgenda> agenda = facts.agenda();
        List<Endorsement> endorsements = Those.of(
                agenda.map(CommonAgenda::endorsements).orElse(List.of()),
                endorsement -> endorsement.date().map(facts::hasCome).orElse(true));
        boolean isNone = endorsements.isEmpty() && facts.isComplete(Section.AGENDA);
        if (steering.isEmpty() && !isNone) {
            return facts.empty(Section.STEERING_COMMITTEE, "organisations on the steering committee");
        }
        if (endorsements.isEmpty()) {
            return facts.absent(Section.AGENDA, "agenda.endorsements", "endorsement of the agenda");
        }
        Optional<String> current = agenda.flatMap(CommonAgenda::version);
        Index<PartnerId, Endorsement> byPartner = Index.by(endorsements, each -> List.of(each.partner()));
        Optional<Boolean> unknown = Told.unless(hasOthers(endorsements, steering), Told.NO);
        return Among.of(
                        steering,
                        Organisation::place,
                        organisation -> organisation.id().map(id -> true),
                        organisation -> organisation
                                .id()
                                .map(id -> endorsed(byPartner.of(id), current))
                                .orElse(unknown))
                .share(
                        criterion,
                        "steering organisations have endorsed the current agenda",
                        "no organisations on the steering committee recorded");
    }

    private static boolean hasOthers(List<Endorsement> endorsements, List<Organisation> steering) {
        Set<Optional<PartnerId>> known = new HashSet<>();
        steering.forEach(organisation -> known.add(organisation.id()));
        return Those.any(endorsements, each -> !known.contains(Optional.of(each.partner())));
    }

    /** A member without an organisation sits there for one that nobody wrote down, unless the people are complete. */
    private static List<Organisation> steeringOrganisations(Facts facts) {
        List<Member> members =
                facts.steeringCommittee().map(SteeringCommittee::members).orElse(List.of());
        Set<Organisation> organisations = new LinkedHashSet<>();
        for (Member member : members) {
            Optional<PartnerId> partner = facts.person(member.person()).flatMap(Person::partner);
            if (partner.isPresent()) {
                organisations.add(Organisation.of(partner.get(), facts));
            } else if (!facts.isComplete(Section.PEOPLE)) {
                organisations.add(Organisation.unknown(member.person(), facts));
            }
        }
        return List.copyOf(organisations);
    }

    /** While nobody knows which version is current, an endorsement of a certain version settles nothing. */
    private static Optional<Boolean> endorsed(List<Endorsement> endorsements, Optional<String> current) {
        boolean certain = Those.any(
                endorsements,
                each -> each.agendaVersion().isEmpty() || each.agendaVersion().equals(current));
        return certain || endorsements.isEmpty() || current.isPresent() ? Optional.of(certain) : Optional.empty();
    }
}
