package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.network.ActivityNetwork;

/**
 * Whether there is a data partner that knows the subject and whose service is described.
 *
 * <p>A service is described by an agreement on services to which the partner is party, or by an activity of its own
 * that has not ended. The best partner counts: partly if it has one of the two.
 */
final class DataPartner {

    private final Facts facts;
    private final Roll<PartnerId> served;

    private DataPartner(Facts facts) {
        this.facts = facts;
        this.served = Agreements.parties(facts, AgreementKind.SERVICE);
        served.openIfEmpty(facts.initiative().agreements(), Section.AGREEMENTS, facts);
        served.openIfEmpty(facts.initiative().activities(), Section.ACTIVITIES, facts);
        for (Activity activity : facts.initiative().activities()) {
            Optional<Boolean> goesOn = activity.status().map(status -> status != ActivityStatus.ENDED);
            served.add(goesOn, ActivityNetwork.partnersIn(activity), Section.ACTIVITIES, facts);
            if (goesOn.orElse(true)) {
                served.openIfEmpty(activity.partners(), Section.ACTIVITIES, facts);
            }
        }
    }

    static Reading read(Criterion criterion, Facts facts) {
        return new DataPartner(facts).read();
    }

    private Reading read() {
        if (facts.activePartners().isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        List<Partner> partners = Those.of(
                facts.activePartners(), partner -> isDataPartner(partner).orElse(true));
        return partners.isEmpty()
                ? Reading.of(Answer.NO, "no active partner has the role of data partner")
                : Among.of(Section.PARTNERS, partners, this::isDataPartner, this::isStrong)
                        .enough(
                                Best.of(Those.map(partners, this::score)),
                                "data partners " + words(partners),
                                "no active partner is known to be the data partner");
    }

    private Optional<Boolean> isStrong(Partner partner) {
        return Told.all(List.of(knowsSubject(partner), served.has(partner.id())));
    }

    private Score score(Partner partner) {
        Score both = Halves.score(knowsSubject(partner), served.has(partner.id()));
        return isDataPartner(partner).isPresent() ? both : Score.between(0, both.high());
    }

    private Optional<Boolean> isDataPartner(Partner partner) {
        return Told.names(partner.roles(), PartnerRole.DATA_PARTNER).or(() -> facts.unmarked(Section.PARTNERS));
    }

    private Optional<Boolean> knowsSubject(Partner partner) {
        return partner.subjectKnowledge().or(() -> facts.unmarked(Section.PARTNERS));
    }

    private String words(List<Partner> partners) {
        List<Partner> sure =
                Those.of(partners, partner -> isDataPartner(partner).isPresent());
        long knowing = Those.count(sure, partner -> knowsSubject(partner).orElse(false));
        long described = Those.count(sure, partner -> served.has(partner.id()).orElse(false));
        return "both know the subject (" + knowing + ") and have their service described (" + described + ")";
    }
}
