package org.collectiveimpact.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Section;

/** The agreements of some kinds that hold on the date of the facts: drafts not yet, expired ones no longer. */
final class Agreements {

    private Agreements() {}

    /** Returns the agreements that are of one of the kinds, or may be. */
    static List<Agreement> of(Facts facts, AgreementKind... kinds) {
        return facts.initiative().agreements().stream()
                .filter(agreement ->
                        agreement.adoptedOn().filter(facts::hasCome).isPresent())
                .filter(agreement -> agreement
                        .expiresOn()
                        .filter(last -> last.isBefore(facts.asOf()))
                        .isEmpty())
                .filter(agreement -> isOf(agreement, facts, kinds).orElse(true))
                .toList();
    }

    /** Returns whether an agreement is of one of the kinds; empty where the data cannot say. */
    static Optional<Boolean> isOf(Agreement agreement, Facts facts, AgreementKind... kinds) {
        return Told.any(Arrays.stream(kinds).map(kind -> Told.names(agreement.kinds(), kind)))
                .or(() -> facts.unmarked(Section.AGREEMENTS));
    }

    /** Returns who is party to an agreement of one of the kinds. */
    static Roll parties(Facts facts, AgreementKind... kinds) {
        Roll parties = new Roll();
        for (Agreement agreement : of(facts, kinds)) {
            parties.add(isOf(agreement, facts, kinds), agreement.parties(), Section.AGREEMENTS, facts);
        }
        return parties;
    }
}
