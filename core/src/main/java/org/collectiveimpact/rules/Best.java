package org.collectiveimpact.rules;

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
        return Score.between(
                scores.stream().mapToDouble(Score::low).max().orElse(0),
                scores.stream().mapToDouble(Score::high).max().orElse(0));
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
        return Tally.ofKnown(things, place, thing -> passed(score.apply(thing)))
                .enough(of(things.stream().map(score).toList()), practice);
    }

    private static Optional<Boolean> passed(Score score) {
        return score.isKnown() ? Optional.of(score.low() == 1) : Optional.empty();
    }
}
