package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/**
 * A share among those things that a criterion is about, such as the indicators of a population.
 *
 * <p>Where it is not recorded whether a thing is one of them, the share is taken with it and without it. In words only
 * those are counted that are one of them for certain; the others are named.
 */
final class Among {

    /** Those that the criterion is about for certain. */
    private final Tally sure = new Tally();

    /** Those of which nobody knows whether the criterion is about them, as if it were. */
    private final Tally unsure = new Tally();

    private final List<Place> unsurePlaces = new ArrayList<>();

    private Among() {}

    /**
     * Counts elements.
     *
     * @param belongs whether the criterion is about an element; empty where the data cannot say
     * @param test whether an element meets the practice; empty where the data cannot say
     */
    static <E extends Element<?>> Among of(
            Section section,
            List<E> elements,
            Function<E, Optional<Boolean>> belongs,
            Function<E, Optional<Boolean>> test) {
        return of(elements, element -> Place.of(section, element), belongs, test);
    }

    /** Counts things that need not be elements. */
    static <T> Among of(
            List<T> things,
            Function<T, Place> place,
            Function<T, Optional<Boolean>> belongs,
            Function<T, Optional<Boolean>> test) {
        Among among = new Among();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            Optional<Boolean> belonging = belongs.apply(thing);
            if (belonging.isEmpty()) {
                among.unsure.add(test.apply(thing), thing, place);
                among.unsurePlaces.add(place.apply(thing));
            } else if (belonging.get()) {
                among.sure.add(test.apply(thing), thing, place);
            }
        }
        return among;
    }

    /** Whether the criterion is about nothing, not even perhaps. */
    boolean isEmpty() {
        return sure.size() + unsure.size() == 0;
    }

    /** Returns whether all that the criterion is about meet the practice; empty where the data cannot say. */
    Optional<Boolean> all() {
        Optional<Boolean> all = sure.all();
        return all.equals(Told.NO) || unsure.met() == unsure.size() ? all : Optional.empty();
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param practice words that complete "9 of 12 ..."
     * @param none what is said if the criterion is about no element, which leaves the answer unknown
     */
    Reading share(Criterion criterion, String practice, String none) {
        return isEmpty()
                ? Reading.unknown(Cause.NOT_RECORDED, none)
                : reading(score(criterion.limits(), Score.UNKNOWN), practice, none);
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param none the reading if the criterion is about nothing
     */
    Reading share(Criterion criterion, String practice, Reading none) {
        return isEmpty() ? none : reading(score(criterion.limits(), none.score()), practice);
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param none the reading if the criterion is about nothing
     * @param noneKnown what is said instead of "0 of 0 ..." if the criterion is about nothing for certain
     */
    Reading share(Criterion criterion, String practice, Reading none, String noneKnown) {
        return isEmpty() ? none : reading(score(criterion.limits(), none.score()), practice, noneKnown);
    }

    private Score score(Limits limits, Score none) {
        int mayPass = unsure.size() - unsure.unmet();
        int mayFail = unsure.size() - unsure.met();
        if (sure.size() == 0) {
            Score some = limits.between(mayFail > 0 ? 0 : 1, mayPass > 0 ? 1 : 0);
            return Score.between(Math.min(none.low(), some.low()), Math.max(none.high(), some.high()));
        }
        return limits.between(
                (double) sure.met() / (sure.size() + mayFail),
                (double) (sure.size() - sure.unmet() + mayPass) / (sure.size() + mayPass));
    }

    /** Returns such a reading; once the score is full, the things that remain do not fall short. */
    Reading enough(Score score, String practice, String none) {
        return score.low() == 1 ? sure.enough(score, practice) : reading(score, practice, none);
    }

    /** Returns a reading with a score found otherwise, and the words and paths of these things. */
    Reading reading(Score score, String practice) {
        if (sure.size() == 0 && score.isKnown()) {
            return unsure.reading(score, practice);
        }
        boolean isEnough = sure.size() > 0 && score.low() == 1;
        return sure.reading(score, practice, isEnough ? List.of() : unsurePlaces);
    }

    /**
     * Returns a reading with a score found otherwise, and the words and paths of these things.
     *
     * @param none what is said instead of "0 of 0 ..." if the criterion is about none of them for certain
     */
    Reading reading(Score score, String practice, String none) {
        Reading reading = reading(score, practice);
        return sure.size() > 0 || score.isKnown()
                ? reading
                : reading.withCounted(none + Names.after("; not recorded: ", unsurePlaces, Place::name));
    }
}
