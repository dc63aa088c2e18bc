package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One measured value of an indicator.
 *
 * <p>A provisional, a revised and a conflicting figure for the same time are all kept; which one an
 * analysis reads is a rule of that analysis.
 */
@Value.Immutable
public sealed interface Observation extends WithObservation permits ImmutableObservation {

    /** The time the value is about. */
    DateRange period();

    /** The value, in the indicator's unit and with the digits that were published. */
    BigDecimal value();

    /** The group it is about; absent means the whole population. */
    Optional<GroupId> group();

    /** What was counted, where the value is a rate or share and its parts are known. */
    Optional<BigDecimal> numerator();

    /** Among how many it was counted. */
    Optional<BigDecimal> denominator();

    /** How firm the figure is; absent when the source does not say. */
    Optional<ObservationStatus> status();

    /** When the figure was published. */
    Optional<DateRange> reportedOn();

    /** The partner that reported it. */
    Optional<PartnerId> partner();

    /** Whether the figure is open to the public. */
    Optional<Boolean> published();

    /** The version of the indicator's definition it follows. */
    Optional<String> definitionVersion();

    /** Its unit, where that differs from the indicator's. */
    Optional<String> unit();

    /** Anything a reader should know, in plain words. */
    Optional<String> note();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /**
     * Returns an observation of the whole population.
     *
     * @param period such as {@code 2006}, {@code 2006-03} or {@code 2006-03-15}
     * @param value the value, in the indicator's unit
     * @throws IllegalArgumentException if the text is no period or the value is infinite, no number or of more than 100
     *     digits
     */
    static Observation of(String period, double value) {
        return builder().period(DateRange.parse(period)).value(value).build();
    }

    /** Refuses a number of more than 100 digits, with the zeros that an exponent stands for: an engine default. */
    @Value.Check
    default void check() {
        Digits.check("value", value());
        Digits.check("numerator", numerator());
        Digits.check("denominator", denominator());
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Observation}. */
    final class Builder extends ImmutableObservation.Builder {
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
