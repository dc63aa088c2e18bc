package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void byDefaultACriticalCriterionCountsFourTimesAMinorOne() {
        assertThat(Weights.ENGINE_DEFAULT.of(Severity.CRITICAL)).isEqualTo(4);
        assertThat(Weights.ENGINE_DEFAULT.of(Severity.MAJOR)).isEqualTo(2);
        assertThat(Weights.ENGINE_DEFAULT.of(Severity.MINOR)).isEqualTo(1);
    }

    @Test
    void aWeightIsAboveZeroAndFinite() {
        refused(0, 2, 1, "critical: 0.0 (expected: above 0 and finite)");
        refused(4, -2, 1, "major: -2.0 (expected: above 0 and finite)");
        refused(4, 2, Double.NaN, "minor: NaN (expected: above 0 and finite)");
        refused(Double.POSITIVE_INFINITY, 2, 1, "critical: Infinity (expected: above 0 and finite)");
    }

    private static void refused(double critical, double major, double minor, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(critical, major, minor))
                .withMessage(message);
    }
}
