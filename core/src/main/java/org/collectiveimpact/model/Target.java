package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A value to reach, and by when. */
@Value.Immutable
public sealed interface Target extends WithTarget permits ImmutableTarget {

    /** The value, in the indicator's unit. */
    BigDecimal value();

    /** When it should be reached; the last day counts. */
    DateRange date();

    /** The group it is for; absent means the whole population. */
    Optional<GroupId> group();

    /** When the target was set. */
    Optional<DateRange> setOn();

    /** Where it starts from, where that is not the indicator's baseline. */
    Optional<Observation> baseline();

    /** Anything a reader should know, in plain words. */
    Optional<String> note();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /**
     * Returns a target for the whole population.
     *
     * @param date such as {@code 2023} or {@code 2023-06-30}
     * @param value the value, in the indicator's unit
     * @throws IllegalArgumentException if the text is no period or the value is infinite, no number or of more than 100
     *     digits
     */
    static Target of(String date, double value) {
        return builder().date(DateRange.parse(date)).value(value).build();
    }

    /** Refuses a number of more than 100 digits, with the zeros that an exponent stands for: an engine default. */
    @Value.Check
    default void check() {
        Digits.check("value", value());
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}

        /**
         * Sets the value to the shortest decimal that reads as the number.
         *
         * @throws IllegalArgumentException if it is infinite or no number
         */
        public Builder value(double value) {
            return value(Digits.decimal(value));
        }
    }
}
