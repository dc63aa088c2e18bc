package org.collectiveimpact.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Table;

/** The criteria of the standard rule set, read from the tables beside this class. */
public final class Criteria {

    private Criteria() {}

    /**
     * Returns all criteria in the order of their dimensions and tables.
     *
     * @throws IllegalArgumentException if a table is wrong in any cell, or there is a measure without a row
     */
    public static List<Criterion> standard() {
        return Standard.ALL;
    }

    /** Returns the criteria of several tables, and refuses a measure that no row asks for. */
    static List<Criterion> join(Map<Dimension, Table> tables, Map<String, Measure> measures) {
        List<Criterion> criteria = tables.entrySet().stream()
                .flatMap(each -> CriteriaTable.read(each.getValue(), each.getKey(), measures).stream())
                .toList();
        Set<String> ids = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!ids.add(criterion.id())) {
                throw new IllegalArgumentException("id: '" + criterion.id() + "' (expected: in one table only)");
            }
        }
        Set<String> unused = new TreeSet<>(measures.keySet());
        unused.removeAll(ids);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("measures: " + unused + " (expected: a row of that id in a table)");
        }
        criteria.forEach(criterion -> requireEarlier(criterion.prerequisites(), criterion, criteria));
        return criteria;
    }

    private static void requireEarlier(List<String> prerequisites, Criterion criterion, List<Criterion> criteria) {
        for (String id : prerequisites) {
            if (criteria.stream().noneMatch(each -> each.id().equals(id) && each.phase() <= criterion.phase())) {
                throw new IllegalArgumentException("prerequisites of " + criterion.id() + ": '" + id
                        + "' (expected: a criterion that is due no later)");
            }
        }
    }

    /** Read when the standard criteria are first asked for. */
    private static final class Standard {

        static final List<Criterion> ALL = join(
                Dimension.standard().stream()
                        .collect(Collectors.toMap(
                                dimension -> dimension,
                                dimension -> Table.read(Criteria.class, dimension.id() + ".tsv"),
                                (first, later) -> first,
                                LinkedHashMap::new)),
                Measures.BY_CRITERION);
    }
}
