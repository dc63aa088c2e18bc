package org.collectiveimpact.serialization.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Criterion;

/**
 * The ids of one kind that something has.
 *
 * @param what a phrase for one of them, such as "an indicator of the initiative"
 * @param ids as texts, in their order
 */
record Known(String what, Set<String> ids) {

    Known(String what, List<String> ids) {
        this(what, new LinkedHashSet<>(ids));
    }

    /** Returns the ids that an initiative has, by the names of the columns in which they stand. */
    static Map<String, Known> of(Initiative initiative) {
        Map<String, Known> known = new TreeMap<>();
        known.put("indicator", of("an indicator", initiative.indicators()));
        known.put("group", of("a group", initiative.groups()));
        known.put("partner", of("a partner", initiative.partners()));
        known.put("source", references(initiative));
        return known;
    }

    /** Returns the ids of the references of an initiative. */
    static Known references(Initiative initiative) {
        return of("a reference", initiative.references());
    }

    private static Known of(String what, List<? extends Element<?>> elements) {
        return new Known(
                what + " of the initiative",
                elements.stream().map(each -> each.id().value()).toList());
    }

    /** Returns the ids of the criteria of a rule set. */
    static Known of(RuleSet rules) {
        return new Known(
                "a criterion of " + rules.id() + " " + rules.version(),
                rules.criteria().stream().map(Criterion::id).toList());
    }

    /** Returns what is expected instead of the first of some ids that is not among these; empty if all are. */
    Optional<String> expectedInstead(List<String> wanted) {
        return wanted.stream().filter(id -> !ids.contains(id)).findFirst().map(this::expected);
    }

    private String expected(String id) {
        return what
                + Choice.nearest(id, ids)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse("");
    }
}
