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
    void aWeightIsAboveZeroAndNotSoLargeThatSumsOverflow() {
        refused(0, 2, 1, "critical: 0.0 (expected: from 1.0E-100 to 1.0E100)");
        refused(4, -2, 1, "major: -2.0 (expected: from 1.0E-100 to 1.0E100)");
        refused(4, 2, Double.NaN, "minor: NaN (expected: from 1.0E-100 to 1.0E100)");
        refused(Double.POSITIVE_INFINITY, 2, 1, "critical: Infinity (expected: from 1.0E-100 to 1.0E100)");
        refused(Double.MAX_VALUE, 1, 1, "critical: 1.7976931348623157E308 (expected: from 1.0E-100 to 1.0E100)");
        refused(4, 2, Double.MIN_VALUE, "minor: 4.9E-324 (expected: from 1.0E-100 to 1.0E100)");
    }

    private static void refused(double critical, double major, double minor, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(critical, major, minor))
                .withMessage(message);
    }
}
