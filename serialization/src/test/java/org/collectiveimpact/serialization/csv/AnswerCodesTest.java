package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

class AnswerCodesTest {

    @Test
    void wordsAreCodesInAnyCase() {
        assertThat(AnswerCodes.WORDS.meaning(" YES ")).contains(Coded.of(Answer.YES));
        assertThat(AnswerCodes.WORDS.meaning("don't know")).isEmpty();
    }

    @Test
    void aFractionOfNothingDoesNotCount() {
        AnswerCodes codes = AnswerCodes.NONE.yes("4");

        assertThat(codes.meaning("4,00")).contains(Coded.of(Answer.YES));
        assertThat(codes.meaning("4.5")).isEmpty();
    }

    @Test
    void aCodeMeansOneThing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerCodes.NONE.yes("4").no("4.0"))
                .withMessage("code: '4.0' (expected: a code that means nothing yet)");
    }

    @Test
    void anEmptyCellIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerCodes.NONE.unknown(" "))
                .withMessage("code: ' ' (expected: a code that means nothing yet)");
    }

    @Test
    void notApplicableNeedsAReasonAndADecision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerCodes.NONE.notApplicable("9", "Too small", ""))
                .withMessage("code: '9' (expected: a reason, and who decided that it does not apply)");
    }
}
