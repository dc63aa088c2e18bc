package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;

/** Mutually reinforcing activities: whether partners work with one another without the backbone. */
final class TiesYardstick {

    private static final int ENOUGH_PARTNERS = 3;

    private final Data data;

    TiesYardstick(Data data) {
        this.data = data;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("mra-not-hub-only", notHubOnly());
    }

    private Outcome notHubOnly() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        Set<PartnerId> hosts = new HashSet<>(
                data.initiative.backbone().map(Backbone::organisations).orElse(List.of()));
        Set<PartnerId> others = new HashSet<>();
        for (Partner partner : data.activePartners) {
            if (!hosts.contains(partner.id())) {
                others.add(partner.id());
            }
        }
        Map<PartnerId, Truth> isClose = new HashMap<>();
        boolean isAny = false;
        for (Relationship tie : data.initiative.relationships()) {
            if (data.hasComeOrUndated(tie.date())) {
                isAny = true;
                if (!tie.a().equals(tie.b()) && others.contains(tie.a()) && others.contains(tie.b())) {
                    Truth close = tie.level()
                            .map(level -> Truth.of(level.compareTo(CollaborationLevel.COORDINATE) >= 0))
                            .orElse(data.unmarked(Section.RELATIONSHIPS));
                    isClose.merge(tie.a(), close, Truth::or);
                    isClose.merge(tie.b(), close, Truth::or);
                }
            }
        }
        if (!isAny) {
            return data.empty(Section.RELATIONSHIPS, "relationships");
        }
        if (hosts.isEmpty() && !data.isComplete(Section.BACKBONE)) {
            return data.absent(Section.BACKBONE, "backbone.organisations", "host of the backbone");
        }
        if (others.size() < ENOUGH_PARTNERS) {
            return Outcome.unknown("too few partners without the backbone");
        }
        Count count = new Count("partners");
        for (Partner partner : data.activePartners) {
            if (others.contains(partner.id())) {
                count.add(partner, isClose.getOrDefault(partner.id(), Truth.NO));
            }
        }
        return count.share(Scale.atLeast(0.7, 0.4), "partners coordinate with another without the backbone");
    }
}
