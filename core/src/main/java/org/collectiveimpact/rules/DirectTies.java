package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;

/** Whether partners work with one another directly: what remains of their ties without those that host the backbone. */
final class DirectTies {

    private DirectTies() {}

    static Reading read(Criterion criterion, Facts facts) {
        if (facts.activePartners().isEmpty()) {
            return facts.empty(Section.PARTNERS, "active partners");
        }
        List<Relationship> relationships = Those.of(
                facts.initiative().relationships(),
                tie -> tie.date().map(facts::hasCome).orElse(true));
        if (relationships.isEmpty()) {
            return facts.empty(Section.RELATIONSHIPS, "relationships");
        }
        Set<PartnerId> hosts = facts.initiative()
                .backbone()
                .map(Backbone::organisations)
                .map(HashSet::new)
                .orElseGet(HashSet::new);
        return hosts.isEmpty() && !facts.isComplete(Section.BACKBONE)
                ? facts.absent(Section.BACKBONE, "backbone.organisations", "host of the backbone")
                : read(criterion, facts, relationships, hosts);
    }

    private static Reading read(
            Criterion criterion, Facts facts, List<Relationship> relationships, Set<PartnerId> hosts) {
        List<Partner> partners = Those.of(facts.activePartners(), partner -> !hosts.contains(partner.id()));
        Set<PartnerId> ids = new HashSet<>();
        partners.forEach(partner -> ids.add(partner.id()));
        int least = criterion.limits().number("partners");
        if (ids.size() < least) {
            return Reading.unknown(
                    Cause.NOT_RECORDED,
                    "without the backbone, fewer than " + Names.counted(least, "partner", "partners") + " recorded");
        }
        Roll<PartnerId> close = new Roll<>();
        for (Relationship tie : relationships) {
            Optional<Boolean> isClose = isClose(tie, facts);
            if (isClose.orElse(true) && isBetween(tie, ids)) {
                close.add(isClose, List.of(tie.a(), tie.b()), Section.RELATIONSHIPS, facts);
            }
        }
        return Tally.ofKnown(Section.PARTNERS, partners, partner -> close.has(partner.id()))
                .share(criterion, "partners coordinate with another, or work closer still, without the backbone");
    }

    /** Whether a tie joins two of some partners. */
    private static boolean isBetween(Relationship tie, Set<PartnerId> partners) {
        return !tie.a().equals(tie.b()) && partners.contains(tie.a()) && partners.contains(tie.b());
    }

    private static Optional<Boolean> isClose(Relationship tie, Facts facts) {
        return tie.level()
                .map(level -> level.compareTo(CollaborationLevel.COORDINATE) >= 0)
                .or(() -> facts.unmarked(Section.RELATIONSHIPS));
    }
}
