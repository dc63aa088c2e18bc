package org.collectiveimpact.measurement;

/**
 * The forecast for one time.
 *
 * @param forecast what it was made by and from
 * @param at the time, in decimal years
 * @param value the middle of the forecast, in the indicator's unit
 * @param interval what holds the value at that time as likely as {@link Forecast#level()} says, cut at {@link
 *     Forecast#limits()}
 */
public record Prediction(Forecast forecast, double at, double value, Interval interval) {

    /** Whether the forecast ran into a limit of what values can be, and was cut there. */
    public boolean isCut() {
        Interval limits = forecast.limits();
        return interval.low() == limits.low() || interval.high() == limits.high();
    }

    /** Returns the side of the interval an observed value is on; level if inside, whatever rounding adds. */
    Move side(double observed) {
        Interval inside = interval.widenedBy(forecast.hair(observed));
        return inside.contains(observed) ? Move.LEVEL : Move.between(value, observed);
    }

    /** Returns the interval, such as "11.2 to 14 at 95 %", and whether it was cut. */
    String inWords() {
        return interval + " at " + InWords.percent(forecast.level()) + (isCut() ? ", cut at what values can be" : "");
    }

    /** Returns the prediction in words, with the method and the points it stands on. */
    @Override
    public String toString() {
        return InWords.number(value) + " in " + InWords.year(at) + " if the course stays the same, " + inWords() + " ("
                + forecast.footing() + ")";
    }
}
