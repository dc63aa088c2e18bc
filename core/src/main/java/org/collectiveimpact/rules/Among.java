package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/**
 * A share among those elements of a section that a criterion is about, such as the indicators of a population.
 *
 * <p>Where it is not recorded whether an element is one of them, the share is taken with it and without it.
 */
final class Among {

    private final Tally tally;
    private final int sure;
    private final long met;
    private final long open;
    private final long mayPass;
    private final long mayFail;

    private Among(Tally tally, List<Optional<Boolean>> sure, List<Optional<Boolean>> unsure) {
        this.tally = tally;
        this.sure = sure.size();
        this.met = sure.stream().filter(Optional.of(true)::equals).count();
        this.open = sure.stream().filter(Optional::isEmpty).count();
        this.mayPass = unsure.stream().filter(test -> test.orElse(true)).count();
        this.mayFail = unsure.stream().filter(test -> !test.orElse(false)).count();
    }

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
        List<E> candidates = elements.stream()
                .filter(element -> belongs.apply(element).orElse(true))
                .toList();
        List<E> sure = candidates.stream()
                .filter(element -> belongs.apply(element).isPresent())
                .toList();
        List<E> unsure = candidates.stream()
                .filter(element -> belongs.apply(element).isEmpty())
                .toList();
        return new Among(
                Tally.ofKnown(
                        section, candidates, element -> belongs.apply(element).flatMap(certain -> test.apply(element))),
                sure.stream().map(test).toList(),
                unsure.stream().map(test).toList());
    }

    /**
     * Returns the reading of the share that meets the practice, by the limits of the criterion.
     *
     * @param practice words that complete "9 of 12 ..."
     * @param none what is said if the criterion is about no element, which leaves the answer unknown
     */
    Reading share(Criterion criterion, String practice, String none) {
        return tally.size() == 0
                ? Reading.unknown(Cause.NOT_RECORDED, none)
                : tally.reading(score(criterion), practice);
    }

    private Score score(Criterion criterion) {
        return sure == 0
                ? Score.UNKNOWN
                : criterion
                        .limits()
                        .between((double) met / (sure + mayFail), (double) (met + open + mayPass) / (sure + mayPass));
    }
}
