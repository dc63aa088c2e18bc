package org.collectiveimpact.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, written {@code USD 674000} or {@code EUR 12.50}.
 *
 * @param currency the currency's code of three capital letters (ISO 4217)
 * @param amount the amount, not negative, in whole units of the currency and with the digits as written
 */
public record Money(String currency, BigDecimal amount) {

    private static final int MOST_DIGITS = 50;

    private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) ([0-9]+(\\.[0-9]+)?)");

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the currency is not three capital letters, or the amount is negative or has
     *     more than 50 digits before or after the point
     */
    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("currency: '" + currency + "' (expected: three capital letters)");
        }
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS || amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "amount: " + amount + " (expected: at most " + MOST_DIGITS + " digits before and after the point)");
        }
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount: " + amount.toPlainString() + " (expected: 0 or more)");
        }
        amount = amount.setScale(Math.max(0, amount.scale()));
    }

    /** Returns an amount in a currency. */
    public static Money of(String currency, BigDecimal amount) {
        return new Money(currency, amount);
    }

    /**
     * Returns the amount that {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Money parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "money: '" + text + "' (expected: a currency and an amount such as USD 674000)");
        }
        return new Money(matcher.group(1), new BigDecimal(matcher.group(2)));
    }

    /** Returns the currency and the amount, such as "USD 674000". */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
