package org.collectiveimpact.measurement;

import java.util.List;

/**
 * The forecast for one time.
 *
 * @param forecast what it was made by and from
 * @param at the time, in decimal years
 * @param course where the straight course is, in the indicator's unit, whether or not values can be there
 * @param around what holds the value at that time as likely as {@link Forecast#level()} says, whether or not values can
 *     be there
 */
public record Prediction(Forecast forecast, double at, double course, Interval around) {

    /** Returns the middle of the forecast, cut at {@link Forecast#limits()}. */
    public double value() {
        return forecast.limits().nearest(course);
    }

    /** Returns what holds the value as likely as {@link Forecast#level()} says, cut at {@link Forecast#limits()}. */
    public Interval interval() {
        return around.cutAt(forecast.limits());
    }

    /** Whether the interval was cut at a limit of what values can be. */
    public boolean isCut() {
        return !interval().equals(around);
    }

    /**
     * Whether the straight course leaves what values can be before this time. It will have flattened out before, nobody
     * knows when; so what lies behind it can neither be promised nor held against anybody.
     */
    public boolean cannotLast() {
        return Math.abs(course - value()) > forecast.hair(course);
    }

    /** Returns the side of the interval an observed value is on; level if inside, whatever rounding adds. */
    Move side(double observed) {
        Interval inside = interval().widenedBy(forecast.hair(observed));
        return inside.contains(observed) ? Move.LEVEL : Move.between(value(), observed);
    }

    /** Returns why the straight course says little of this time. */
    String limitation() {
        return "no straight course can last until " + InWords.year(at) + ", it would leave what values can be";
    }

    /** Returns the interval, such as "11.2 to 14 at 95 %", and whether it was cut. */
    String inWords() {
        return inWords(List.of(this));
    }

    /** Returns the interval that holds those of several predictions of one level, and whether any was cut. */
    static String inWords(List<Prediction> predictions) {
        String interval = predictions.stream()
                .map(Prediction::interval)
                .reduce(Interval::hull)
                .map(hull -> hull + " at "
                        + InWords.percent(predictions.get(0).forecast().level()))
                .orElseThrow();
        if (predictions.stream().anyMatch(Prediction::cannotLast)) {
            return interval + ", where no straight course can go on";
        }
        return predictions.stream().anyMatch(Prediction::isCut) ? interval + ", cut at what values can be" : interval;
    }

    /** Returns the prediction in words, with the method and the points it stands on. */
    public String toText() {
        return InWords.number(value()) + " in " + InWords.year(at) + " if the course stays the same, " + inWords()
                + " (" + forecast.footing() + ")";
    }

    @Override
    public String toString() {
        return toText();
    }
}
