package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/**
 * A share among those things that a criterion is about, such as the indicators of a population.
 *
 * <p>Where it is not recorded whether a thing is one of them, the share is taken with it and without it.
 */
final class Among {

    private final Tally tally = new Tally();

    /** Those of which nobody knows whether the criterion is about them, as if it were. */
    private final Tally unsure = new Tally();

    private int sure;
    private int met;
    private int open;
    private int mayPass;
    private int mayFail;

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
            if (belonging.orElse(true)) {
                among.add(belonging.isPresent(), test.apply(thing), thing, place);
            }
        }
        return among;
    }

    private <T> void add(boolean isSure, Optional<Boolean> told, T thing, Function<T, Place> place) {
        if (isSure) {
            sure++;
            met += told.orElse(false) ? 1 : 0;
            open += told.isEmpty() ? 1 : 0;
            tally.add(told, thing, place);
        } else {
            mayPass += told.orElse(true) ? 1 : 0;
            mayFail += told.orElse(false) ? 0 : 1;
            tally.add(Optional.empty(), thing, place);
            unsure.add(told, thing, place);
        }
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param practice words that complete "9 of 12 ..."
     * @param none what is said if the criterion is about no element, which leaves the answer unknown
     */
    Reading share(Criterion criterion, String practice, String none) {
        return share(criterion, practice, Reading.unknown(Cause.NOT_RECORDED, none));
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param none the reading if the criterion is about nothing
     */
    Reading share(Criterion criterion, String practice, Reading none) {
        if (tally.size() == 0) {
            return none;
        }
        Score score = score(criterion.limits(), none.score());
        boolean isSettled = sure == 0 && score.isKnown();
        return (isSettled ? unsure : tally).reading(score, practice);
    }

    private Score score(Limits limits, Score none) {
        if (sure == 0) {
            Score some = limits.between(mayFail > 0 ? 0 : 1, mayPass > 0 ? 1 : 0);
            return Score.between(Math.min(none.low(), some.low()), Math.max(none.high(), some.high()));
        }
        return limits.between((double) met / (sure + mayFail), (double) (met + open + mayPass) / (sure + mayPass));
    }
}
