package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {

    @Test
    void atLeastHoldsFromTheLimitUp() {
        assertThat(bound(">= 0.9").holds(0.9)).isTrue();
        assertThat(bound(">= 0.9").holds(0.899)).isFalse();
    }

    @Test
    void aboveHoldsBeyondTheLimit() {
        assertThat(bound("> 0").holds(0.001)).isTrue();
        assertThat(bound("> 0").holds(0)).isFalse();
    }

    @Test
    void atMostHoldsUpToTheLimit() {
        assertThat(bound("<= 35").holds(35)).isTrue();
        assertThat(bound("<= 35").holds(35.5)).isFalse();
    }

    @Test
    void belowHoldsShortOfTheLimit() {
        assertThat(bound("< 5").holds(4)).isTrue();
        assertThat(bound("< 5").holds(5)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.9", ">=0.9", ">=  0.9", "=> 0.9", ">= .9", ">= 1.", ">= -1", ">= 1e3", "about 3"})
    void whatHasAnotherFormIsNoBound(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound(text))
                .withMessage("bound: '" + text + "' (expected: a comparison and a number, such as >= 0.9)");
    }

    @ParameterizedTest
    @ValueSource(strings = {">= 0.9", "> 0", "<= 35", "< 5.25", ">= 0.0001", "<= 12345678.5"})
    void aBoundIsWrittenAsItIsRead(String text) {
        assertThat(bound(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"> 0, >= 1", ">= 1, >= 1", ">= 1, > 1", "> 1, > 1", "<= 10, <= 5", "< 10, <= 9", "<= 10, < 10"})
    void aBoundIncludesAStricterOne(String one, String other) {
        assertThat(bound(one).includes(bound(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({">= 1, > 0", "> 1, >= 1", "<= 5, <= 10", "< 10, <= 10", ">= 1, <= 5", "<= 5, >= 1"})
    void noBoundIncludesALaxerOneOrOneTheOtherWay(String one, String other) {
        assertThat(bound(one).includes(bound(other))).isFalse();
    }

    @Test
    void aLimitIsFromZeroAndFinite() {
        refused(-1, "limit: -1.0 (expected: at least 0 and finite)");
        refused(Double.NaN, "limit: NaN (expected: at least 0 and finite)");
        refused(Double.POSITIVE_INFINITY, "limit: Infinity (expected: at least 0 and finite)");
    }

    private static void refused(double limit, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bound(Bound.Comparison.AT_LEAST, limit))
                .withMessage(message);
    }

    private static Bound bound(String text) {
        return Bound.parse(text);
    }

    @Test
    void aBoundCompares() {
        assertThatNullPointerException().isThrownBy(() -> new Bound(null, 1)).withMessage("comparison");
    }
}
