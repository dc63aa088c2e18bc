package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void sixtyCharactersAreShownInFull() {
        assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Test
    void beyondThatAnEllipsisStandsForTheRest() {
        assertThat(Excerpt.of("x".repeat(61))).isEqualTo("x".repeat(59) + "…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Excerpt.of("😀".repeat(61))).isEqualTo("😀".repeat(59) + "…");
    }

    @Test
    void aTextIsShownOnOneLine() {
        assertThat(Excerpt.of("one\r\ntwo\u0007")).isEqualTo("one  two ");
    }

    @Test
    void aNumberIsShownWithItsDigits() {
        assertThat(Excerpt.of(new BigDecimal("1.50E+3"))).isEqualTo("1500");
    }

    @Test
    void aNumberOfABillionDigitsIsNotWrittenOut() {
        assertThat(Excerpt.of(new BigDecimal("1E+1000000000"))).isEqualTo("1E+1000000000");
    }

    @Test
    void aConstantIsCalledWhatDocumentsCallIt() {
        assertThat(Excerpt.of(Answer.NOT_APPLICABLE)).isEqualTo("not-applicable");
        assertThat(Excerpt.of(Component.COMMUNITY_INVOLVEMENT)).isEqualTo("community-involvement");
    }
}
