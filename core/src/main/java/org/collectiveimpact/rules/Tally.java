package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/** Which of several things meet a practice, which fall short, and of which nobody can tell. */
final class Tally {

    private final List<Place> met = new ArrayList<>();
    private final List<Place> unmet = new ArrayList<>();
    private final List<Place> untold = new ArrayList<>();

    private Tally() {}

    /** Counts elements by a test that always has an answer. */
    static <E extends Element<?>> Tally of(Section section, List<E> elements, Predicate<E> test) {
        return ofKnown(section, elements, element -> Optional.of(test.test(element)));
    }

    /** Counts elements by a test whose answer is empty where the data cannot say. */
    static <E extends Element<?>> Tally ofKnown(
            Section section, List<E> elements, Function<E, Optional<Boolean>> test) {
        return ofKnown(elements, element -> Place.of(section, element), test);
    }

    /** Counts elements of a list below a section, such as {@code steeringCommittee.members}. */
    static <E extends Element<?>> Tally ofKnown(String list, List<E> elements, Function<E, Optional<Boolean>> test) {
        return ofKnown(elements, element -> Place.of(list, element), test);
    }

    /** Counts things that need not be elements by a test whose answer is empty where the data cannot say. */
    static <T> Tally ofKnown(List<T> things, Function<T, Place> place, Function<T, Optional<Boolean>> test) {
        Tally tally = new Tally();
        for (T thing : things) {
            test.apply(thing)
                    .map(passed -> passed ? tally.met : tally.unmet)
                    .orElse(tally.untold)
                    .add(place.apply(thing));
        }
        return tally;
    }

    /** Returns how many were counted. */
    int size() {
        return met.size() + unmet.size() + untold.size();
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param practice words that complete "9 of 12 ...", such as "goals have an indicator"
     */
    Reading share(Criterion criterion, String practice) {
        double all = size();
        return reading(criterion.limits().between(met.size() / all, (met.size() + untold.size()) / all), practice);
    }

    /** Returns the reading of the number that meets the practice, by the limits of the criterion. */
    Reading count(Criterion criterion, String practice) {
        return enough(criterion.limits().between(met.size(), met.size() + untold.size()), practice);
    }

    /** Returns a reading with a score found otherwise; once it is full, the elements that remain do not fall short. */
    Reading enough(Score score, String practice) {
        return score.low() == 1
                ? Reading.builder().score(score).counted(share(practice)).build()
                : reading(score, practice);
    }

    /** Returns a reading with a score found otherwise, and the words and paths of this tally. */
    Reading reading(Score score, String practice) {
        return Reading.builder()
                .score(score)
                .cause(score.low() == score.high() ? Optional.empty() : Optional.of(Cause.NOT_RECORDED))
                .shortfalls(paths(unmet))
                .untold(paths(untold))
                .counted(share(practice) + names("; without: ", unmet) + names("; not recorded: ", untold))
                .build();
    }

    private String share(String practice) {
        return met.size() + " of " + size() + " " + practice;
    }

    private static List<String> paths(List<Place> places) {
        return places.stream().map(Place::path).distinct().sorted().toList();
    }

    private static String names(String words, List<Place> places) {
        return Names.listed(words, places.stream().map(Place::name));
    }
}
