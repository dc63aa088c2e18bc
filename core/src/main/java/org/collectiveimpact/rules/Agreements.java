package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** The agreements of some kinds that hold on the date of the facts: drafts not yet, expired ones no longer. */
final class Agreements {

    private Agreements() {}

    /** Returns the agreements of all kinds that are known to hold. */
    static List<Agreement> all(Facts facts) {
        return facts.current().agreements();
    }

    /** Returns the agreements of one of the kinds that hold, or may be and do. */
    static List<Agreement> of(Facts facts, AgreementKind... kinds) {
        return Those.of(
                facts.initiative().agreements(),
                agreement -> holdsAs(agreement, facts, kinds).orElse(true));
    }

    /** Returns whether an agreement of one of the kinds holds; empty where the data cannot say. */
    static Optional<Boolean> holdsAs(Agreement agreement, Facts facts, AgreementKind... kinds) {
        Optional<Boolean> isOf = isOf(agreement, facts, kinds);
        return isOf.equals(Told.NO) ? Told.NO : Told.all(List.of(holds(agreement, facts), isOf));
    }

    /** Returns whether an agreement holds; open where nobody wrote down when it was adopted. */
    static Optional<Boolean> holds(Agreement agreement, Facts facts) {
        return agreement.expiresOn().filter(last -> last.isBefore(facts.asOf())).isPresent()
                ? Told.NO
                : agreement.adoptedOn().map(facts::hasCome).or(() -> facts.unmarked(Section.AGREEMENTS));
    }

    /** Returns whether an agreement holds: in part while it is a draft, no longer once it has expired. */
    static Answer standing(Agreement agreement, Facts facts) {
        if (agreement.expiresOn().filter(last -> last.isBefore(facts.asOf())).isPresent()) {
            return Answer.NO;
        }
        return agreement.adoptedOn().filter(facts::hasCome).isPresent() ? Answer.YES : Answer.PARTLY;
    }

    /** Returns whether an agreement is of one of the kinds; empty where the data cannot say. */
    static Optional<Boolean> isOf(Agreement agreement, Facts facts, AgreementKind... kinds) {
        if (agreement.kinds().isEmpty()) {
            return facts.unmarked(Section.AGREEMENTS);
        }
        for (AgreementKind kind : kinds) {
            if (agreement.kinds().contains(kind)) {
                return Told.YES;
            }
        }
        return Told.NO;
    }

    /** Returns the reading of the share of active partners that are party to an agreement of one of the kinds. */
    static Reading share(Criterion criterion, Facts facts, String practice, AgreementKind... kinds) {
        List<Partner> partners = facts.activePartners();
        if (partners.isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        if (facts.initiative().agreements().isEmpty()) {
            return facts.empty(Section.AGREEMENTS, "agreements");
        }
        Roll<PartnerId> parties = parties(facts, kinds);
        return Tally.ofKnown(Section.PARTNERS, partners, partner -> parties.has(partner.id()))
                .share(criterion, practice);
    }

    /** Returns who is party to an agreement of one of the kinds. */
    static Roll<PartnerId> parties(Facts facts, AgreementKind... kinds) {
        Roll<PartnerId> parties = new Roll<>();
        for (Agreement agreement : facts.initiative().agreements()) {
            parties.add(holdsAs(agreement, facts, kinds), agreement.parties(), Section.AGREEMENTS, facts);
        }
        return parties;
    }
}
