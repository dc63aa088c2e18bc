package org.collectiveimpact.rules;

import java.util.EnumSet;
import java.util.Optional;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.network.Coverage;
import org.collectiveimpact.network.Tie;

/** Whether partners work with one another directly: what remains of their ties without those that host the backbone. */
final class DirectTies {

    private DirectTies() {}

    static Reading read(Criterion criterion, Facts facts) {
        if (facts.activePartners().isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        boolean isTied = Those.any(
                facts.initiative().relationships(),
                tie -> tie.date().map(facts::hasCome).orElse(true));
        if (!isTied) {
            return facts.empty(Section.RELATIONSHIPS, "relationships");
        }
        Optional<Coverage<Partner>> tied = facts.network().tiedWithoutBackbone(EnumSet.of(Tie.RELATIONSHIP));
        if (tied.isEmpty()) {
            return facts.absent(Section.BACKBONE, "backbone.organisations", "host of the backbone");
        }
        int least = criterion.limits().number("partners");
        return tied.get().size() < least
                ? Reading.unknown(
                        Cause.NOT_RECORDED,
                        "without the backbone, fewer than " + Names.counted(least, "partner", "partners") + " recorded")
                : Tally.of(Section.PARTNERS, tied.get())
                        .share(
                                criterion,
                                "partners coordinate with another, or work closer still, without the backbone");
    }
}
