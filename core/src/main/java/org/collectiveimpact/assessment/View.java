package org.collectiveimpact.assessment;

import java.util.function.Predicate;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;

/**
 * Some of the criteria, to be scored on their own.
 *
 * @param name what the view is called in reports
 * @param filter which criteria belong to it
 */
public record View(String name, Predicate<Criterion> filter) {

    /** All criteria. */
    public static final View ALL = new View("All criteria", criterion -> true);

    /** What the headline score is made of: readiness and functioning, without results. */
    public static final View HEADLINE =
            new View("Readiness and functioning", criterion -> criterion.aspect() != Aspect.RESULTS);

    /** Returns the criteria of a dimension, whatever title a rule set gives it. */
    public static View of(Dimension dimension) {
        return new View(
                dimension.title(), criterion -> criterion.dimension().id().equals(dimension.id()));
    }

    /** Returns the criteria of a row of the phase matrix. */
    public static View of(Component component) {
        return new View(component.title(), criterion -> criterion.component() == component);
    }

    /** Returns the criteria of an aspect. */
    public static View of(Aspect aspect) {
        return new View(aspect.name(), criterion -> criterion.aspect() == aspect);
    }

    /** Returns the criterion with an id, alone. */
    public static View only(String id) {
        return new View(id, criterion -> criterion.id().equals(id));
    }

    /** Returns the criteria that rest on a publication, by its key such as {@code CC2012}. */
    public static View citing(String source) {
        return new View(
                "Criteria citing " + source,
                criterion ->
                        criterion.sources().stream().anyMatch(each -> each.key().equals(source)));
    }

    /** Returns what is in both views, under the name of this one. */
    public View and(View other) {
        return new View(name, filter.and(other.filter));
    }

    /** Returns this view under another name. */
    public View named(String other) {
        return new View(other, filter);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
