package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;

/** Laws of {@link Money}, whatever the amount. */
@SameCases
class MoneyProperties {

    @Property
    void whatIsWrittenIsReadAsItWas(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Property
    void theAmountKeepsItsSize(@ForAll("decimals") BigDecimal amount) {
        assertThat(Money.of("EUR", amount).amount()).isEqualByComparingTo(amount);
    }

    @Provide
    Arbitrary<Money> amounts() {
        Arbitrary<String> currencies =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(3);
        return Combinators.combine(currencies, decimals()).as(Money::of);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.bigIntegers().greaterOrEqual(BigInteger.ZERO);
        Arbitrary<Integer> scales = Arbitraries.integers().between(-9, 9);
        return Combinators.combine(digits, scales).as(BigDecimal::new);
    }
}
