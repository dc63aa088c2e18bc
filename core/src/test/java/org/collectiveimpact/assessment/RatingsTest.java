package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatingsTest {

    @Test
    void theEngineDefaultsAreSevenTenthsAndThirtySixMonths() {
        assertThat(Ratings.ENGINE_DEFAULT).isEqualTo(new Ratings(0.7, 36));
    }

    @Test
    void anAgreementLiesAboveNothingAndUpToOne() {
        assertThat(new Ratings(1, 1).agreement()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(0, 36))
                .withMessage("agreement: 0.0 (expected: above 0 and at most 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(1.1, 36))
                .withMessage("agreement: 1.1 (expected: above 0 and at most 1)");
    }

    @Test
    void anAnswerCountsForAMonthAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(0.7, 0))
                .withMessage("months: 0 (expected: at least 1)");
    }
}
