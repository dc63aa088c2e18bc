package org.collectiveimpact.rules;

import org.collectiveimpact.model.AgreementKind;

/** Whether the active partners have agreed on what is measured and how it is reported. */
final class MeasurementAgreement {

    private MeasurementAgreement() {}

    static Reading read(Criterion criterion, Facts facts) {
        return Agreements.share(
                criterion, facts, "active partners are party to a measurement agreement", AgreementKind.MEASUREMENT);
    }
}
