package org.collectiveimpact.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.model.DateRange;

/** Values and times in words. */
final class Amounts {

    private static final int DIGITS = 3;
    private static final int POINTS = 100;
    private static final double LEAST_CHANCE = 0.0001;
    private static final String LEAST_CHANCE_IN_WORDS = "0.0001";
    private static final String DASH = "\u2013";

    private Amounts() {}

    /** Returns a number that was worked out, with three digits, or with all its whole ones if there are more. */
    static String worked(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.precision() - exact.scale() > DIGITS
                ? exact.setScale(0, RoundingMode.HALF_UP)
                : exact.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns a number that was worked out, in hundredths. */
    static String hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Returns a chance with two digits. */
    static String chance(double p) {
        return p < LEAST_CHANCE
                ? "< " + LEAST_CHANCE_IN_WORDS
                : BigDecimal.valueOf(p)
                        .round(new MathContext(2, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Returns the calendar year that a time in decimal years is in. */
    static String year(double at) {
        return Long.toString((long) Math.floor(at));
    }

    /** Returns the calendar years from one time to another, or the one they are both in. */
    static String years(double from, double to) {
        return year(from).equals(year(to)) ? year(from) : year(from) + DASH + year(to);
    }

    /** Returns a share in points of 100, to one decimal. */
    static String points(double share) {
        return BigDecimal.valueOf(share * POINTS)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns a change that was worked out, with its sign. */
    static String change(double value) {
        return (value > 0 ? "+" : "") + worked(value);
    }

    /** Returns a range of numbers in words, or the one number it comes to. */
    static String range(Interval range, DoubleFunction<String> words, Texts texts) {
        String low = words.apply(range.low());
        String high = words.apply(range.high());
        return low.equals(high) ? low : texts.get("range", low, high);
    }

    /** Returns an interval that was worked out. */
    static String worked(Interval interval, Texts texts) {
        return texts.get("range", worked(interval.low()), worked(interval.high()));
    }

    /** Returns the value of a figure with the digits that were published, or both ends of its range. */
    static String value(Figure figure, Texts texts) {
        String low = figure.low().toPlainString();
        return figure.isOneValue() ? low : texts.get("range", low, figure.high().toPlainString());
    }

    /** Returns a figure with its period and in what way it is less than final. */
    static String figure(Figure figure, Texts texts) {
        String flags = figure.flags().stream()
                .map(flag -> texts.get("status." + flag.name()))
                .collect(Collectors.joining(", "));
        String plain = texts.get("figure", value(figure, texts), period(figure.period()));
        return flags.isEmpty() ? plain : texts.get("figure.flagged", plain, flags);
    }

    /** Returns figures one after the other. */
    static String figures(List<Figure> figures, Texts texts) {
        return figures.stream().map(figure -> figure(figure, texts)).collect(Collectors.joining("; "));
    }

    /** Returns a time, two years with a dash between them. */
    static String period(DateRange period) {
        return period.toString().replace("/", DASH);
    }
}
