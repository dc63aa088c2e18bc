package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    /** Five levels at equal distances, by whose numbers from 1 to 5 the published formula counts. */
    private static final Scale LIKERT =
            new Scale(List.of(level("1", 0), level("2", 0.25), level("3", 0.5), level("4", 0.75), level("5", 1)));

    @Test
    void theStandardScaleIsNoPartlyAndYes() {
        assertThat(Scale.STANDARD).hasToString("no 0.0, partly 0.5, yes 1.0");
    }

    @Test
    void aScaleNeedsTwoLevels() {
        assertRefused("levels: [no 0.0] (expected: at least two)", level("no", 0));
    }

    @Test
    void theValuesOfAScaleIncrease() {
        assertRefused(
                "levels: [no 0.5, yes 0.5] (expected: values that increase)", level("no", 0.5), level("yes", 0.5));
    }

    @Test
    void noTwoLevelsHaveOneId() {
        assertRefused("levels: [so 0.0, so 1.0] (expected: each id once)", level("so", 0), level("so", 1));
    }

    @Test
    void aLevelIsWorthFromNothingToOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level("more", 1.5))
                .withMessage("value: 1.5 (expected: from 0 to 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level("none", Double.NaN))
                .withMessage("value: NaN (expected: from 0 to 1)");
    }

    @Test
    void theIdOfALevelIsWordsOrDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level("Fully met", 1))
                .withMessage("id: 'Fully met' (expected: lower-case words or digits joined by hyphens)");
    }

    @Test
    void ratersWhoChooseOneLevelAgreeFully() {
        assertThat(LIKERT.agreement(0.75, 0.75, 0.75)).isEqualTo(1);
        assertThat(LIKERT.agreement(0.25)).isEqualTo(1);
    }

    /** By hand: of 4, 4, 5, 3 on five levels the variance is 2/3, that by lot (25 - 1) / 12 = 2. */
    @Test
    void agreementIsOneLessTheShareOfTheVarianceByLot() {
        assertThat(LIKERT.agreement(0.75, 0.75, 1, 0.5)).isCloseTo(1 - 2.0 / 3 / 2, within(1e-12));
    }

    @Test
    void ratersWhoDifferMoreThanByLotDoNotAgreeAtAll() {
        assertThat(LIKERT.agreement(0, 1)).isZero();
        assertThat(Scale.STANDARD.agreement(0, 1, 0, 1)).isZero();
    }

    @Test
    void levelsAtUnequalDistancesCountByTheirValues() {
        Scale scale = new Scale(List.of(level("low", 0), level("high", 1)));

        assertThat(scale.agreement(1, 1, 1, 0)).isZero();
        assertThat(scale.agreement(1, 1, 1, 1, 1, 1, 1, 1, 1, 0)).isCloseTo(1 - 0.1 / 0.25, within(1e-12));
    }

    private static Scale.Level level(String id, double value) {
        return new Scale.Level(id, id, value);
    }

    private static void assertRefused(String message, Scale.Level... levels) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale(List.of(levels)))
                .withMessage(message);
    }

    @Test
    void agreementIsOfLevelsOfTheScale() {
        String expected = " (expected: at least one, each the value of a level: no 0.0, partly 0.5, yes 1.0)";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.STANDARD.agreement())
                .withMessage("values: []" + expected);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.STANDARD.agreement(Double.NaN, 1))
                .withMessage("values: [NaN, 1.0]" + expected);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.STANDARD.agreement(0.4, 1))
                .withMessage("values: [0.4, 1.0]" + expected);
    }
}
