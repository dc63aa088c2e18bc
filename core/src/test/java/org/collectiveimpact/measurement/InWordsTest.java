package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InWordsTest {

    @Test
    void aNumberHasFourDigitsOrAllItsWholeOnes() {
        assertThat(InWords.number(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(InWords.number(12.3456)).isEqualTo("12.35");
        assertThat(InWords.number(-0.00123456)).isEqualTo("-0.001235");
        assertThat(InWords.number(999.96)).isEqualTo("1000");
        assertThat(InWords.number(11688.6)).isEqualTo("11689");
        assertThat(InWords.number(100)).isEqualTo("100");
        assertThat(InWords.number(-0.0)).isEqualTo("0");
    }

    @Test
    void aChangeHasASign() {
        assertThat(InWords.change(1.5)).isEqualTo("+1.5");
        assertThat(InWords.change(-1.5)).isEqualTo("-1.5");
        assertThat(InWords.change(0)).isEqualTo("0");
    }

    @Test
    void aSmallChanceIsNotSpelledOut() {
        assertThat(InWords.p(0.0001)).isEqualTo("p 0.0001");
        assertThat(InWords.p(0.000099)).isEqualTo("p below 0.0001");
        assertThat(InWords.p(0.0166)).isEqualTo("p 0.017");
        assertThat(InWords.p(1)).isEqualTo("p 1");
    }

    @Test
    void theMiddleOfAYearIsTheYear() {
        assertThat(InWords.year(2010.5)).isEqualTo("2010");
        assertThat(InWords.year(2010.0)).isEqualTo("2010.00");
        assertThat(InWords.year(2010.125)).isEqualTo("2010.13");
    }

    @Test
    void aTimeIsInItsCalendarYear() {
        assertThat(InWords.calendarYear(2010.0)).isEqualTo("2010");
        assertThat(InWords.calendarYear(2010.99)).isEqualTo("2010");
    }
}
