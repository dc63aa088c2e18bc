package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;
import org.jspecify.annotations.Nullable;

/** Shared measurement: whether headline indicators do better than was forecast. */
final class CurveYardstick {

    private final Data data;
    private final Truth unmarked;

    CurveYardstick(Data data) {
        this.data = data;
        this.unmarked = data.unmarked(Section.INDICATORS);
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("sm-curve", curve());
    }

    private Outcome curve() {
        if (data.headlines.isEmpty()) {
            return data.empty(Section.INDICATORS, "indicators");
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            addCurve(measured, count);
        }
        return count.share(Scale.ALL_OR_SOME, "headline indicators do better than forecast");
    }

    private void addCurve(Measured measured, Count count) {
        Indicator indicator = measured.indicator();
        DateRange last = lastCompared(measured);
        boolean isDated = false;
        boolean isAny = false;
        Set<Truth> answers = new HashSet<>();
        for (ForecastValue forecast : indicator.forecasts()) {
            if (last == null || !forecast.period().equals(last) || !isAhead(forecast)) {
                continue;
            }
            for (Observation figure : measured.figures()) {
                if (isWhole(figure, indicator) && figure.period().equals(last)) {
                    isAny = true;
                    isDated |= forecast.madeOn().isPresent();
                    answers.add(isBetter(figure, forecast, indicator.direction().orElse(null)));
                }
            }
        }
        Truth isCompared = isDated || !isAny ? Truth.of(isDated) : unmarked;
        count.add(
                indicator, isCompared, answers.size() == 1 ? answers.iterator().next() : Truth.OPEN);
    }

    /** Returns the last period with a figure of the whole population and a forecast made before it was over. */
    private static @Nullable DateRange lastCompared(Measured measured) {
        Set<DateRange> observed = new HashSet<>();
        for (Observation figure : measured.figures()) {
            if (isWhole(figure, measured.indicator())) {
                observed.add(figure.period());
            }
        }
        DateRange last = null;
        for (ForecastValue forecast : measured.indicator().forecasts()) {
            boolean isLater = last == null || forecast.period().compareTo(last) > 0;
            if (isLater && observed.contains(forecast.period()) && isAhead(forecast)) {
                last = forecast.period();
            }
        }
        return last;
    }

    private static boolean isWhole(Observation figure, Indicator indicator) {
        return figure.group().isEmpty()
                && (figure.unit().isEmpty() || figure.unit().equals(indicator.unit()));
    }

    private static boolean isAhead(ForecastValue forecast) {
        return forecast.madeOn().isEmpty()
                || forecast.madeOn().get().isBefore(forecast.period().end());
    }

    private Truth isBetter(Observation figure, ForecastValue forecast, @Nullable Direction direction) {
        int difference = figure.value().compareTo(forecast.value());
        if (difference == 0) {
            return Truth.NO;
        }
        return direction == null
                ? unmarked
                : Truth.of(direction == Direction.INCREASE ? difference > 0 : difference < 0);
    }
}
