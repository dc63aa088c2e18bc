package org.collectiveimpact.examples.benchmarks.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.BenchmarkKind;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.ObservationStatus;
import org.jspecify.annotations.Nullable;

/** What they measure. */
final class Figures {

    private Figures() {}

    record Indicator(
            Id id,
            String name,
            List<Id> goals,
            List<Id> strategies,
            @Nullable Level level,
            @Nullable IndicatorKind kind,
            @Nullable PerformanceKind performanceKind,
            @Nullable Boolean headline,
            @Nullable String definition,
            @Nullable String definitionVersion,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable String dataSource,
            @Nullable Id owner,
            @Nullable Frequency frequency,
            List<Id> reportingPartners,
            @Nullable Powers powers,
            @Nullable Observation baseline,
            List<Target> targets,
            List<Observation> observations,
            List<ForecastValue> forecasts,
            List<Benchmark> benchmarks,
            List<MethodBreak> methodBreaks,
            List<Id> sources) {}

    record Powers(
            @Nullable Grade communication,
            @Nullable Grade proxy,
            @Nullable Grade data) {}

    record Target(
            BigDecimal value,
            Period date,
            @Nullable Id group,
            @Nullable Period setOn,
            @Nullable Observation baseline,
            @Nullable String note,
            List<Id> sources) {}

    record Observation(
            Period period,
            BigDecimal value,
            @Nullable Id group,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable ObservationStatus status,
            @Nullable Period reportedOn,
            @Nullable Id partner,
            @Nullable Boolean published,
            @Nullable String definitionVersion,
            @Nullable String unit,
            @Nullable String note,
            List<Id> sources) {}

    record ForecastValue(
            Period period,
            BigDecimal value,
            @Nullable LocalDate madeOn,
            @Nullable String method,
            List<Id> sources) {}

    record Benchmark(
            String name,
            @Nullable BenchmarkKind kind,
            Period period,
            BigDecimal value,
            @Nullable String note,
            List<Id> sources) {}

    record MethodBreak(LocalDate date, String note, List<Id> sources) {}
}
