package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Section;

/** Whether the steering committee works under a charter. */
final class CharterMeasure {

    private CharterMeasure() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Agreement> agreements = facts.initiative().agreements();
        if (agreements.isEmpty()) {
            return facts.empty(Section.AGREEMENTS, "agreements");
        }
        List<Agreement> charters = Those.of(
                agreements,
                agreement ->
                        Agreements.isOf(agreement, facts, AgreementKind.CHARTER).orElse(true));
        return charters.isEmpty()
                ? Reading.of(
                        Answer.NO,
                        "no charter; " + Names.counted(agreements.size(), "agreement", "agreements") + " recorded")
                : Best.of(
                        Section.AGREEMENTS,
                        charters,
                        charter -> score(charter, facts),
                        "charters of the steering committee are adopted and in force");
    }

    private static Score score(Agreement agreement, Facts facts) {
        Score ifCharter = Score.of(Agreements.standing(agreement, facts));
        return Agreements.isOf(agreement, facts, AgreementKind.CHARTER).isPresent()
                ? ifCharter
                : Score.between(0, ifCharter.high());
    }
}
