package org.collectiveimpact.assessment;

import java.util.List;
import java.util.function.UnaryOperator;
import org.collectiveimpact.rules.Criterion;

/**
 * One part of a criterion, made another.
 *
 * @param place where the custom rule set says so
 * @param made takes the criterion as it was
 */
record Change(Place place, UnaryOperator<Criterion> made) {

    /** Returns a criterion with all of the changes. */
    static Criterion all(List<Change> changes, Criterion criterion) {
        Criterion changed = criterion;
        for (Change each : changes) {
            changed = each.made().apply(changed);
        }
        return changed;
    }

    boolean changes(Criterion criterion) {
        return !made.apply(criterion).equals(criterion);
    }
}
