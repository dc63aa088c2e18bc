package org.collectiveimpact.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** An amount such as {@code USD 674000}. */
record Money(String currency, BigDecimal amount) {

    @JsonCreator
    static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space != 3) {
            throw new IllegalArgumentException("money: " + text);
        }
        return new Money(text.substring(0, space), new BigDecimal(text.substring(space + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
