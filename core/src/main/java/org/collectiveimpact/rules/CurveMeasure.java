package org.collectiveimpact.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                                Section.INDICATORS,
                                headlines,
                                indicator -> isCompared(indicator, facts),
                                indicator -> isBetter(indicator, facts))
                        .share(
                                criterion,
                                "headline indicators observed after their forecast are doing better",
                                "no headline indicator was observed after its forecast");
    }

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
    private static Optional<Boolean> isCompared(Indicator indicator, Facts facts) {
        List<Comparison> comparisons = comparisons(indicator, facts);
        boolean isDated = comparisons.stream()
                .anyMatch(comparison -> comparison.forecast().madeOn().isPresent());
        return isDated || comparisons.isEmpty() ? Optional.of(isDated) : facts.unmarked(Section.INDICATORS);
    }

    private static Optional<Boolean> isBetter(Indicator indicator, Facts facts) {
        return Told.agreed(comparisons(indicator, facts).stream()
                .map(comparison ->
                        comparison.isBetter(indicator.direction()).or(() -> facts.unmarked(Section.INDICATORS))));
    }

    private static List<Comparison> comparisons(Indicator indicator, Facts facts) {
        List<Observation> figures = Figures.of(indicator, facts).stream()
                .filter(figure -> figure.group().isEmpty())
                .filter(figure -> figure.unit().isEmpty() || figure.unit().equals(indicator.unit()))
                .toList();
        Set<DateRange> observed = figures.stream().map(Observation::period).collect(Collectors.toSet());
        List<ForecastValue> forecasts = indicator.forecasts().stream()
                .filter(forecast -> observed.contains(forecast.period()))
                .filter(CurveMeasure::isAhead)
                .toList();
        Optional<DateRange> last = forecasts.stream().map(ForecastValue::period).max(Comparator.naturalOrder());
        return figures.stream()
                .filter(figure -> last.equals(Optional.of(figure.period())))
                .flatMap(figure -> of(forecasts, figure))
                .toList();
    }

    private static boolean isAhead(ForecastValue forecast) {
        return forecast.madeOn()
                .map(day -> day.isBefore(forecast.period().end()))
                .orElse(true);
    }

    private static Stream<Comparison> of(List<ForecastValue> forecasts, Observation figure) {
        return forecasts.stream()
                .filter(forecast -> forecast.period().equals(figure.period()))
                .map(forecast -> new Comparison(figure, forecast));
    }
}
