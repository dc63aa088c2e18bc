package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/**
 * The reading of a practice for which one good element is enough, so that the best one counts.
 *
 * <p>Where it is not recorded whether a thing is one of them, it may be the best one, and is named but not counted.
 */
final class Best {

    private final List<Score> scores = new ArrayList<>();

    /** Those that the criterion is about for certain. */
    private final Tally sure = new Tally();

    /** Those of which nobody knows whether the criterion is about them. */
    private final List<Place> unsure = new ArrayList<>();

    private Best() {}

    /** Returns the score of the best of several; none if there are none. */
    static Score of(List<Score> scores) {
        double low = 0;
        double high = 0;
        for (Score score : scores) {
            low = Math.max(low, score.low());
            high = Math.max(high, score.high());
        }
        return Score.between(low, high);
    }

    /**
     * Returns the reading of the best of several elements.
     *
     * @param practice words that complete "1 of 12 ...", such as "milestones are due within a year"
     */
    static <E extends Element<?>> Reading of(
            Section section, List<E> elements, Function<E, Score> score, String practice) {
        return of(elements, element -> Place.of(section, element), score, practice);
    }

    /** Returns the reading of the best of several things that need not be elements. */
    static <T> Reading of(List<T> things, Function<T, Place> place, Function<T, Score> score, String practice) {
        return among(things, place, thing -> Told.YES, score).reading(practice, practice, practice);
    }

    /**
     * Looks among several elements for the best of those that the criterion is about.
     *
     * @param belongs whether the criterion is about an element; empty where the data cannot say
     * @param score of an element that the criterion is about
     */
    static <E extends Element<?>> Best among(
            Section section, List<E> elements, Function<E, Optional<Boolean>> belongs, Function<E, Score> score) {
        return among(elements, element -> Place.of(section, element), belongs, score);
    }

    /** Looks among several things that need not be elements. */
    static <T> Best among(
            List<T> things,
            Function<T, Place> place,
            Function<T, Optional<Boolean>> belongs,
            Function<T, Score> score) {
        Best best = new Best();
        for (T thing : things) {
            Optional<Boolean> told = belongs.apply(thing);
            if (told.isEmpty()) {
                best.unsure.add(place.apply(thing));
                best.scores.add(Score.between(0, score.apply(thing).high()));
            } else if (told.get()) {
                Score each = score.apply(thing);
                best.scores.add(each);
                best.sure.add(each.isKnown() ? Told.of(each.low() == 1) : Optional.empty(), thing, place);
            }
        }
        return best;
    }

    /**
     * Returns the reading of the best.
     *
     * @param practice words that complete "1 of 12 ...", such as "charters are adopted and in force"
     * @param noneKnown what is said if the criterion is about none of them for certain
     * @param none what is said, with a no, if it is about none of them
     */
    Reading reading(String practice, String noneKnown, String none) {
        Score best = of(scores);
        if (scores.isEmpty()) {
            return Reading.of(best, none);
        }
        return sure.reading(best, practice, best.isKnown() ? List.of() : unsure, noneKnown);
    }
}
