package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * forecast made before the period was over; nothing is read in between forecasts. Where there are several figures or
 * forecasts for that period, it is better if it is by each of them, and not if it is by none. To be as forecast is not
 * better.
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
                                compared -> isCompared(compared.comparisons(), facts),
                                compared -> isBetter(compared, facts))
                        .share(
                                criterion,
                                "headline indicators observed after their forecast are doing better",
                                "no headline indicator was observed after its forecast");
    }

    private record Compared(Indicator indicator, List<Comparison> comparisons) {}

    private record Comparison(Observation figure, ForecastValue forecast) {

        /** Empty without a direction, unless both are the same. */
        Optional<Boolean> isBetter(Optional<Direction> direction) {
            int difference = figure.value().compareTo(forecast.value());
            return difference == 0
                    ? Optional.of(false)
                    : direction.map(wanted -> wanted == Direction.INCREASE ? difference > 0 : difference < 0);
        }
    }

    /** A forecast that does not say when it was made may have been made afterwards. */
    private static Optional<Boolean> isCompared(List<Comparison> comparisons, Facts facts) {
        boolean isDated = Those.any(
                comparisons, comparison -> comparison.forecast().madeOn().isPresent());
        return isDated || comparisons.isEmpty() ? Told.of(isDated) : facts.unmarked(Section.INDICATORS);
    }

    private static Optional<Boolean> isBetter(Compared compared, Facts facts) {
        return Told.agreed(
                compared.comparisons(),
                comparison -> comparison
                        .isBetter(compared.indicator().direction())
                        .or(() -> facts.unmarked(Section.INDICATORS)));
    }

    /** Goes back from the latest figure, and the latest forecast, to the first period that both are about. */
    private static List<Comparison> comparisons(Indicator indicator, Facts facts) {
        List<Observation> figures = facts.current().figures(indicator);
        List<ForecastValue> forecasts = new ArrayList<>(Those.of(indicator.forecasts(), CurveMeasure::isAhead));
        forecasts.sort(Comparator.comparing(ForecastValue::period));
        int last = forecasts.size() - 1;
        for (int i = figures.size() - 1; i >= 0; i--) {
            DateRange period = figures.get(i).period();
            while (last >= 0 && forecasts.get(last).period().compareTo(period) > 0) {
                last--;
            }
            if (last >= 0 && forecasts.get(last).period().equals(period) && isOfAll(figures.get(i), indicator)) {
                return comparisons(
                        Those.of(figures, figure -> figure.period().equals(period) && isOfAll(figure, indicator)),
                        Those.of(forecasts, forecast -> forecast.period().equals(period)));
            }
        }
        return List.of();
    }

    private static List<Comparison> comparisons(List<Observation> figures, List<ForecastValue> forecasts) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Observation figure : figures) {
            for (ForecastValue forecast : forecasts) {
                comparisons.add(new Comparison(figure, forecast));
            }
        }
        return comparisons;
    }

    /** Whether a figure is about the whole population, and in the indicator's own unit. */
    private static boolean isOfAll(Observation figure, Indicator indicator) {
        return figure.group().isEmpty()
                && (figure.unit().isEmpty() || figure.unit().equals(indicator.unit()));
    }

    private static boolean isAhead(ForecastValue forecast) {
        return forecast.madeOn()
                .map(day -> day.isBefore(forecast.period().end()))
                .orElse(true);
    }
}
