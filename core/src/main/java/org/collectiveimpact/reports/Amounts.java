package org.collectiveimpact.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.measurement.Figure;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.model.DateRange;

/** Values and times in words. */
final class Amounts {

    private static final int DIGITS = 3;
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
