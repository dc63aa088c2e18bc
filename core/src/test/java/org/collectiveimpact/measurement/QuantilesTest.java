package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;

/** {@link Student} and {@link Normal} beside the same functions of Hipparchus. */
class QuantilesTest {

    @Test
    void studentIsAsSureAsItSays() {
        for (int degrees = 1; degrees <= 200; degrees++) {
            for (double share : new double[] {0.01, 0.5, 0.8, 0.95, 0.99, 0.999}) {
                double upTo = Student.within(share, degrees);
                assertThat(2 * new TDistribution(degrees).cumulativeProbability(upTo) - 1)
                        .as("%s of %s degrees", share, degrees)
                        .isCloseTo(share, Percentage.withPercentage(1e-8));
            }
        }
    }

    @Test
    void theTailOfTheNormalDistributionIsRightFarOut() {
        for (double z = 0; z < 30; z += 0.01) {
            assertThat(Normal.above(z))
                    .as("above %s", z)
                    .isCloseTo(
                            new NormalDistribution().probability(z, Double.POSITIVE_INFINITY) > 1e-9
                                    ? 1 - new NormalDistribution().cumulativeProbability(z)
                                    : new NormalDistribution().cumulativeProbability(-z),
                            Percentage.withPercentage(1e-5));
        }
    }

    @Test
    void bothTailsMakeOne() {
        assertThat(Normal.above(-1.5)).isEqualTo(1 - Normal.above(1.5));
        assertThat(Normal.above(Double.POSITIVE_INFINITY)).isZero();
    }
}
