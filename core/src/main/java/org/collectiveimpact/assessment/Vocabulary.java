package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Scale;

/** The dimensions, sources, scales and other criteria that the criteria of a custom rule set may name. */
final class Vocabulary {

    private final Lexicon<Dimension> dimensions = new Lexicon<>("id", "dimension");
    private final Lexicon<Source> sources = new Lexicon<>("key", "source");
    private final Lexicon<Scale> scales = new Lexicon<>("id", "scale");
    private final Lexicon<String> criteria = new Lexicon<>("id", "criterion");

    /** Gathers what the parents know, what the library knows, and what the rule set has of its own. */
    Vocabulary(CustomRuleSet custom, Parents parents, Place root) {
        parents.rules().forEach(each -> each.criteria().forEach(this::know));
        Dimension.standard().forEach(each -> dimensions.know(each.id(), each));
        Source.all().forEach(each -> sources.know(each.key(), each));
        scales.know("standard", Scale.STANDARD);
        custom.add().forEach(each -> criteria.know(each.id(), each.id()));
        for (int i = 0; i < custom.dimensions().size(); i++) {
            define(custom.dimensions().get(i), root.at("dimensions").at(i));
        }
        for (int i = 0; i < custom.sources().size(); i++) {
            define(custom.sources().get(i), root.at("sources").at(i));
        }
        for (int i = 0; i < custom.scales().size(); i++) {
            define(custom.scales().get(i), root.at("scales").at(i));
        }
    }

    private void know(Criterion criterion) {
        criteria.know(criterion.id(), criterion.id());
        dimensions.know(criterion.dimension().id(), criterion.dimension());
        criterion.sources().forEach(each -> sources.know(each.key(), each));
    }

    private void define(Dimension own, Place place) {
        place.at("id").requireId(own.id());
        place.at("title").requireText(own.title());
        dimensions.define(own.id(), own, place);
    }

    private void define(OwnSource own, Place place) {
        place.at("citation").requireText(own.citation());
        sources.define(own.key(), own.source(), place);
    }

    private void define(OwnScale own, Place place) {
        place.at("id").requireId(own.id());
        scales.define(own.id(), new Scale(own.levels()), place);
    }

    /** Returns the dimension with an id; empty if there is none, which is then said. */
    Optional<Dimension> dimension(String id, Place place) {
        return dimensions.find(id, place);
    }

    /** Returns the scale with an id; empty if there is none, which is then said. */
    Optional<Scale> scale(String id, Place place) {
        return scales.find(id, place);
    }

    /** Returns the sources with these keys; those that do not exist are said to be wrong. */
    List<Source> sources(List<String> keys, Place place) {
        return all(keys, sources, place);
    }

    /** Returns the ids of criteria, of the parents or its own; those that do not exist are said to be wrong. */
    List<String> criteria(List<String> ids, Place place) {
        return all(ids, criteria, place);
    }

    private static <T> List<T> all(List<String> words, Lexicon<T> lexicon, Place place) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> lexicon.find(words.get(i), place.at(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Says so if something of the rule set's own serves nothing. */
    void requireUse() {
        dimensions.requireUse();
        sources.requireUse();
        scales.requireUse();
    }

    /** Says so if the parents call a dimension by several titles. */
    static void requireOneTitle(List<Criterion> criteria, Place parents) {
        List<Dimension> all =
                criteria.stream().map(Criterion::dimension).distinct().toList();
        for (Dimension dimension : all) {
            Stream<Dimension> alike = all.stream().filter(each -> each.id().equals(dimension.id()));
            Dimension first = alike.findFirst().orElseThrow();
            if (!first.equals(dimension)) {
                String titles = Place.quoted(first.title()) + " and " + Place.quoted(dimension.title());
                parents.wrong("parents that call " + dimension.id() + " " + titles, "one title for each dimension");
            }
        }
    }
}
