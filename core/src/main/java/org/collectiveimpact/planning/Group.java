package org.collectiveimpact.planning;

import java.util.List;
import java.util.function.Predicate;

/** The criteria of one dimension in two assessments by the same rules. */
final class Group {

    private final List<Pair> pairs;
    private final double weightBefore;
    private final double weightAfter;

    /** The mean of what counts both times, with the scores of either time. */
    private final Shift commonBefore;

    private final Shift commonAfter;

    Group(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        this.weightBefore = weight(Pair::countsBefore);
        this.weightAfter = weight(Pair::countsAfter);
        this.commonBefore = mean(Group::isCommon, Moment.BEFORE);
        this.commonAfter = mean(Group::isCommon, Moment.AFTER);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Whether the dimension has a score. */
    boolean applies(Moment counted) {
        return weight(counted) > 0;
    }

    /** Returns how much of the dimension a criterion is. */
    double share(Pair pair, Moment counted) {
        return pair.counts(counted) ? pair.weight() / weight(counted) : 0;
    }

    /** Returns the score of the dimension over what counts at one time, with the scores of the same or another. */
    Shift score(Moment counted, Moment scores) {
        return mean(pair -> pair.counts(counted), scores);
    }

    /**
     * Returns what a criterion does to the dimension by beginning or ceasing to count: its share of how far it is from
     * the mean of what counts both times.
     */
    Shift scope(Pair pair, Moment scores) {
        double share = isCommon(pair) ? 0 : share(pair, Moment.AFTER) - share(pair, Moment.BEFORE);
        return pair.at(scores)
                .minus(scores == Moment.BEFORE ? commonBefore : commonAfter)
                .times(share);
    }

    private static boolean isCommon(Pair pair) {
        return pair.countsBefore() && pair.countsAfter();
    }

    private double weight(Moment counted) {
        return counted == Moment.BEFORE ? weightBefore : weightAfter;
    }

    private double weight(Predicate<Pair> counts) {
        return pairs.stream().filter(counts).mapToDouble(Pair::weight).sum();
    }

    /** Returns the mean of some criteria; nothing if there are none. */
    private Shift mean(Predicate<Pair> counts, Moment scores) {
        double weight = weight(counts);
        Shift sum = pairs.stream()
                .filter(counts)
                .map(pair -> pair.at(scores).times(pair.weight()))
                .collect(Shift.sum());
        return weight == 0 ? Shift.NONE : sum.times(1 / weight);
    }
}
