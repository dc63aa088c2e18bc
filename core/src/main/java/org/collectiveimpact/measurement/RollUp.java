package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.immutables.value.Value;

/**
 * The rate of several groups or places together.
 *
 * <p>It is the sum of what was counted over the sum of those among whom it was counted, which weighs each group by its
 * size. The mean of the groups' rates is another number, right only for groups of one size: it has to be asked for, and
 * says what it is. The groups should not overlap; that nobody is counted twice cannot be seen from the figures.
 */
@Value.Immutable
public sealed interface RollUp extends WithRollUp permits ImmutableRollUp {

    /** The indicator. */
    IndicatorId indicator();

    /** The period. */
    DateRange period();

    /** The groups, in the order they were given. */
    List<GroupId> groups();

    /** How the value was found, in words. */
    String method();

    /** The rate in the indicator's unit, a range where figures contradict each other; empty if it cannot be found. */
    Optional<Interval> value();

    /** What was counted in all groups; empty for a mean of rates. */
    Optional<BigDecimal> numerator();

    /** Among how many it was counted; empty for a mean of rates. */
    Optional<BigDecimal> denominator();

    /** Why there is no value, in words; empty where there is one. */
    Optional<String> why();

    /** Returns the number of groups. */
    default int n() {
        return groups().size();
    }

    /**
     * Returns the rate of the groups together, from their numerators and denominators.
     *
     * @param asOf the day on which the figures had to be known
     * @throws IllegalArgumentException if there are no groups, or one is named twice
     */
    static RollUp of(Indicator indicator, List<GroupId> groups, DateRange period, LocalDate asOf) {
        return new Parts(indicator, groups, period, asOf).rate();
    }

    /**
     * Returns the mean of the groups' rates, in which the smallest group counts as much as the largest.
     *
     * @param asOf the day on which the figures had to be known
     * @throws IllegalArgumentException if there are no groups, or one is named twice
     */
    static RollUp unweightedMean(Indicator indicator, List<GroupId> groups, DateRange period, LocalDate asOf) {
        return new Parts(indicator, groups, period, asOf).mean();
    }

    /** Returns the rate in words. */
    default String toText() {
        String result = value().map(value -> InWords.range(value, InWords::number))
                .orElseGet(() -> "no rate, for " + why().orElse("nothing is known"));
        String parts = numerator()
                .map(sum -> sum.toPlainString() + " among "
                        + denominator().map(BigDecimal::toPlainString).orElse("") + "; ")
                .orElse("");
        return indicator() + " in " + period() + ", " + method() + ": " + result + " (" + parts
                + InWords.count(n(), "group") + ")";
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RollUp}. */
    final class Builder extends ImmutableRollUp.Builder {
        Builder() {}
    }
}
