package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.rules.Criterion;

/** Leaves out and changes criteria of the parents, and says where the parents then disagree. */
final class Revision {

    private final CustomRuleSet custom;
    private final Parents parents;
    private final Changes changes;
    private final Place root;
    private final Map<String, List<Criterion>> criteria;
    private final Map<String, String> treated = new HashMap<>();

    Revision(CustomRuleSet custom, Parents parents, Changes changes, Place root) {
        this.custom = custom;
        this.parents = parents;
        this.changes = changes;
        this.root = root;
        this.criteria = parents.criteria();
    }

    /** Returns what is left of the parents' criteria, in their order. */
    List<Criterion> criteria() {
        for (int i = 0; i < custom.disable().size(); i++) {
            disable(custom.disable().get(i), root.at("disable").at(i));
        }
        for (int i = 0; i < custom.override().size(); i++) {
            override(custom.override().get(i), root.at("override").at(i));
        }
        return criteria.values().stream().map(this::agreed).toList();
    }

    private void disable(Disabling disabling, Place place) {
        place.requireReason(disabling.reason(), true);
        if (isThere(disabling.criterion(), "disabled", place.at("criterion"))) {
            criteria.remove(disabling.criterion());
        }
    }

    private void override(Overriding overriding, Place place) {
        place.requireReason(overriding.reason(), true);
        if (isThere(overriding.criterion(), "overridden", place.at("criterion"))) {
            criteria.computeIfPresent(overriding.criterion(), (id, before) -> changed(before, overriding, place));
        }
    }

    private boolean isThere(String id, String treatment, Place place) {
        Optional<String> before = Optional.ofNullable(treated.putIfAbsent(id, treatment));
        if (before.isPresent()) {
            place.wrong(Place.quoted(id) + ", which is " + before.get() + " already", "each criterion once");
        } else if (!criteria.containsKey(id) && parents.areAll()) {
            place.wrongText(id, "a criterion of " + parents + Parents.meant(id, List.copyOf(criteria.keySet())));
        }
        return before.isEmpty() && criteria.containsKey(id);
    }

    private List<Criterion> changed(List<Criterion> before, Overriding overriding, Place place) {
        if (overriding.equals(Overriding.builder()
                .criterion(overriding.criterion())
                .reason(overriding.reason())
                .build())) {
            place.wrong("nothing to change", "limits, severity, question or another part of the criterion");
        }
        List<Change> made = changes.of(overriding, before.get(0), place);
        for (Change change : made) {
            if (before.stream().noneMatch(change::changes)) {
                change.place().wrong("the same as in " + parents, "another, or none");
            }
        }
        List<Criterion> after = new ArrayList<>();
        for (Criterion each : before) {
            after.add(Change.all(made, each));
        }
        changes.requireNumbers(overriding, after.get(0), place);
        return after.stream().distinct().toList();
    }

    private Criterion agreed(List<Criterion> candidates) {
        Criterion first = candidates.get(0);
        if (candidates.size() > 1) {
            root.at("parents")
                    .wrong(
                            "parents that disagree on " + Place.quoted(first.id()),
                            "an override that settles it, or a disable");
        }
        return first;
    }
}
