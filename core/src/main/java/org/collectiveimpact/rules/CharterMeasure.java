package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Section;

/** Whether the steering committee works under a charter. */
final class CharterMeasure {

    private CharterMeasure() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Agreement> agreements = facts.initiative().agreements();
        if (agreements.isEmpty()) {
            return facts.empty(Section.AGREEMENTS, "agreements");
        }
        return Best.among(
                        Section.AGREEMENTS,
                        agreements,
                        agreement -> Agreements.isOf(agreement, facts, AgreementKind.CHARTER),
                        charter -> score(charter, facts))
                .reading(
                        "charters of the steering committee are adopted and in force",
                        "no agreement is known to be a charter",
                        "no charter; " + Names.counted(agreements.size(), "agreement", "agreements") + " recorded");
    }

    /** One without a day of adoption is a draft at least. */
    private static Score score(Agreement agreement, Facts facts) {
        return Agreements.holds(agreement, facts).isPresent()
                ? Score.of(Agreements.standing(agreement, facts))
                : Score.between(Score.HALF.low(), Score.FULL.high());
    }
}
