package org.collectiveimpact.model;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.PerformanceKind;
import org.immutables.value.Value;

/**
 * A quantity that partners agreed to read progress from.
 *
 * <p>An indicator without a baseline or a target is still an indicator: it may be new. What is missing
 * is reported by the rules.
 */
@Value.Immutable
public sealed interface Indicator extends Element<IndicatorId>, WithIndicator permits ImmutableIndicator {

    /** The id, unique among the indicators of the initiative. */
    @Override
    IndicatorId id();

    /** What is measured, in plain words. */
    @Override
    String name();

    /** The goals whose progress it shows. */
    List<GoalId> goals();

    /** The strategies whose effect it shows. */
    List<StrategyId> strategies();

    /** Whether it is about a population, a programme's clients or a system. */
    Optional<Level> level();

    /** Whether it shows an outcome or a process. */
    Optional<IndicatorKind> kind();

    /** Which of the three kinds of performance measure it is; asked of performance measures. */
    Optional<PerformanceKind> performanceKind();

    /** Whether it is on the short list; where no indicator says so, all are. */
    Optional<Boolean> headline();

    /** What exactly is counted. */
    Optional<String> definition();

    /** The version of that definition. */
    Optional<String> definitionVersion();

    /** The unit of every value, such as {@code %} or {@code births per 1,000}. */
    Optional<String> unit();

    /** Which way the value should move. */
    Optional<Direction> direction();

    /** Where the data come from. */
    Optional<String> dataSource();

    /** Who looks after the data. */
    Optional<PartnerId> owner();

    /** How often they are collected. */
    Optional<Frequency> frequency();

    /** The partners that should report it. */
    List<PartnerId> reportingPartners();

    /** How it was rated for the three powers of an indicator. */
    Optional<Powers> powers();

    /** Where the curve started, if anyone wrote it down. */
    Optional<Observation> baseline();

    /** Where the partners want the curve to be, in the order in which the targets were set. */
    List<Target> targets();

    /** The measured values, in any order. */
    List<Observation> observations();

    /** What people who know the forces at work expect if nothing changes. */
    List<ForecastValue> forecasts();

    /** Figures from elsewhere to compare with. */
    List<Benchmark> benchmarks();

    /** When the way of measuring changed. */
    List<MethodBreak> methodBreaks();

    /** Where this was found; empty when nobody wrote it down. */
    List<ReferenceId> sources();

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
