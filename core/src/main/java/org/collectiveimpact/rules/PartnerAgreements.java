package org.collectiveimpact.rules;

import org.collectiveimpact.model.AgreementKind;

/** Whether the active partners have signed what they commit to. */
final class PartnerAgreements {

    private PartnerAgreements() {}

    static Reading read(Criterion criterion, Facts facts) {
        return Agreements.share(
                criterion,
                facts,
                "active partners are party to a memorandum, membership agreement or pledge",
                AgreementKind.MEMORANDUM,
                AgreementKind.MEMBERSHIP,
                AgreementKind.PLEDGE);
    }
}
