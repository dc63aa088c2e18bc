package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.model.Contribution;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Whether partners have lately given something to the backbone; a contribution without a date may be an old one. */
final class StakeholderInvestment {

    private StakeholderInvestment() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Partner> partners = facts.activePartners();
        if (partners.isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        if (facts.initiative().contributions().isEmpty()) {
            return facts.empty(Section.CONTRIBUTIONS, "contributions");
        }
        int months = criterion.limits().number("months");
        LocalDate first = facts.asOf().minusMonths(months);
        Roll<PartnerId> givers = new Roll<>();
        for (Contribution contribution : facts.initiative().contributions()) {
            givers.add(
                    contribution.date().map(day -> facts.hasCome(day) && !day.isBefore(first)),
                    List.of(contribution.partner()),
                    Section.CONTRIBUTIONS,
                    facts);
        }
        return Tally.ofKnown(Section.PARTNERS, partners, partner -> givers.has(partner.id()))
                .share(
                        criterion,
                        "active partners contributed in the last " + Names.counted(months, "month", "months"));
    }
}
