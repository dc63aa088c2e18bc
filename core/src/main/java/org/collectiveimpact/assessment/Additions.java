package org.collectiveimpact.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criteria;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Limits;
import org.collectiveimpact.rules.Severity;

/** Makes the criteria that a custom rule set adds: each is a blank one, changed in every part. */
final class Additions {

    private static final Criterion BLANK = Criterion.builder()
            .id("")
            .dimension(Dimension.GOVERNANCE)
            .component(Component.GOVERNANCE_AND_INFRASTRUCTURE)
            .phase(1)
            .severity(Severity.MAJOR)
            .aspect(Aspect.READINESS)
            .question("")
            .evidence("")
            .remedy("")
            .effort(1)
            .build();

    private final Parents parents;
    private final Changes changes;
    private final Set<String> taken;

    Additions(Parents parents, Changes changes) {
        this.parents = parents;
        this.changes = changes;
        this.taken = new HashSet<>(parents.criteria().keySet());
    }

    List<Criterion> of(List<Addition> additions, Place place) {
        return IntStream.range(0, additions.size())
                .mapToObj(i -> criterion(additions.get(i), place.at(i)))
                .toList();
    }

    private Criterion criterion(Addition addition, Place place) {
        place.requireReason(addition.reason(), !parents.rules().isEmpty());
        place.at("id").requireId(addition.id());
        if (!taken.add(addition.id())) {
            place.at("id").wrongText(addition.id(), "an id that no other criterion has");
        }
        Optional<Criterion> measured = addition.measure().flatMap(id -> measured(id, place.at("measure")));
        Criterion blank = BLANK.toBuilder()
                .id(addition.id())
                .measure(measured.flatMap(Criterion::measure))
                .limits(measured.map(Criterion::limits).orElse(Limits.NONE))
                .build();
        boolean isMeasureUnknown = addition.measure().isPresent() && measured.isEmpty();
        Overriding parts = parts(addition).withLimits(isMeasureUnknown ? Optional.empty() : addition.limits());
        Criterion made = Change.all(changes.of(parts, blank, place), blank);
        if (!isMeasureUnknown) {
            changes.requireNumbers(parts, made, place);
        }
        return made;
    }

    private static Optional<Criterion> measured(String measure, Place place) {
        List<Criterion> structural =
                Criteria.standard().stream().filter(Criterion::isStructural).toList();
        Optional<Criterion> measured =
                structural.stream().filter(each -> each.id().equals(measure)).findFirst();
        if (measured.isEmpty()) {
            List<String> ids = structural.stream().map(Criterion::id).toList();
            place.wrongText(measure, "the id of a structural criterion" + Parents.meant(measure, ids));
        }
        return measured;
    }

    private static Overriding parts(Addition addition) {
        return Overriding.builder()
                .criterion(addition.id())
                .dimension(addition.dimension())
                .component(addition.component())
                .phase(addition.phase())
                .severity(addition.severity())
                .aspect(addition.aspect())
                .question(addition.question())
                .evidence(addition.evidence())
                .remedy(addition.remedy())
                .effort(addition.effort())
                .prerequisites(addition.prerequisites())
                .scale(addition.scale())
                .mayNotApply(addition.mayNotApply())
                .keepsAnswers(addition.keepsAnswers())
                .sources(addition.sources())
                .build();
    }
}
