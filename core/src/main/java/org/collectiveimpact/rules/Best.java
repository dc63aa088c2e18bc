package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/** The readings of practices for which one good element is enough, so that the best one counts. */
final class Best {

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
        Tally tally = new Tally();
        List<Score> scores = new ArrayList<>(things.size());
        for (T thing : things) {
            Score each = score.apply(thing);
            scores.add(each);
            tally.add(each.isKnown() ? Told.of(each.low() == 1) : Optional.empty(), thing, place);
        }
        return tally.enough(of(scores), practice);
    }
}
