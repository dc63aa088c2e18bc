package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.util.Collections;
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
                                Those.map(headlines, indicator -> compared(indicator, facts)),
                                compared -> Place.of(Section.INDICATORS, compared.indicator()),
                                compared -> compared.isCompared(facts),
                                compared -> compared.isBetter(facts))
                        .share(
                                criterion,
                                "headline indicators observed after their forecast are doing better",
                                "no headline indicator was observed after its forecast");
    }

    /** An indicator with its figures and forecasts for one period; none if there is no such period. */
    private record Compared(Indicator indicator, List<BigDecimal> figures, List<ForecastValue> forecasts) {

        /** A forecast that does not say when it was made may have been made afterwards. */
        Optional<Boolean> isCompared(Facts facts) {
            boolean isDated = Those.any(forecasts, forecast -> forecast.madeOn().isPresent());
            return isDated || forecasts.isEmpty() ? Told.of(isDated) : facts.unmarked(Section.INDICATORS);
        }

        /** All figures are compared with all forecasts if the least and the greatest differences are looked at. */
        Optional<Boolean> isBetter(Facts facts) {
            List<BigDecimal> expected = Those.map(forecasts, ForecastValue::value);
            int least = Collections.min(figures).compareTo(Collections.max(expected));
            int most = Collections.max(figures).compareTo(Collections.min(expected));
            return Told.agreed(List.of(least, most), difference -> isBetter(difference, facts));
        }

        /** Nobody can tell without a direction, unless both are the same. */
        private Optional<Boolean> isBetter(int difference, Facts facts) {
            return difference == 0
                    ? Told.NO
                    : indicator
                            .direction()
                            .map(wanted -> wanted == Direction.INCREASE ? difference > 0 : difference < 0)
                            .or(() -> facts.unmarked(Section.INDICATORS));
        }
    }

    /** Goes back from the latest figure, and the latest forecast, to the first period that both are about. */
    private static Compared compared(Indicator indicator, Facts facts) {
        List<Observation> figures = facts.current().figures(indicator);
        List<ForecastValue> forecasts = Those.of(indicator.forecasts(), CurveMeasure::isAhead);
        forecasts.sort(Comparator.comparing(ForecastValue::period));
        int last = forecasts.size() - 1;
        for (int i = figures.size() - 1; i >= 0; i--) {
            DateRange period = figures.get(i).period();
            while (last >= 0 && forecasts.get(last).period().compareTo(period) > 0) {
                last--;
            }
            if (last >= 0 && forecasts.get(last).period().equals(period) && isOfAll(figures.get(i), indicator)) {
                return compared(
                        indicator,
                        Those.of(figures, figure -> figure.period().equals(period) && isOfAll(figure, indicator)),
                        Those.of(forecasts, forecast -> forecast.period().equals(period)));
            }
        }
        return compared(indicator, List.of(), List.of());
    }

    private static Compared compared(Indicator indicator, List<Observation> figures, List<ForecastValue> forecasts) {
        return new Compared(indicator, Those.map(figures, Observation::value), forecasts);
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
