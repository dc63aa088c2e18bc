package org.collectiveimpact.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.Section;

/** Which organisations stand behind the agenda. */
final class EndorsementMeasures {

    /** An organisation with a seat, which need not be recorded as a partner. */
    private record Organisation(PartnerId id, String name) implements Element<PartnerId> {}

    private EndorsementMeasures() {}

    static Reading outcomesAgreed(Criterion criterion, Facts facts) {
        List<Organisation> steering = steeringOrganisations(facts);
        if (steering.isEmpty()) {
            return facts.empty(Section.STEERING_COMMITTEE, "organisations on the steering committee");
        }
        Optional<CommonAgenda> agenda = facts.agenda();
        List<Endorsement> endorsements = Those.of(
                agenda.map(CommonAgenda::endorsements).orElse(List.of()),
                endorsement -> endorsement.date().map(facts::hasCome).orElse(true));
        if (endorsements.isEmpty()) {
            return facts.absent(Section.AGENDA, "agenda.endorsements", "endorsement of the agenda");
        }
        Optional<String> current = agenda.flatMap(CommonAgenda::version);
        Index<PartnerId, Endorsement> byPartner = Index.byOne(endorsements, Endorsement::partner);
        return Tally.ofKnown(
                        Section.PARTNERS, steering, organisation -> endorsed(byPartner.of(organisation.id()), current))
                .share(criterion, "steering organisations have endorsed the current agenda");
    }

    private static List<Organisation> steeringOrganisations(Facts facts) {
        Set<PartnerId> organisations = new LinkedHashSet<>();
        for (Seat seat : Seat.steering(facts)) {
            seat.person().flatMap(Person::partner).ifPresent(organisations::add);
        }
        return Those.map(
                organisations,
                id -> new Organisation(id, facts.partner(id).map(Partner::name).orElse("")));
    }

    /** While nobody knows which version is current, an endorsement of a certain version settles nothing. */
    private static Optional<Boolean> endorsed(List<Endorsement> endorsements, Optional<String> current) {
        boolean certain = Those.any(
                endorsements,
                each -> each.agendaVersion().isEmpty() || each.agendaVersion().equals(current));
        return certain || endorsements.isEmpty() || current.isPresent() ? Optional.of(certain) : Optional.empty();
    }
}
