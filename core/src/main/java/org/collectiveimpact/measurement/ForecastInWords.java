package org.collectiveimpact.measurement;

import java.util.List;

/** Where a curve goes in words, however the figures are read. */
final class ForecastInWords {

    private ForecastInWords() {}

    static String of(Forecast forecast) {
        return of(Readings.of(List.of(forecast), ForecastInWords::of));
    }

    static String of(Readings<Forecast> forecasts) {
        Forecast any = forecasts.each().get(0);
        return forecasts
                        .range(Forecast::perYear)
                        .map(change ->
                                "if the course stays the same, " + InWords.range(change, InWords::change) + " a year")
                        .orElseGet(() -> "no forecast, " + any.reason().orElseThrow())
                + " (" + any.footing() + forecasts.ways() + ")";
    }
}
