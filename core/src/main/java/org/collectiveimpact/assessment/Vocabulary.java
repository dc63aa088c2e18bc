package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;

/** The dimensions and sources that the criteria of a custom rule set may name. */
final class Vocabulary {

    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private Vocabulary() {}

    /** Gathers what the parents know, what the library knows, and what the rule set has of its own. */
    static Vocabulary of(CustomRuleSet custom, Parents parents, Place root) {
        Vocabulary vocabulary = new Vocabulary();
        parents.rules().forEach(each -> each.criteria().forEach(vocabulary::add));
        Dimension.standard().forEach(each -> vocabulary.dimensions.putIfAbsent(each.id(), each));
        Source.all().forEach(each -> vocabulary.sources.putIfAbsent(each.key(), each));
        vocabulary.addDimensions(custom.dimensions(), root.at("dimensions"));
        vocabulary.addSources(custom.sources(), root.at("sources"));
        return vocabulary;
    }

    private void add(Criterion criterion) {
        dimensions.putIfAbsent(criterion.dimension().id(), criterion.dimension());
        criterion.sources().forEach(each -> sources.putIfAbsent(each.key(), each));
    }

    private void addDimensions(List<Dimension> own, Place place) {
        for (int i = 0; i < own.size(); i++) {
            Dimension dimension = own.get(i);
            place.at(i).at("id").requireId(dimension.id());
            place.at(i).at("title").requireText(dimension.title());
            if (dimensions.putIfAbsent(dimension.id(), dimension) != null) {
                place.at(i).at("id").wrongText(dimension.id(), "an id that no other dimension has");
            }
        }
    }

    private void addSources(List<OwnSource> own, Place place) {
        for (int i = 0; i < own.size(); i++) {
            place.at(i).at("citation").requireText(own.get(i).citation());
            if (sources.putIfAbsent(own.get(i).key(), own.get(i).source()) != null) {
                place.at(i).at("key").wrongText(own.get(i).key(), "a key that no other source has");
            }
        }
    }

    /** Returns the dimension with an id; empty if there is none, which is then said. */
    Optional<Dimension> dimension(String id, Place place) {
        Optional<Dimension> dimension = Optional.ofNullable(dimensions.get(id));
        if (dimension.isEmpty()) {
            place.wrongText(id, "the id of a dimension" + Parents.meant(id, List.copyOf(dimensions.keySet())));
        }
        return dimension;
    }

    /** Returns the sources with these keys; those that do not exist are said to be wrong. */
    List<Source> sources(List<String> keys, Place place) {
        List<Source> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Source source = sources.get(keys.get(i));
            if (source == null) {
                place.at(i)
                        .wrongText(
                                keys.get(i),
                                "the key of a source" + Parents.meant(keys.get(i), List.copyOf(sources.keySet())));
            } else {
                found.add(source);
            }
        }
        return List.copyOf(found);
    }

    /** Says so if a dimension has two titles, or one of the rule set's own dimensions or sources serves nothing. */
    void requireUse(CustomRuleSet custom, List<Criterion> criteria, Place root) {
        Set<String> used = criteria.stream().map(each -> each.dimension().id()).collect(Collectors.toSet());
        criteria.stream().map(Criterion::dimension).distinct().forEach(each -> requireTitle(each, root.at("parents")));
        for (int i = 0; i < custom.dimensions().size(); i++) {
            requireUse(
                    used.contains(custom.dimensions().get(i).id()),
                    root.at("dimensions").at(i));
        }
        Set<String> cited = criteria.stream()
                .flatMap(each -> each.sources().stream())
                .map(Source::key)
                .collect(Collectors.toSet());
        for (int i = 0; i < custom.sources().size(); i++) {
            requireUse(
                    cited.contains(custom.sources().get(i).key()),
                    root.at("sources").at(i));
        }
    }

    private void requireTitle(Dimension dimension, Place place) {
        Dimension first = dimensions.getOrDefault(dimension.id(), dimension);
        if (!first.equals(dimension)) {
            String titles = Place.quoted(first.title()) + " and " + Place.quoted(dimension.title());
            place.wrong("parents that call " + dimension.id() + " " + titles, "one title for each dimension");
        }
    }

    private static void requireUse(boolean isUsed, Place place) {
        if (!isUsed) {
            place.wrong("what no criterion names", "what a criterion names");
        }
    }
}
