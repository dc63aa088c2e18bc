package org.collectiveimpact.measurement;

import java.util.Optional;
import org.collectiveimpact.model.DateRange;

/**
 * How far a group is from its reference in one period.
 *
 * @param period the period
 * @param group the values the group's figure may have
 * @param reference the values the reference's figure may have
 */
public record GroupGap(DateRange period, Interval group, Interval reference) {

    /** Returns the group's value less the reference's, in the indicator's unit. */
    public Interval difference() {
        return Tally.difference(group, reference);
    }

    /** Returns the group's value over the reference's; empty unless both are certainly above zero. */
    public Optional<Interval> ratio() {
        return group.low() > 0 && reference.low() > 0
                ? Optional.of(new Interval(group.low() / reference.high(), group.high() / reference.low()))
                : Optional.empty();
    }

    /** Returns how far the values are apart, whichever is higher. */
    Interval distance() {
        return apart(difference());
    }

    /** Returns how many times one value is the other, as a logarithm, whichever is higher. */
    Optional<Interval> fold() {
        return ratio().map(ratio -> new Interval(StrictMath.log(ratio.low()), StrictMath.log(ratio.high())))
                .map(GroupGap::apart);
    }

    private static Interval apart(Interval signed) {
        double low = Math.abs(signed.low());
        double high = Math.abs(signed.high());
        return new Interval(signed.contains(0) ? 0 : Math.min(low, high), Math.max(low, high));
    }

    /** Returns the gap in words, such as "2015: 22.3 against 6.7, +15.6, 3.328 times". */
    @Override
    public String toString() {
        return period + ": " + InWords.range(group, InWords::number) + " against "
                + InWords.range(reference, InWords::number) + ", "
                + InWords.range(difference(), InWords::change)
                + ratio().map(ratio -> ", " + InWords.range(ratio, InWords::number) + " times")
                        .orElse(", no ratio to a value that may be 0 or below");
    }
}
