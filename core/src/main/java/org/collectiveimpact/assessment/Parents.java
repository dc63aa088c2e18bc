package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.rules.Criterion;

/**
 * The rule sets that a custom rule set extends.
 *
 * @param rules those that were found
 * @param areAll whether those are all that it names
 */
record Parents(List<RuleSet> rules, boolean areAll) {

    /** Finds the parents among the rule sets that are known. */
    static Parents of(List<Parent> named, List<RuleSet> known, Place place) {
        List<RuleSet> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Parent parent = named.get(i);
            if (named.indexOf(parent) < i) {
                place.at(i).wrong(parent + " again", "each parent once");
            } else {
                known.stream()
                        .filter(each -> isOf(parent, each))
                        .findFirst()
                        .ifPresentOrElse(found::add, missing(parent, known, place.at(named.indexOf(parent))));
            }
        }
        return new Parents(
                List.copyOf(found), found.size() == named.stream().distinct().count());
    }

    private static boolean isOf(Parent parent, RuleSet rules) {
        return rules.id().equals(parent.id()) && rules.version().equals(parent.version());
    }

    private static Runnable missing(Parent parent, List<RuleSet> known, Place place) {
        List<String> ids = known.stream().map(RuleSet::id).distinct().toList();
        if (!ids.contains(parent.id())) {
            return () -> place.at("id").wrongText(parent.id(), "a known rule set" + meant(parent.id(), ids));
        }
        List<String> versions = known.stream()
                .filter(each -> each.id().equals(parent.id()))
                .map(each -> each.version().toString())
                .toList();
        return () -> place.at("version").wrong(parent.version().toString(), Choice.among(versions));
    }

    /** Returns the word that was probably meant, as the end of what is expected; or else the words to choose from. */
    static String meant(String word, List<String> options) {
        return Choice.nearest(word, options)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    /** Returns what the parents make of each criterion, by its id; several if they disagree. */
    Map<String, List<Criterion>> criteria() {
        return rules.stream()
                .flatMap(each -> each.criteria().stream())
                .distinct()
                .collect(Collectors.groupingBy(Criterion::id, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the ids and versions, such as "standard 0.1.0 or clinic 2.0.0". */
    @Override
    public String toString() {
        return rules.isEmpty()
                ? "a parent, of which there is none"
                : Choice.among(rules.stream()
                        .map(each -> each.id() + " " + each.version())
                        .toList());
    }
}
