package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A figure from elsewhere to compare with. */
@Value.Immutable
public sealed interface Benchmark extends WithBenchmark permits ImmutableBenchmark {

    /** Whose figure it is, such as "United States". */
    String name();

    /** What it is; absent means a comparison. */
    Optional<BenchmarkKind> kind();

    /** The time it is about. */
    DateRange period();

    /** The value, in the indicator's unit. */
    BigDecimal value();

    /** Anything a reader should know, in plain words. */
    Optional<String> note();

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

    /** Builds a {@link Benchmark}. */
    final class Builder extends ImmutableBenchmark.Builder {
        Builder() {}
    }
}
