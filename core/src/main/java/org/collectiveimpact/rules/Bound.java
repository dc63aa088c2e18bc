package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer begins, such as {@code >= 0.9}, {@code > 0} or {@code <= 5}.
 *
 * @param comparison how a number is compared with the limit
 * @param limit the number it is compared with, from 0
 */
public record Bound(Comparison comparison, double limit) {

    /** What a bound looks like, as the end of a sentence that begins with "expected". */
    static final String FORM = "a comparison and a number, such as >= 0.9";

    private static final Pattern TEXT = Pattern.compile("(>=|<=|>|<) (\\d+(?:\\.\\d+)?)");

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if the limit is below 0 or not finite
     */
    public Bound {
        Objects.requireNonNull(comparison, "comparison");
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

        private boolean isUpward() {
            return this == AT_LEAST || this == ABOVE;
        }

        private boolean isClosed() {
            return this == AT_LEAST || this == AT_MOST;
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

    /**
     * Returns the bound that a text such as {@code >= 0.9} stands for.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Bound parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("bound: '" + text + "' (expected: " + FORM + ")");
        }
        return new Bound(Comparison.of(matcher.group(1)), Double.parseDouble(matcher.group(2)));
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

    /** Whether every number that another bound lets through is let through by this one too. */
    public boolean includes(Bound other) {
        int order = comparison.isUpward() ? Double.compare(limit, other.limit) : Double.compare(other.limit, limit);
        return comparison.isUpward() == other.comparison.isUpward()
                && (order < 0 || (order == 0 && (comparison.isClosed() || !other.comparison.isClosed())));
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
