package org.collectiveimpact.serialization.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** Puts the rows of a table for Clear Impact Scorecard into the indicators of an initiative. */
final class ClearImpactReading {

    private final Initiative initiative;
    private final Map<String, IndicatorId> indicators = new TreeMap<>();
    private final Map<IndicatorId, Indicator> after = new LinkedHashMap<>();

    ClearImpactReading(Initiative initiative, Map<IndicatorId, String> measures) {
        this.initiative = initiative;
        measures.forEach((indicator, measure) -> indicators.put(measure, indicator));
        initiative.indicators().forEach(each -> after.putIfAbsent(each.id(), each));
    }

    void add(Row<ClearImpactRow> row, Problems problems) {
        IndicatorId id = indicators.get(row.value().measure());
        Indicator indicator = id == null ? null : after.get(id);
        if (id == null || indicator == null) {
            problems.add(row.start(), "id", "the measure of '" + id + "'", "an indicator of the initiative");
        } else if (row.value().target().isEmpty() && row.value().actual().isEmpty()) {
            problems.add(row.start(), "", "no value", "a number in column 'actual_value' or 'target_value'");
        } else {
            after.put(id, with(indicator, row.value()));
        }
    }

    private static Indicator with(Indicator indicator, ClearImpactRow row) {
        DateRange time = time(indicator.frequency(), row.date());
        Indicator.Builder larger = indicator.toBuilder();
        row.target()
                .map(value -> Target.builder().date(time).value(value).build())
                .filter(target -> !indicator.targets().contains(target))
                .ifPresent(larger::addTargets);
        row.actual()
                .map(value -> Observation.builder()
                        .period(time)
                        .value(value)
                        .note(row.comment())
                        .build())
                .filter(observation -> !indicator.observations().contains(observation))
                .ifPresent(larger::addObservations);
        return larger.build();
    }

    /** Returns the stretch of the calendar around a day that an indicator of this frequency has one value for. */
    private static DateRange time(Optional<Frequency> frequency, LocalDate day) {
        long months = frequency.map(each -> each.period().toTotalMonths()).orElse(0L);
        if (months == 0 || months > 12) {
            return DateRange.day(day);
        }
        int before = (int) ((day.getMonthValue() - 1) % months);
        YearMonth first = YearMonth.from(day).minusMonths(before);
        return new DateRange(first.atDay(1), first.plusMonths(months - 1).atEndOfMonth());
    }

    Initiative made() {
        return initiative.withIndicators(initiative.indicators().stream()
                .map(each -> Optional.ofNullable(after.remove(each.id())).orElse(each))
                .toList());
    }
}
