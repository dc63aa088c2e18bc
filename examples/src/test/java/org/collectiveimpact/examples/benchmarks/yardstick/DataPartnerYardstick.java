package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.EnumSet;
import java.util.Map;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.Section;

/** Shared measurement: whether a data partner knows the subject and serves the initiative. */
final class DataPartnerYardstick {

    private final Data data;
    private final Contracts contracts;

    DataPartnerYardstick(Data data, Contracts contracts) {
        this.data = data;
        this.contracts = contracts;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("sm-data-partner", dataPartner());
    }

    private Outcome dataPartner() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        Roster served = served();
        Truth unmarked = data.unmarked(Section.PARTNERS);
        Count count = new Count("partners");
        for (Partner partner : data.activePartners) {
            Truth isOne = Truth.names(partner.roles(), PartnerRole.DATA_PARTNER).ifOpen(unmarked);
            if (isOne.possibly()) {
                Truth knows = partner.subjectKnowledge().map(Truth::of).orElse(unmarked);
                Truth serves = served.has(partner.id());
                double low = (knows.surely() ? 0.5 : 0) + (serves.surely() ? 0.5 : 0);
                double high = (knows.possibly() ? 0.5 : 0) + (serves.possibly() ? 0.5 : 0);
                count.best(partner, isOne.surely() ? low : 0, high);
            }
        }
        return count.size() == 0
                ? Outcome.no("no data partner")
                : count.best("data partners know the subject and have their service described");
    }

    private Roster served() {
        Roster served = contracts.parties(EnumSet.of(AgreementKind.SERVICE));
        boolean noAgreements = data.initiative.agreements().isEmpty() && !data.isComplete(Section.AGREEMENTS);
        boolean noActivities = data.initiative.activities().isEmpty() && !data.isComplete(Section.ACTIVITIES);
        if (noAgreements || noActivities) {
            served.open();
        }
        for (Activity activity : data.initiative.activities()) {
            boolean goesOn = activity.status().orElse(ActivityStatus.ACTIVE) != ActivityStatus.ENDED;
            served.add(Truth.of(goesOn), Doings.partners(activity), data.isComplete(Section.ACTIVITIES));
        }
        return served;
    }
}
