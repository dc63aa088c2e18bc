package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator would come to if the course stays the same, in the judgement of those who made the
 * forecast.
 */
@Value.Immutable
public sealed interface ForecastValue extends WithForecastValue permits ImmutableForecastValue {

    /** The time the value is about. */
    DateRange period();

    /** The value, in the indicator's unit. */
    BigDecimal value();

    /** The day the forecast was made. */
    Optional<LocalDate> madeOn();

    /** How it was made. */
    Optional<String> method();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

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

    /** Builds a {@link ForecastValue}. */
    final class Builder extends ImmutableForecastValue.Builder {
        Builder() {}
    }
}
