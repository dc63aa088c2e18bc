package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Section;

/** Whether the active partners have agreed on what is measured and how it is reported. */
final class MeasurementAgreement {

    private MeasurementAgreement() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Partner> partners = facts.activePartners();
        if (partners.isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        if (facts.initiative().agreements().isEmpty()) {
            return facts.empty(Section.AGREEMENTS, "agreements");
        }
        Roll parties = Agreements.parties(facts, AgreementKind.MEASUREMENT);
        return Tally.ofKnown(Section.PARTNERS, partners, partner -> parties.has(partner.id()))
                .share(criterion, "active partners are party to a measurement agreement");
    }
}
