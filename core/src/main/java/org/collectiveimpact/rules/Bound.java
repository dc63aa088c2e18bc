package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer begins, such as {@code >= 0.9}, {@code > 0} or {@code <= 5}.
 *
 * @param comparison how a number is compared with the limit
 * @param limit the number it is compared with, from 0
 */
public record Bound(Comparison comparison, double limit) {

    private static final Pattern TEXT = Pattern.compile("(>=|<=|>|<) (\\d+(?:\\.\\d+)?)");

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if the limit is below 0 or not finite
     */
    public Bound {
        if (!(limit >= 0) || Double.isInfinite(limit)) {
            throw new IllegalArgumentException("limit: " + limit + " (expected: at least 0 and finite)");
        }
    }

    /** The ways of comparing. */
    public enum Comparison {
        /** At least the limit. */
        AT_LEAST(">="),
        /** More than the limit. */
        ABOVE(">"),
        /** At most the limit. */
        AT_MOST("<="),
        /** Less than the limit. */
        BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        private static Comparison of(String sign) {
            for (Comparison each : values()) {
                if (each.sign.equals(sign)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("comparison: '" + sign + "' (expected: >=, >, <= or <)");
        }
    }

    /** Returns the bound that a text such as {@code >= 0.9} stands for; empty if the text has another form. */
    public static Optional<Bound> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Bound(Comparison.of(matcher.group(1)), Double.parseDouble(matcher.group(2))))
                : Optional.empty();
    }

    /** Whether a number is on the right side. */
    public boolean holds(double number) {
        return switch (comparison) {
            case AT_LEAST -> number >= limit;
            case ABOVE -> number > limit;
            case AT_MOST -> number <= limit;
            case BELOW -> number < limit;
        };
    }

    /** Returns the bound as {@link #parse} reads it. */
    @Override
    public String toString() {
        return comparison.sign + " " + number(limit);
    }

    /** Returns a number without an exponent and a needless ".0". */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
