package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;

/**
 * Whether the headline indicators are doing better than was forecast if nothing changed.
 *
 * <p>An indicator is compared for the last period of which there is both a figure of the whole population and a
 * forecast made before the period was over; nothing is read in between forecasts. Where several figures stand for that
 * period, or there are several forecasts, it is better if it is by each of them, and not if it is by none. To be as forecast is not
 * better. Forecasts for later periods that do not say when they were made may be the ones that count.
 */
final class CurveMeasure {

    private CurveMeasure() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        return headlines.isEmpty()
                ? facts.empty(Section.INDICATORS, "headline indicators")
                : Among.of(
                                Those.map(
                                        headlines, indicator -> new Compared(indicator, comparisons(indicator, facts))),
                                compared -> Place.of(Section.INDICATORS, compared.indicator()),
                                compared -> isCompared(compared, facts),
                                compared -> isBetter(compared, facts))
                        .share(
                                criterion,
                                "headline indicators observed after their forecast are doing better",
                                "no headline indicator is known to have been observed after its forecast");
    }

    private record Compared(Indicator indicator, List<Comparison> comparisons) {}

    /**
     * A figure beside a forecast for the same period.
     *
     * @param isSure false where the forecast does not say when it was made, so that it may have been made afterwards, or
     *     the indicator not in what unit it is
     */
    private record Comparison(Observation figure, ForecastValue forecast, boolean isSure) {

        /** Empty without a direction, unless both are the same. */
        Optional<Boolean> isBetter(Optional<Direction> direction) {
            int difference = figure.value().compareTo(forecast.value());
            return difference == 0
                    ? Optional.of(false)
                    : direction.map(wanted -> wanted == Direction.INCREASE ? difference > 0 : difference < 0);
        }
    }

    private static Optional<Boolean> isCompared(Compared compared, Facts facts) {
        boolean isSure = Those.any(compared.comparisons(), Comparison::isSure);
        Indicator indicator = compared.indicator();
        boolean mayBe = !compared.comparisons().isEmpty()
                || indicator.forecasts().isEmpty()
                || indicator.observations().isEmpty();
        return isSure || !mayBe ? Told.of(isSure) : facts.unmarked(Section.INDICATORS);
    }

    private static Optional<Boolean> isBetter(Compared compared, Facts facts) {
        return Told.agreed(
                compared.comparisons(),
                comparison -> comparison
                        .isBetter(compared.indicator().direction())
                        .or(() -> facts.unmarked(Section.INDICATORS)));
    }

    /** Goes back from the latest figure to the first period that is compared for certain. */
    private static List<Comparison> comparisons(Indicator indicator, Facts facts) {
        Index<DateRange, ForecastValue> forecasts =
                Index.byOne(Those.of(indicator.forecasts(), CurveMeasure::isAhead), ForecastValue::period);
        List<Observation> figures = facts.current().figures(indicator);
        List<Comparison> comparisons = new ArrayList<>();
        int until = figures.size();
        while (until > 0 && !Those.any(comparisons, Comparison::isSure)) {
            DateRange period = figures.get(until - 1).period();
            int from = until - 1;
            while (from > 0 && figures.get(from - 1).period().equals(period)) {
                from--;
            }
            List<ForecastValue> expected = forecasts.of(period);
            if (!expected.isEmpty()) {
                comparisons.addAll(comparisons(indicator, figures.subList(from, until), expected));
            }
            until = from;
        }
        return comparisons;
    }

    /** Compares the figures of one period that stand; one of which nobody knows the unit supersedes none. */
    private static List<Comparison> comparisons(
            Indicator indicator, List<Observation> rivals, List<ForecastValue> expected) {
        List<Observation> sure = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        for (Observation figure : rivals) {
            Optional<Boolean> isOfAll = isOfAll(figure, indicator);
            if (isOfAll.isEmpty()) {
                comparisons.addAll(Those.map(expected, forecast -> new Comparison(figure, forecast, false)));
            } else if (isOfAll.get()) {
                sure.add(figure);
            }
        }
        for (Observation figure : sure.isEmpty() ? sure : Figure.of(sure).observations()) {
            for (ForecastValue forecast : expected) {
                comparisons.add(
                        new Comparison(figure, forecast, forecast.madeOn().isPresent()));
            }
        }
        return comparisons;
    }

    /** Whether a figure is about the whole population, and in the indicator's own unit. */
    private static Optional<Boolean> isOfAll(Observation figure, Indicator indicator) {
        if (figure.group().isPresent()) {
            return Told.NO;
        }
        return figure.unit().isEmpty()
                ? Told.YES
                : indicator.unit().map(unit -> Optional.of(unit).equals(figure.unit()));
    }

    private static boolean isAhead(ForecastValue forecast) {
        return forecast.madeOn()
                .map(day -> day.isBefore(forecast.period().end()))
                .orElse(true);
    }
}
