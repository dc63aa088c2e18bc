package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.rules.Criterion;

/** Follows the prerequisites of criteria; one that is not among them leads nowhere. */
final class Prerequisites {

    private final Map<String, List<String>> prerequisites = new LinkedHashMap<>();
    private final Set<String> sound = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private Prerequisites(List<Criterion> criteria) {
        criteria.forEach(each -> prerequisites.put(each.id(), each.prerequisites()));
    }

    /** Returns the ids of the first circle, such as {@code [a, b, a]}; empty if there is none. */
    static Optional<List<String>> circle(List<Criterion> criteria) {
        Prerequisites search = new Prerequisites(criteria);
        return criteria.stream()
                .filter(each -> !each.prerequisites().isEmpty())
                .map(each -> search.from(each.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<String>> from(String id) {
        if (sound.contains(id)) {
            return Optional.empty();
        }
        int before = path.indexOf(id);
        path.add(id);
        if (before >= 0) {
            return Optional.of(List.copyOf(path.subList(before, path.size())));
        }
        for (String next : prerequisites.getOrDefault(id, List.of())) {
            Optional<List<String>> circle = from(next);
            if (circle.isPresent()) {
                return circle;
            }
        }
        path.remove(path.size() - 1);
        sound.add(id);
        return Optional.empty();
    }
}
