package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void anAnswerIsAPointTheWholeRangeOrNothingThatCounts() {
        assertThat(Score.of(Answer.YES)).isEqualTo(new Score(1, 1, 0));
        assertThat(Score.of(Answer.PARTLY)).isEqualTo(new Score(0.5, 0.5, 0));
        assertThat(Score.of(Answer.NO)).isEqualTo(new Score(0, 0, 0));
        assertThat(Score.of(Answer.UNKNOWN)).isEqualTo(Score.UNKNOWN);
        assertThat(Score.of(Answer.NOT_APPLICABLE)).isEqualTo(Score.NOT_APPLICABLE);
    }

    @Test
    void theMeanWeighsWhatApplies() {
        assertThat(mean(Score.FULL, 4, Score.NONE, 2, Score.NOT_APPLICABLE, 2))
                .isEqualTo(new Score(4 / 6.0, 4 / 6.0, 0.25));
    }

    @Test
    void theUnknownKeepsItsWeight() {
        assertThat(mean(Score.FULL, 1, Score.UNKNOWN, 3, Score.NONE, 4)).isEqualTo(Score.between(0.125, 0.5));
    }

    @Test
    void theMeanOfNothingIsNotApplicable() {
        assertThat(Score.mean(List.of())).isEqualTo(Score.NOT_APPLICABLE);
    }

    @Test
    void theMeanOfMeansPassesOnHowMuchDoesNotApply() {
        assertThat(mean(new Score(1, 1, 0.5), 1, Score.NONE, 1, Score.NONE, 2)).isEqualTo(new Score(0.25, 0.25, 0.125));
    }

    @Test
    void aKnownScoreIsOneNumberInWords() {
        assertThat(Score.exactly(0.41)).hasToString("41 of 100 (100 % answered)");
    }

    @Test
    void aRangeIsTwoNumbersInWords() {
        assertThat(Score.between(0.41, 0.63)).hasToString("41-63 of 100 (78 % answered)");
    }

    @Test
    void whatDoesNotApplyIsSaid() {
        assertThat(new Score(0.41, 0.63, 0.06)).hasToString("41-63 of 100 (78 % answered, 6 % not applicable)");
    }

    @Test
    void nothingKnownIsTheWholeRangeInWords() {
        assertThat(Score.UNKNOWN).hasToString("0-100 of 100 (0 % answered)");
    }

    @Test
    void notApplicableIsNoNumberInWords() {
        assertThat(Score.NOT_APPLICABLE).hasToString("not applicable");
    }

    @Test
    void theLowEndIsRoundedDownAndTheHighEndUp() {
        assertThat(new Score(0.419, 0.621, 0.001)).hasToString("41-63 of 100 (79 % answered, 1 % not applicable)");
    }

    @Test
    void almostAllIsNotAll() {
        assertThat(Score.exactly(0.999)).hasToString("99 of 100 (100 % answered)");
        assertThat(Score.between(0.999, 1)).hasToString("99-100 of 100 (99 % answered)");
    }

    @Test
    void almostHalfIsNotHalf() {
        assertThat(Score.exactly(0.496)).hasToString("49 of 100 (100 % answered)");
    }

    @Test
    void theLastBitOfASumIsNotRoundedAway() {
        assertThat(Score.exactly(0.29)).hasToString("29 of 100 (100 % answered)");
        assertThat(Score.between(0.29, 0.57)).hasToString("29-57 of 100 (72 % answered)");
        assertThat(mean(Score.FULL, 0.1, Score.FULL, 0.2, Score.NONE, 0.7)).hasToString("30 of 100 (100 % answered)");
    }

    @Test
    void aScoreIsKnownIfItsEndsAreOne() {
        assertThat(Score.HALF.isKnown()).isTrue();
        assertThat(Score.between(0.5, 1).isKnown()).isFalse();
        assertThat(Score.NOT_APPLICABLE.isKnown()).isFalse();
        assertThat(new Score(1, 1, 1).isKnown()).isFalse();
    }

    @Test
    void scoresThatTouchOverlap() {
        assertThat(Score.between(0, 0.5).overlaps(Score.between(0.5, 1))).isTrue();
        assertThat(Score.between(0, 0.5).overlaps(Score.FULL)).isFalse();
        assertThat(Score.FULL.overlaps(Score.between(0, 0.5))).isFalse();
    }

    @Test
    void boundsOutOfOrderOrRangeAreRefused() {
        refused(() -> Score.between(0.6, 0.4), "score: 0.6 to 0.4 (expected: 0 <= low <= high <= 1)");
        refused(() -> Score.between(-0.1, 1), "score: -0.1 to 1.0 (expected: 0 <= low <= high <= 1)");
        refused(() -> Score.between(0, 1.1), "score: 0.0 to 1.1 (expected: 0 <= low <= high <= 1)");
        refused(() -> Score.exactly(Double.NaN), "score: NaN to NaN (expected: 0 <= low <= high <= 1)");
    }

    @Test
    void aShareThatDoesNotApplyIsAShare() {
        refused(() -> new Score(0, 1, 1.1), "notApplicable: 1.1 (expected: from 0 to 1)");
        refused(() -> new Score(0, 1, -0.1), "notApplicable: -0.1 (expected: from 0 to 1)");
    }

    @Test
    void aWeightIsAboveZeroAndFinite() {
        refused(() -> new Weighted(Score.FULL, 0), "weight: 0.0 (expected: from 1.0E-100 to 1.0E100)");
        refused(() -> new Weighted(Score.FULL, Double.NaN), "weight: NaN (expected: from 1.0E-100 to 1.0E100)");
        refused(
                () -> new Weighted(Score.FULL, Double.POSITIVE_INFINITY),
                "weight: Infinity (expected: from 1.0E-100 to 1.0E100)");
    }

    @Test
    void theLargestAndTheLeastWeightsAddUp() {
        assertThat(Score.mean(List.of(new Weighted(Score.FULL, 1e100), new Weighted(Score.NONE, 1e100))))
                .isEqualTo(Score.HALF);
        assertThat(Score.mean(List.of(new Weighted(Score.HALF, 1e-100)))).isEqualTo(Score.HALF);
    }

    private static Score mean(Score one, double first, Score other, double second, Score last, double third) {
        return Score.mean(List.of(new Weighted(one, first), new Weighted(other, second), new Weighted(last, third)));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
