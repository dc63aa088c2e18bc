package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Limits SHARE = limits(">= 0.9", ">= 0.5");
    private static final Limits DAYS = limits("<= 35", "<= 65");

    @Test
    void yesAndPartlyBeginAtTheirLimits() {
        assertThat(SHARE.answer(0.9)).isEqualTo(Answer.YES);
        assertThat(SHARE.answer(0.89)).isEqualTo(Answer.PARTLY);
        assertThat(SHARE.answer(0.5)).isEqualTo(Answer.PARTLY);
        assertThat(SHARE.answer(0.49)).isEqualTo(Answer.NO);
    }

    @Test
    void lessMayBeBetter() {
        assertThat(DAYS.answer(35)).isEqualTo(Answer.YES);
        assertThat(DAYS.answer(36)).isEqualTo(Answer.PARTLY);
        assertThat(DAYS.answer(66)).isEqualTo(Answer.NO);
    }

    @Test
    void withoutAPartlyThereIsNothingBetweenYesAndNo() {
        Limits limits = Limits.builder().yes(Bound.parse(">= 1")).build();

        assertThat(limits.answer(1)).isEqualTo(Answer.YES);
        assertThat(limits.answer(0.99)).isEqualTo(Answer.NO);
    }

    @Test
    void whatMayBeMoreOrLessMayGetEitherAnswer() {
        assertThat(SHARE.between(0.4, 0.6)).isEqualTo(Score.between(0, 0.5));
        assertThat(SHARE.between(0.5, 1)).isEqualTo(Score.between(0.5, 1));
        assertThat(SHARE.between(0.1, 1)).isEqualTo(Score.UNKNOWN);
        assertThat(SHARE.between(0.9, 1)).isEqualTo(Score.FULL);
        assertThat(DAYS.between(30, 40)).isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void otherNumbersAreFoundByName() {
        assertThat(months().number("months")).isEqualTo(12);
    }

    @Test
    void aNumberThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> months().number("month"))
                .withMessage("limit: 'month' (expected: one of [months, days])");
    }

    @Test
    void namesInBracesStandForNumbers() {
        assertThat(months().toBuilder()
                        .yes(Bound.parse(">= 0.9"))
                        .partly(Bound.parse("> 0"))
                        .build()
                        .fill("{yes} or {yes%} in {months} months, {partly} in {days}; {other}"))
                .isEqualTo("0.9 or 90 % in 12 months, 0 in 3; {other}");
    }

    @Test
    void percentagesAreNotRounded() {
        assertThat(Limits.builder().yes(Bound.parse(">= 0.905")).build().fill("at least {yes%}"))
                .isEqualTo("at least 90.5 %");
    }

    @Test
    void aNameInBracesThatStandsForNoNumberIsFound() {
        assertThat(months().unfilled("In {months} months or {day} days {")).contains("{day}");
        assertThat(months().unfilled("In {months} months or {months")).contains("{months");
        assertThat(months().unfilled("In {months} months.")).isEmpty();
    }

    @Test
    void aTextWithoutNamesStaysAsItIs() {
        assertThat(Limits.NONE.fill("In {months} months.")).isEqualTo("In {months} months.");
    }

    @Test
    void whatNobodyPublishedIsAnEngineDefault() {
        assertThat(Limits.NONE.isEngineDefault()).isFalse();
        assertThat(Limits.NONE.withOrigin("S002").isEngineDefault()).isFalse();
        assertThat(Limits.NONE.withOrigin("S002; engine default").isEngineDefault())
                .isTrue();
    }

    private static Limits months() {
        return Limits.builder().putNumber("months", 12).putNumber("days", 3).build();
    }

    private static Limits limits(String yes, String partly) {
        return Limits.builder()
                .yes(Bound.parse(yes))
                .partly(Bound.parse(partly))
                .build();
    }
}
