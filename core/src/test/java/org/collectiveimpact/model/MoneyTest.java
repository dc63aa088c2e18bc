package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void anAmountFollowsItsCurrency() {
        assertThat(Money.of("USD", new BigDecimal("674000"))).hasToString("USD 674000");
        assertThat(Money.parse("EUR 12.50")).isEqualTo(new Money("EUR", new BigDecimal("12.50")));
    }

    @Test
    void noMoneyIsAnAmountToo() {
        assertThat(Money.parse("USD 0").amount()).isZero();
    }

    @Test
    void anAmountInPowersOfTenIsWrittenOut() {
        assertThat(Money.of("USD", new BigDecimal("1.5E+6"))).isEqualTo(Money.parse("USD 1500000"));
    }

    @Test
    void lessThanNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("USD", new BigDecimal("-0.01")))
                .withMessage("amount: -0.01 (expected: 0 or more)");
    }

    @Test
    void anAmountWithoutAnEndIsRefusedWithoutWritingItOut() {
        for (String endless : new String[] {"1E+1000000000", "1E-1000000000", "-1E+1000000000"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.of("USD", new BigDecimal(endless)))
                    .withMessage("amount: " + endless + " (expected: at most 50 digits before and after the point)");
        }
        assertThat(Money.of("USD", new BigDecimal("1E+49")).amount().precision())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "USDT", "$", "US1", "USD\n"})
    void aCurrencyHasThreeCapitalLetters(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(currency, BigDecimal.ONE))
                .withMessage("currency: '" + currency + "' (expected: three capital letters)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "USD",
                "674000",
                "674000 USD",
                "usd 1",
                "USD  1",
                "USD -1",
                "USD 1,000",
                "USD 1.",
                "USD .5",
                "USD 1E3",
                "USD 1 "
            })
    void anyOtherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessage("money: '" + text + "' (expected: a currency and an amount such as USD 674000)");
    }
}
