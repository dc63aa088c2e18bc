package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;

/** Numbers as results say them: the same in every country, and never with more digits than a reader can use. */
final class InWords {

    private static final int DIGITS = 4;
    private static final double LEAST_CHANCE = 0.0001;

    private InWords() {}

    /** Returns a number with four significant digits, or with all its whole digits if there are more. */
    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.precision() - exact.scale() > DIGITS
                ? exact.setScale(0, RoundingMode.HALF_UP)
                : exact.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns a change with its sign, such as "+1.5". */
    static String change(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    /** Returns a chance with two significant digits, such as "p 0.017". */
    static String p(double chance) {
        return chance < LEAST_CHANCE
                ? "p below 0.0001"
                : "p "
                        + BigDecimal.valueOf(chance)
                                .round(new MathContext(2, RoundingMode.HALF_UP))
                                .stripTrailingZeros()
                                .toPlainString();
    }

    /** Returns a share in percent, such as "95 %". */
    static String percent(double share) {
        return number(share * 100) + " %";
    }

    /** Returns a time: the bare year for the middle of a year, which stands for all of it, else two decimals. */
    static String year(double at) {
        return at - Math.floor(at) == 0.5
                ? calendarYear(at)
                : BigDecimal.valueOf(at).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Returns the calendar year that a time is in. */
    static String calendarYear(double at) {
        return BigDecimal.valueOf(at).setScale(0, RoundingMode.FLOOR).toPlainString();
    }

    /** Returns a range, or the one number it comes to in words. */
    static String range(Interval range, DoubleFunction<String> words) {
        String low = words.apply(range.low());
        String high = words.apply(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }

    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
