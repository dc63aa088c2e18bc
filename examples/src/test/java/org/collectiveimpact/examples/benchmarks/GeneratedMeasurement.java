package org.collectiveimpact.examples.benchmarks;

import static org.collectiveimpact.examples.benchmarks.GeneratedInitiative.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.framework.PerformanceKind;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.BenchmarkKind;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorKind;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Powers;
import org.collectiveimpact.model.Target;

/** What is measured, by whom and for which groups, over years of quarters. */
final class GeneratedMeasurement {

    private static final LocalDate FORECAST_MADE = LocalDate.of(2025, 9, 30);

    private GeneratedMeasurement() {}

    static void add(Initiative.Builder initiative, Size size) {
        initiative.indicators(times(size.indicators, i -> indicator(i, size)));
    }

    private static Indicator indicator(int i, Size size) {
        boolean isPopulation = i % 3 != 2;
        Indicator.Builder indicator = Indicator.builder()
                .id(GeneratedInitiative.indicator(i))
                .name("Indicator " + i)
                .addGoals(GeneratedInitiative.goal(i % size.goals))
                .addStrategies(GeneratedInitiative.strategy(i % size.strategies))
                .kind(i % 4 == 3 ? IndicatorKind.PROCESS : IndicatorKind.OUTCOME)
                .headline(i % 2 == 0)
                .definitionVersion("1")
                .unit("%")
                .direction(i % 5 == 4 ? Direction.DECREASE : i % 41 == 40 ? Direction.CONTEXT : Direction.INCREASE)
                .dataSource("Survey " + i % 6)
                .owner(GeneratedInitiative.partner(i % size.partners))
                .frequency(Frequency.QUARTERLY)
                .addReportingPartners(
                        GeneratedInitiative.partner(i % size.partners),
                        GeneratedInitiative.partner((i + 1) % size.partners))
                .observations(times(size.observations, k -> observation(i, k, size)))
                .forecasts(times(4, k -> forecast(i, k)))
                .addBenchmarks(benchmark());
        if (i % 31 != 30) {
            indicator.level(isPopulation ? Level.POPULATION : i % 12 == 5 ? Level.SYSTEM : Level.PERFORMANCE);
        }
        if (!isPopulation) {
            indicator.performanceKind(PerformanceKind.values()[i / 3 % PerformanceKind.values().length]);
        }
        if (i % 7 != 6) {
            indicator.definition("How indicator " + i + " is counted");
        }
        if (i % 13 != 12) {
            indicator.baseline(Observation.of("2019", 40 + i % 20)).addTargets(Target.of("2030", 80));
        }
        return (i % 17 == 16 ? indicator : indicator.powers(powers(i))).build();
    }

    private static Powers powers(int i) {
        return Powers.builder()
                .communication(Grade.HIGH)
                .proxy(i % 6 == 0 ? Grade.LOW : Grade.MEDIUM)
                .data(Grade.HIGH)
                .build();
    }

    /**
     * Half of the figures are for the whole population and half for a group, two of each a quarter; the last quarter is
     * the one that ends on the day of the assessment, and every ninth indicator stopped two years before.
     */
    private static Observation observation(int i, int k, Size size) {
        boolean isOfGroup = k % 2 == 1;
        int quartersAgo = (size.observations - 1 - k) / 4;
        int group = (i + k / 2) % 2 == 0 ? 0 : 1;
        long counted = isOfGroup ? 200 : 400;
        Observation.Builder observation = Observation.builder()
                .period(quarter(quartersAgo + (i % 9 == 8 ? 8 : 0)))
                .value(40 + i % 20 + k * 0.25)
                .numerator(BigDecimal.valueOf((160L + i % 20 * 4 + k) * counted / 400))
                .denominator(BigDecimal.valueOf(counted))
                .partner(GeneratedInitiative.partner((i + k / 2 % 2) % size.partners))
                .published(k % 16 != 7)
                .unit(i % 19 == 18 && k % 4 == 3 ? "people" : "%")
                .definitionVersion("1")
                .status(k % 10 == 9 ? ObservationStatus.PROVISIONAL : ObservationStatus.FINAL);
        return (isOfGroup ? observation.group(GeneratedInitiative.group(group)) : observation).build();
    }

    private static DateRange quarter(int ago) {
        YearMonth last = YearMonth.from(GeneratedInitiative.AS_OF).minusMonths(3L * ago);
        return new DateRange(last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }

    private static ForecastValue forecast(int i, int k) {
        return ForecastValue.builder()
                .period(quarter(2 - k))
                .value(BigDecimal.valueOf(38L + i % 20 + k + (i % 3 == 0 ? 30 : 0)))
                .madeOn(FORECAST_MADE)
                .method("Trend of ten years")
                .build();
    }

    private static Benchmark benchmark() {
        return Benchmark.builder()
                .name("The state")
                .kind(BenchmarkKind.COMPARISON)
                .period(DateRange.year(2024))
                .value(BigDecimal.valueOf(55))
                .build();
    }
}
