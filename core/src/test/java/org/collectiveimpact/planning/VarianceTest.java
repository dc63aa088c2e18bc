package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VarianceTest {

    /** Six targets and four judges: Shrout and Fleiss 1979, table 2. */
    private static final double[][] FOUR_JUDGES = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    private static final Offset<Double> AS_PRINTED = within(0.005);

    @Test
    void fourJudgesAgreeAsPublished() {
        Variance variance = new Variance(FOUR_JUDGES);

        assertThat(variance.oneWay()).isCloseTo(0.17, AS_PRINTED);
        assertThat(variance.random()).isCloseTo(0.29, AS_PRINTED);
        assertThat(variance.fixed()).isCloseTo(0.71, AS_PRINTED);
        assertThat(variance.oneWayMean()).isCloseTo(0.44, AS_PRINTED);
        assertThat(variance.randomMean()).isCloseTo(0.62, AS_PRINTED);
        assertThat(variance.fixedMean()).isCloseTo(0.91, AS_PRINTED);
    }

    @Test
    void fourJudgesAgreeExactlyAsByHand() {
        Variance variance = new Variance(FOUR_JUDGES);

        assertThat(variance.random()).isCloseTo(184 / 635.0, within(1e-12));
        assertThat(variance.fixed()).isCloseTo(920 / 1287.0, within(1e-12));
    }

    @Test
    void answersThatDoNotVaryHaveNoCorrelation() {
        Variance variance = new Variance(new double[][] {{1 / 3.0, 1 / 3.0}, {1 / 3.0, 1 / 3.0}, {1 / 3.0, 1 / 3.0}});

        assertThat(variance.oneWay()).isNaN();
        assertThat(variance.oneWayMean()).isNaN();
        assertThat(variance.random()).isNaN();
        assertThat(variance.randomMean()).isNaN();
        assertThat(variance.fixed()).isNaN();
        assertThat(variance.fixedMean()).isNaN();
    }
}
